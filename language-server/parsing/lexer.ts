import type { ILexingError, IToken, TokenType } from './chevrotain.js'
import { strayAt } from './stray.js'
import type { WaypostTokens } from './tokens.js'

// The same shapes as the terminals of the grammar, anchored where the lexer stands.
const DATE = /\d{4}-[\p{L}\d](?:[\p{L}\d:-]*[\p{L}\d])?/uy
const DURATION = /(?:\d+(?:\.\d+)?(?:min|mo|s|h|d|w))+(?![\p{L}_\d])/uy
/** Read as one, so that it is told as a whole how dates are written. */
const OTHER_DATE = /\d{1,2}([./])\d{1,2}\1\d{2,4}(?![\p{L}_\d])/uy
const NUMBER = /\d+(?:\.\d+)?/y
const WORD = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy
const STRING = /"(?:\\.|[^"\\\n\r])*"?/y

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0xa0

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** End of the name that starts at `at`, or `at` where none starts. Plain letters need no Unicode table. */
const wordEnd = (text: string, at: number): number => {
  if (isDigit(text.charCodeAt(at))) return at
  let end = at
  while (isAsciiWord(text.charCodeAt(end))) end++
  return text.charCodeAt(end) > 127 ? matchEnd(WORD, text, at) : end
}

/** What a text consists of; what is no token at all becomes an error. */
export type Lexed = {
  readonly tokens: IToken[]
  readonly comments: readonly IToken[]
  readonly errors: ILexingError[]
}

/**
 * Reads the whole text in one pass. With `lineStartsReserved`, keywords that begin a line are not names: so a broken
 * text is read a second time.
 */
export const tokenize = (
  text: string,
  { keywords, symbols, terminals }: WaypostTokens,
  { lineStartsReserved }: { readonly lineStartsReserved: boolean },
): Lexed => {
  const result: IToken[] = []
  const comments: IToken[] = []
  const errors: ILexingError[] = []
  const { length } = text
  let at = 0
  let line = 1
  let lineStart = 0
  let lastTokenLine = 0

  const token = (type: TokenType, end: number, into: IToken[]): void => {
    const image = text.slice(at, end)
    const startLine = line
    const startColumn = at - lineStart + 1
    if (type === terminals.BLOCK_COMMENT) countLines(end)
    into.push({
      image,
      startOffset: at,
      endOffset: end - 1,
      startLine,
      startColumn,
      endLine: line,
      endColumn: end - lineStart,
      tokenTypeIdx: type.tokenTypeIdx!,
      tokenType: type,
    })
    at = end
  }
  const countLines = (end: number): void => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) {
      line++
      lineStart = next + 1
    }
  }
  const visible = (type: TokenType, end: number): void => {
    lastTokenLine = line
    token(type, end, result)
  }

  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      at++
      line++
      lineStart = at
      continue
    }
    if (isBlank(code)) {
      at++
      continue
    }
    if (code === 47 && text.charCodeAt(at + 1) === 47) {
      let end = text.indexOf('\n', at)
      if (end < 0) end = length
      if (text.charCodeAt(end - 1) === 13) end--
      token(terminals.LINE_COMMENT, end, comments)
      continue
    }
    if (code === 47 && text.charCodeAt(at + 1) === 42) {
      const close = text.indexOf('*/', at + 2)
      if (close < 0) {
        errors.push(lexingError('The comment that starts here is never closed. Write `*/` where it ends.', 2))
        // Nothing below can be told from comment text.
        token(terminals.BLOCK_COMMENT, length, comments)
      } else token(terminals.BLOCK_COMMENT, close + 2, comments)
      continue
    }
    if (code === 34) {
      const end = matchEnd(STRING, text, at)
      if (text.charCodeAt(end - 1) !== 34 || end === at + 1)
        errors.push(
          lexingError('This text is not closed. Write `"` where it ends; a text stays on one line.', end - at),
        )
      visible(terminals.STRING, end)
      continue
    }
    if (isDigit(code)) {
      let end = text.charCodeAt(at + 4) === 45 ? matchEnd(DATE, text, at) : at
      if (end > at) visible(terminals.DATE, end)
      else {
        end = matchEnd(DURATION, text, at)
        if (end > at) visible(terminals.DURATION, end)
        else {
          end = matchEnd(OTHER_DATE, text, at)
          if (end > at) visible(terminals.DATE, end)
          else visible(terminals.NUMBER, matchEnd(NUMBER, text, at))
        }
      }
      continue
    }
    const end = wordEnd(text, at)
    if (end > at) {
      if (text.charCodeAt(end) === 46) {
        const memberEnd = wordEnd(text, end + 1)
        if (memberEnd > end + 1) {
          visible(terminals.QUALIFIED, memberEnd)
          continue
        }
      }
      const keyword = keywords.get(text.slice(at, end))
      const firstOnLine = line !== lastTokenLine
      if (!keyword) visible(terminals.ID, end)
      else visible(lineStartsReserved && firstOnLine ? keyword.reserved : keyword.free, end)
      continue
    }
    const symbol = symbolAt(symbols, text, at)
    if (symbol) {
      // What an arrow leaves from is always a name, also when it is spelt like a keyword.
      const previous = result.at(-1)
      if (symbol.name === '->' && previous && keywords.has(previous.image)) retype(previous, terminals.ID)
      visible(symbol, at + symbol.name.length)
      continue
    }
    const stray = strayAt(text, at, line !== lastTokenLine)
    errors.push(lexingError(stray.message, stray.end - at))
    if (stray.isText) visible(terminals.STRING, stray.end)
    else at = stray.end
  }
  return { tokens: result, comments, errors }

  function lexingError(message: string, errorLength: number): ILexingError {
    return { offset: at, line, column: at - lineStart + 1, length: errorLength, message }
  }
}

/** `->`, `..`, `<=` and `>=` before what they begin with. */
const symbolAt = (symbols: WaypostTokens['symbols'], text: string, at: number): TokenType | undefined => {
  const next = text.charCodeAt(at + 1)
  const isPair = next === 62 || next === 46 || next === 61
  return (isPair ? symbols.get(text.slice(at, at + 2)) : undefined) ?? symbols.get(text[at])
}

const retype = (token: IToken, type: TokenType): void => {
  token.tokenType = type
  token.tokenTypeIdx = type.tokenTypeIdx!
}
