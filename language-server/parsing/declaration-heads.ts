import { kinds } from '../../src/model/kinds.js'
import type { IToken } from './chevrotain.js'

/** The keywords that a name follows. */
export const DECLARING: ReadonlySet<string> = new Set([...kinds, 'change'])

/** The keywords that braces may follow. */
export const OPENING: ReadonlySet<string> = new Set([...DECLARING, 'matrix', 'observed', 'pain'])

export const isWord = (token: IToken | undefined): token is IToken =>
  token !== undefined && /^[\p{L}_\d]/u.test(token.image)

export const isText = (token: IToken | undefined): boolean => token?.tokenType.name === 'STRING'

/** What stands between a name and the brace that opens its body, on the same line: what can, and what cannot. */
export const headBehind = (
  tokens: readonly IToken[],
  from: number,
): { readonly rest: readonly IToken[]; readonly cut: readonly IToken[] } => {
  const rest: IToken[] = []
  const cut: IToken[] = []
  const { startLine } = tokens[from - 1]
  let at = from
  for (; tokens[at] && tokens[at].startLine === startLine && !/^[{}]$/.test(tokens[at].image); at++) {
    const isTitle = rest.length === 0 && isText(tokens[at])
    const isOf = /^(for|of)$/.test(tokens[at].image)
    if (isTitle) rest.push(tokens[at])
    else if (isOf && isWord(tokens[at + 1])) rest.push(tokens[at], tokens[++at])
    else if (isOf) rest.push(tokens[at])
    else cut.push(tokens[at])
  }
  const opens = tokens[at]?.image === '{' && tokens[at].startLine === startLine
  return opens ? { rest, cut } : { rest: [], cut: [] }
}
