import type { IToken } from 'chevrotain'
import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { keywordsOfBlocks, parseText } from '../parsing/parse-file.js'

/** A block that is open at some place: what it is and how it is called. */
export type Block = { readonly kind: string; readonly name: string | undefined; readonly header: readonly IToken[] }

const FILE: Block = { kind: 'file', name: undefined, header: [] }

/** The blocks around an offset from the outside in, told by braces alone so that it works in half-typed text. */
export const blocksAround = (tokens: readonly IToken[], offset: number): readonly Block[] => {
  const open: Block[] = [FILE]
  let header: IToken[] = []
  for (const token of tokens) {
    if (token.startOffset >= offset) break
    if (token.image === '{') {
      open.push(blockOf(header, open.at(-1)!.kind))
      header = []
    } else if (token.image === '}') {
      if (open.length > 1) open.pop()
      header = []
    } else header.push(token)
  }
  return open
}

/** The last words before a brace that start something of this kind: `touchpoint Report "Report the fault"`. */
const blockOf = (header: readonly IToken[], parent: string): Block => {
  const starters = keywordsIn(parent)
  const last = header.at(-1)
  const isTitle = last?.tokenType.name === 'STRING'
  // From the end: the nearest starter that is followed by a name, or by a title as in `pain "…" {`.
  for (let index = header.length - 1; index >= 0; index--) {
    const word = header[index].image
    if (!starters.includes(word)) continue
    const next = header[index + 1]
    if (next && next.tokenType.name !== 'STRING') return { kind: word, name: next.image, header: header.slice(index) }
    if (isTitle || index === header.length - 1) return { kind: word, name: undefined, header: header.slice(index) }
  }
  return { kind: 'unknown', name: undefined, header }
}

const RULE_OF: { readonly [kind: string]: string } = {
  file: 'JourneyFile',
  touchpoint: 'TouchpointBody',
  change: 'TouchpointBody',
  promise: 'ServicePromise',
}

/** The keywords that begin something in a block of this kind. */
export const keywordsIn = (kind: string): readonly string[] =>
  keywordsOfBlocks().get(RULE_OF[kind] ?? kind[0].toUpperCase() + kind.slice(1)) ?? []

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
  return { word: token.image, block: block.kind === 'change' ? 'touchpoint' : block.kind, range }
}
