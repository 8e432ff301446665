import type { IRecognitionException, IToken, TokenType } from 'chevrotain'
import { createLangiumParser, type LangiumCoreServices, type LangiumParser } from 'langium'

/** What we use of the parser underneath Langium's, which Langium keeps to itself. */
type Underneath = {
  readonly errors: readonly IRecognitionException[]
  readonly LA: (ahead: number) => IToken
  readonly SKIP_TOKEN: () => IToken
  canRecoverWithSingleTokenDeletion: (expected: TokenType) => boolean
  attemptInRepetitionRecovery: (
    repeat: (...args: never[]) => unknown,
    args: never[],
    canGoOn: () => boolean,
    ...rest: [kind: number, occurrence: number, walker: unknown, moved?: boolean]
  ) => void
}

/** The parser, with what it does about an error fitted to a language of lines. */
export const createRecoveringParser = (services: LangiumCoreServices): LangiumParser => {
  const parser = createLangiumParser(services)
  const underneath = (parser as unknown as { readonly wrapper: Underneath }).wrapper
  const mayDelete = underneath.canRecoverWithSingleTokenDeletion
  const recover = underneath.attemptInRepetitionRecovery

  // A keyword that begins a line is the next property. Deleting it as a slip would take its value for the missing one.
  underneath.canRecoverWithSingleTokenDeletion = function (expected) {
    return !this.LA(1).tokenType.name.endsWith(':reserved') && mayDelete.call(this, expected)
  }
  // A repetition whose item could not even begin would give up its whole block. The line is skipped instead.
  underneath.attemptInRepetitionRecovery = function (repeat, args, canGoOn, ...rest) {
    if (rest[3] !== false) return recover.call(this, repeat, args, canGoOn, ...rest)
    this.errors.at(-1)?.resyncedTokens.push(...skipLine(this))
    if (canGoOn.call(this)) repeat.apply(this, args)
    else recover.call(this, repeat, args, canGoOn, rest[0], rest[1], rest[2])
  }
  return parser
}

/** Skips to the next line or closing brace, never into or out of braces. */
const skipLine = (parser: Underneath): readonly IToken[] => {
  const skipped: IToken[] = []
  let depth = 0
  for (let next = parser.LA(1); next.tokenType.name !== 'EOF'; next = parser.LA(1)) {
    const beginsLine = skipped.length > 0 && next.startLine !== skipped.at(-1)!.endLine
    if (depth === 0 && (beginsLine || next.image === '}')) break
    if (next.image === '{') depth++
    if (next.image === '}') depth--
    skipped.push(next)
    parser.SKIP_TOKEN()
  }
  return skipped
}
