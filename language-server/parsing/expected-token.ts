import type { IToken, TokenType } from 'chevrotain'
import { AbstractParserErrorMessageProvider } from 'langium'

/**
 * The parser's messages are for us: they carry the one token that was expected, if there was one. What the analyst
 * reads is made from it where the whole file is known.
 */
export class ExpectedTokenMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected }: { readonly expected: TokenType }): string {
    return `EXPECTED:${expected.name}`
  }

  override buildNotAllInputParsedMessage(_: { readonly firstRedundant: IToken }): string {
    return 'UNEXPECTED'
  }

  override buildNoViableAltMessage(_: { readonly expectedPathsPerAlt: TokenType[][][] }): string {
    return 'UNEXPECTED'
  }

  override buildEarlyExitMessage({
    expectedIterationPaths,
  }: {
    readonly expectedIterationPaths: TokenType[][]
  }): string {
    const first = expectedIterationPaths[0]?.[0]?.name
    return first ? `EXPECTED:${first}` : 'UNEXPECTED'
  }
}
