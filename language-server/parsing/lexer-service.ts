import type { Grammar, LangiumCoreServices, Lexer, LexerResult, TokenizeOptions } from 'langium'
import { blockKeywords } from './block-keywords.js'
import type { ILexingError, IToken, TokenType } from './chevrotain.js'
import { tokenize } from './lexer.js'
import { type Blocks, type Repair, repairTokens } from './token-repair.js'
import { sortTokens, type WaypostTokens } from './tokens.js'

/**
 * How a text is read: `as-written`; or `repaired`, as one that is broken or not complete yet: keywords that begin a line
 * are keywords only, and what is wrong with braces and heads is put right.
 */
export type Reading = 'as-written' | 'repaired'

export type TextRead = {
  /** What the parser gets. */
  readonly tokens: IToken[]
  readonly errors: ILexingError[]
  /** What the text consists of, before anything was put right. */
  readonly written: readonly IToken[]
  readonly comments: readonly IToken[]
  readonly repairs: readonly Repair[]
}

/** The lexer among Langium's services. It remembers nothing of what it has read. */
export class WaypostLexer implements Lexer {
  readonly definition: { readonly [name: string]: TokenType }
  private readonly tokens: WaypostTokens
  private readonly grammar: Grammar
  private knownBlocks: Blocks | undefined

  constructor(services: LangiumCoreServices) {
    const types = services.parser.TokenBuilder.buildTokens(services.Grammar) as TokenType[]
    this.definition = Object.fromEntries(types.map(type => [type.name, type]))
    this.tokens = sortTokens(this.definition)
    this.grammar = services.Grammar
  }

  /** What can begin something inside each kind of block; only texts that are broken or not complete ask for it. */
  get blocks(): Blocks {
    this.knownBlocks ??= blockKeywords(this.grammar)
    return this.knownBlocks
  }

  read(text: string, reading: Reading): TextRead {
    const lineStartsReserved = reading === 'repaired'
    const { tokens: written, comments, errors } = tokenize(text, this.tokens, { lineStartsReserved })
    if (reading === 'as-written') return { tokens: written, errors, written, comments, repairs: [] }
    const { tokens, repairs } = repairTokens(written, this.blocks, this.definition['{'])
    return { tokens, errors, written, comments, repairs }
  }

  /**
   * What Langium's parsers ask for; nothing in a syntax tree needs comments. Its completion parser asks for a `partial`
   * text, one that ends at a cursor: such a text is never complete.
   */
  tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const { tokens, errors } = this.read(text, options?.mode === 'partial' ? 'repaired' : 'as-written')
    return { tokens, hidden: [], errors }
  }
}
