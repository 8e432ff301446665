import type { AstNode } from 'langium'
import { textWidth } from '../../../src/report/text-width.js'
import type { Breaks } from './line-breaks.js'
import type { Piece } from './pieces.js'
import type { Structure } from './structure.js'

/** A line of the formatted text; `first` to `last` are its pieces, both included. */
export type Line = {
  readonly first: number
  readonly last: number
  /** Its last token; what follows are trailing comments. Undefined on a line of comments only. */
  readonly lastToken: number | undefined
  readonly blankBefore: boolean
  /** The `{` of the block that it stands in, -1 at the top. */
  readonly block: number
  readonly depth: number
  /** It goes on with what the line before began. */
  readonly continues: boolean
  /** What begins it, if that is neither a comment nor a brace. */
  readonly entry: AstNode | undefined
}

export const linesOf = (pieces: readonly Piece[], breaks: readonly Breaks[], structure: Structure): readonly Line[] => {
  const starts = pieces.flatMap((_, index) => (index === 0 || breaks[index] > 0 ? [index] : []))
  return starts.map((first, number) => {
    const last = (starts[number + 1] ?? pieces.length) - 1
    const lastToken = findLast(pieces, first, last)
    let next = first
    while (pieces[next] && pieces[next].token === undefined) next++
    return {
      first,
      last,
      lastToken,
      blankBefore: breaks[first] === 2,
      ...place(structure, pieces[next]?.token, next > last),
      entry: pieces[first].token === undefined ? undefined : structure.entries.get(pieces[first].token),
    }
  })
}

const findLast = (pieces: readonly Piece[], first: number, last: number): number | undefined => {
  for (let index = last; index >= first; index--) if (pieces[index].token !== undefined) return index
  return undefined
}

/** Where a line stands follows from its first token; a line of comments stands where the next token does. */
const place = (
  { tokens, block, depth, entries }: Structure,
  token: number | undefined,
  commentOnly: boolean,
): Pick<Line, 'block' | 'depth' | 'continues'> => {
  if (token === undefined) return { block: -1, depth: 0, continues: false }
  const { image } = tokens[token]
  if (commentOnly && image === '}') {
    const behind = token - 1
    const inside = tokens[behind].image === '{' ? behind : block[behind]
    return { block: inside, depth: depth[token] + 1, continues: false }
  }
  const brace = image === '{' || image === '}'
  const opens = token === 0 || tokens[token - 1].image === '{'
  return { block: block[token], depth: depth[token], continues: !brace && !opens && !entries.has(token) }
}

/** Columns that pieces take, with the blanks between them but without those before the first. */
export const widthOf = (pieces: readonly Piece[], blanks: readonly number[], first: number, last: number): number => {
  let width = 0
  for (let index = first; index <= last; index++)
    width += textWidth(pieces[index].text) + (index === first ? 0 : blanks[index])
  return width
}

/** Whether a comment of several lines stands before the end of a line's code, so that no columns can be told. */
export const isInterrupted = (pieces: readonly Piece[], { first, lastToken }: Line): boolean =>
  lastToken !== undefined && pieces.slice(first, lastToken).some(({ text }) => text.includes('\n'))
