import { type AstNode, type Grammar, GrammarAST, type TokenBuilder } from 'langium'
import { createToken, type IToken, Lexer, type TokenType, type TokenVocabulary } from './chevrotain.js'

/**
 * A keyword can stand where a name can. The grammar's token for `after` is therefore only a category; what the
 * lexer produces is either `free` (keyword or name) or, when a broken file is read a second time, `reserved`
 * (keyword only).
 */
export type KeywordTokens = { readonly free: TokenType; readonly reserved: TokenType }

export type WaypostTokens = {
  readonly keywords: ReadonlyMap<string, KeywordTokens>
  readonly symbols: ReadonlyMap<string, TokenType>
  readonly terminals: { readonly [name: string]: TokenType }
}

const isWord = (keyword: string): boolean => /^[\p{L}_]/u.test(keyword)

/** Token types for the grammar, with every word-like keyword made usable as an ID. How they look is the lexer's matter. */
export const wordTokens: TokenBuilder = {
  buildTokens: (grammar: Grammar): TokenVocabulary => {
    const terminals = grammar.rules.filter(GrammarAST.isTerminalRule).map(({ name }) => nothingOf(name))
    const id = terminals.find(({ name }) => name === 'ID')!
    const keywords = [
      ...new Set(grammar.rules.filter(GrammarAST.isParserRule).flatMap(rule => keywordsIn(rule.definition))),
    ]
    return [
      ...keywords.flatMap(keyword => {
        if (!isWord(keyword)) return createToken({ name: keyword, pattern: keyword })
        const type = nothingOf(keyword)
        return [
          type,
          createToken({ name: `${keyword}:free`, pattern: Lexer.NA, categories: [type, id] }),
          createToken({ name: `${keyword}:reserved`, pattern: Lexer.NA, categories: [type] }),
        ]
      }),
      ...terminals,
    ]
  },
}

const nothingOf = (name: string): TokenType => createToken({ name, pattern: Lexer.NA })

const keywordsIn = (part: AstNode | undefined): readonly string[] => {
  if (GrammarAST.isKeyword(part)) return [part.value]
  if (GrammarAST.isAssignment(part) || GrammarAST.isCrossReference(part)) return keywordsIn(part.terminal)
  if (GrammarAST.isAlternatives(part) || GrammarAST.isGroup(part)) return part.elements.flatMap(keywordsIn)
  return []
}

/** The same types, sorted by how the lexer looks them up. */
export const sortTokens = (types: { readonly [name: string]: TokenType }): WaypostTokens => {
  const keywords = new Map<string, KeywordTokens>()
  const symbols = new Map<string, TokenType>()
  for (const [name, type] of Object.entries(types)) {
    if (name.endsWith(':free')) {
      const word = name.slice(0, -':free'.length)
      keywords.set(word, { free: type, reserved: types[`${word}:reserved`] })
    } else if (typeof type.PATTERN === 'string') symbols.set(name, type)
  }
  return { keywords, symbols, terminals: types }
}

/** The keyword behind a token, also when it was read as a name; undefined for all else. */
export const keywordOf = (token: IToken): string | undefined => {
  const name = token.tokenType.name
  return name.endsWith(':free') || name.endsWith(':reserved') ? token.image : undefined
}

/**
 * The text between the quotes of a STRING, closed or not; `\"` and `\\` stand for themselves, `\n` for a new line. Other
 * quotes than `"`, which are an error, are always closed.
 */
export const unquote = (image: string): string => {
  const inner = image.slice(1, image.length > 1 && (image.endsWith('"') || !image.startsWith('"')) ? -1 : undefined)
  return inner.includes('\\')
    ? inner.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
    : inner
}
