import { AbstractParserErrorMessageProvider } from 'langium'
import { type IToken, type TokenType, tokenMatcher } from './chevrotain.js'

/** What could have stood where the parser stopped; `behind`: where the next token stands. */
export type Expected = { readonly tokens: readonly string[]; readonly behind: boolean }

const written = (tokens: readonly string[], behind = false): string => JSON.stringify({ tokens, behind })

/** What the messages of `ExpectedTokenMessages` carry. */
export const expectedIn = (message: string): Expected => JSON.parse(message) as Expected

/**
 * The parser's messages are for us: they carry the tokens that were expected. What the analyst reads is made from
 * them where the whole file is known.
 */
export class ExpectedTokenMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected }: { readonly expected: TokenType }): string {
    return written([expected.name])
  }

  override buildNotAllInputParsedMessage(_: { readonly firstRedundant: IToken }): string {
    return written([])
  }

  /** Paths are one or two tokens long: where the first one fits, it is the second that was expected. */
  override buildNoViableAltMessage({
    expectedPathsPerAlt,
    actual: [first],
  }: {
    readonly expectedPathsPerAlt: TokenType[][][]
    readonly actual: IToken[]
  }): string {
    const paths = expectedPathsPerAlt.flat()
    const begun = paths.filter(([start, next]) => next && first && tokenMatcher(first, start))
    // A keyword that is also read as a name begins what it is the keyword of.
    const own = begun.filter(([start]) => start.name === first?.image)
    const fitting = own.length > 0 ? own : begun
    return fitting.length > 0
      ? written(names(fitting.map(path => path[1])), true)
      : written(names(paths.map(path => path[0])))
  }

  override buildEarlyExitMessage({
    expectedIterationPaths,
  }: {
    readonly expectedIterationPaths: TokenType[][]
  }): string {
    return written(names(expectedIterationPaths.map(path => path[0])))
  }
}

const names = (types: readonly TokenType[]): readonly string[] => [...new Set(types.map(({ name }) => name))]
