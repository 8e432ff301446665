import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { IToken } from '../../parsing/chevrotain.js'
import { parseText } from '../../reading/parse-file.js'
import { keywordsIn } from './keywords.js'

/** A block that is open at some place: what it is, how it is called and what is written in it up to there. */
export type Block = {
  /** `touchpoint` also for the changes of a scenario, which have the same properties. */
  readonly kind: string
  readonly name: string | undefined
  readonly header: readonly IToken[]
  /** What stands in it before the place, without the blocks in between. */
  readonly content: readonly IToken[]
}

/** The blocks around an offset from the outside in, told by braces alone so that it works in half-typed text. */
export const blocksAround = (tokens: readonly IToken[], offset: number): readonly [Block, ...Block[]] => {
  const file = { kind: 'file', name: undefined, header: [], content: [] as IToken[] }
  const open: (Block & { readonly content: IToken[] })[] = [file]
  for (const [index, token] of tokens.entries()) {
    if (token.startOffset >= offset) break
    if (beginsDeclaration(token, tokens[index + 1])) open.length = 1
    const { kind, content } = open.at(-1)!
    if (token.image === '{') {
      const header = headerOf(content, kind)
      content.length -= header.length
      open.push({ ...blockOf(header), header, content: [] })
    } else if (token.image === '}') {
      if (open.length > 1) open.pop()
    } else content.push(token)
  }
  return [file, ...open.slice(1)]
}

/** At the left edge a new declaration begins, even if a brace is missing above it. */
const beginsDeclaration = ({ startColumn, image }: IToken, next: IToken | undefined): boolean =>
  startColumn === 1 && keywordsIn('file').includes(image) && next?.tokenType.name !== 'STRING'

/** The last words before a brace that start something: `touchpoint Report "Report the fault"`. */
const headerOf = (content: readonly IToken[], kind: string): readonly IToken[] => {
  const starters = keywordsIn(kind)
  // From the end: the nearest starter that is followed by a name, or by a title as in `pain "…" {`.
  for (let index = content.length - 1; index >= 0; index--) {
    const [word, next] = content.slice(index)
    if (!starters.includes(word.image)) continue
    const rest = content.length - index
    if (rest === 1 || next.tokenType.name !== 'STRING' || rest === 2) return content.slice(index)
  }
  return []
}

const blockOf = ([word, next]: readonly IToken[]): { readonly kind: string; readonly name: string | undefined } => ({
  kind: word?.image === 'change' ? 'touchpoint' : (word?.image ?? 'unknown'),
  name: next?.tokenType.name === 'STRING' ? undefined : next?.image,
})

export type KeywordPlace = { readonly word: string; readonly block: string; readonly range: Range }

/** The keyword under the cursor, if it is one there: a name that is spelt like a keyword is none. */
export const keywordAt = (document: TextDocument, position: Position): KeywordPlace | undefined => {
  const { tokens } = parseText(document.getText())
  const offset = document.offsetAt(position)
  const token = tokens.find(({ startOffset, endOffset }) => startOffset <= offset && offset <= endOffset!)
  if (!token) return undefined
  const block = blocksAround(tokens, token.startOffset).at(-1)!
  if (!keywordsIn(block.kind).includes(token.image)) return undefined
  const range = { start: document.positionAt(token.startOffset), end: document.positionAt(token.endOffset! + 1) }
  return { word: token.image, block: block.kind, range }
}
