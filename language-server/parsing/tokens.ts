import { createToken, type IToken, Lexer, type TokenType, type TokenVocabulary } from 'chevrotain'
import { DefaultTokenBuilder, type Grammar } from 'langium'

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

/** Token types for the grammar, with every word-like keyword made usable as an ID. */
export class WaypostTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: Grammar): TokenVocabulary {
    const types = super.buildTokens(grammar) as TokenType[]
    const id = types.find(type => type.name === 'ID')!
    const concrete = types
      .filter(type => isWord(type.name) && type.PATTERN === Lexer.NA)
      .flatMap(type => [
        createToken({ name: `${type.name}:free`, pattern: Lexer.NA, categories: [type, id] }),
        createToken({ name: `${type.name}:reserved`, pattern: Lexer.NA, categories: [type] }),
      ])
    return [...types, ...concrete]
  }

  protected override buildKeywordToken(keyword: { readonly value: string }): TokenType {
    return createToken({ name: keyword.value, pattern: isWord(keyword.value) ? Lexer.NA : keyword.value })
  }
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
