import type { Range } from '../../src/model/index.js'
import type { IToken } from '../parsing/chevrotain.js'

export type IgnoreComment = {
  readonly rule: string
  readonly reason: string
  readonly range: Range
  readonly end: number
}

export type Comments = {
  /** The text of the doc comment directly above what starts at `offset`. */
  readonly describing: (offset: number) => string | undefined
  readonly ignores: readonly IgnoreComment[]
}

const IGNORE = /^\/\/\s*waypost-ignore\b\s*([^\s:]*)\s*:?\s*(.*)$/

/** Comments of a file, from the lexer's hidden tokens in the order written. */
export const readComments = (text: string, tokens: readonly IToken[]): Comments => {
  const describing = (offset: number): string | undefined => {
    let next = offset
    for (let index = lastBefore(tokens, offset); index >= 0; index--) {
      const comment = tokens[index]
      if (text.slice(comment.endOffset! + 1, next).trim() !== '') return undefined
      if (comment.image.startsWith('/**')) return plainText(comment.image)
      // A line comment may stand between a description and what it describes.
      if (!comment.image.startsWith('//')) return undefined
      next = comment.startOffset
    }
    return undefined
  }
  const ignores = tokens.flatMap(comment => {
    const match = IGNORE.exec(comment.image)
    return match
      ? [{ rule: match[1], reason: match[2].trim(), range: tokenRange(comment), end: comment.endOffset! + 1 }]
      : []
  })
  return { describing, ignores }
}

export const tokenRange = (token: IToken): Range => ({
  start: { line: token.startLine!, column: token.startColumn! },
  end: { line: token.endLine!, column: token.endColumn! + 1 },
})

const lastBefore = (tokens: readonly IToken[], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].startOffset < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Markdown without the comment's own stars. */
const plainText = (image: string): string =>
  image
    .slice(3, image.endsWith('*/') ? -2 : undefined)
    .split(/\r?\n/)
    .map(line => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim()
