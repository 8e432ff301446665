import {
  type EmbeddedActionsParser,
  type IRecognitionException,
  type IToken,
  type TokenType,
  tokenMatcher,
} from './chevrotain.js'

/** What we use of a parser that it keeps to itself: the first four are called or read, the last three replaced. */
export type Underneath = {
  readonly errors: readonly IRecognitionException[]
  readonly LA: (ahead: number) => IToken
  readonly consumeToken: () => void
  readonly flattenFollowSet: () => readonly TokenType[]
  SKIP_TOKEN: () => IToken
  findReSyncTokenType: () => TokenType
  attemptInRepetitionRecovery: (
    repeat: (...args: never[]) => unknown,
    args: never[],
    canGoOn: () => boolean,
    ...rest: [kind: number, occurrence: number, walker: unknown, moved?: boolean]
  ) => void
}

/** Fits what a parser does about an error to a language of lines and braces. */
export const recoverByLinesAndBraces = (parser: EmbeddedActionsParser): void => {
  const underneath = parser as unknown as Underneath
  const recover = underneath.attemptInRepetitionRecovery

  // A block that is skipped is skipped as a whole: its braces and keywords belong to nothing outside.
  underneath.SKIP_TOKEN = function () {
    for (let rest = groupLength(this, 1); rest > 0; rest--) this.consumeToken()
    return this.LA(1)
  }
  underneath.findReSyncTokenType = function () {
    const follows = this.flattenFollowSet()
    for (let ahead = 1; ; ahead += groupLength(this, ahead)) {
      const match = follows.find(type => tokenMatcher(this.LA(ahead), type))
      if (match) return match
    }
  }
  // A repetition whose item could not even begin would give up its whole block. The line is skipped instead.
  underneath.attemptInRepetitionRecovery = function (repeat, args, canGoOn, ...rest) {
    if (rest[3] !== false) return recover.call(this, repeat, args, canGoOn, ...rest)
    this.errors.at(-1)?.resyncedTokens.push(...skipLine(this))
    if (canGoOn.call(this)) repeat.apply(this, args)
    else recover.call(this, repeat, args, canGoOn, rest[0], rest[1], rest[2])
  }
}

/** How many tokens stand from `ahead` to the end of the block that begins there; 1 where none does, 0 at the end. */
const groupLength = (parser: Underneath, ahead: number): number => {
  if (parser.LA(ahead).tokenType.name === 'EOF') return 0
  let depth = 0
  for (let end = ahead; ; end++) {
    const { image, tokenType } = parser.LA(end)
    if (image === '{') depth++
    if (image === '}') depth--
    if (depth <= 0) return end - ahead + 1
    if (tokenType.name === 'EOF') return 1
  }
}

/** Skips to the next line or closing brace. */
const skipLine = (parser: Underneath): readonly IToken[] => {
  const skipped: IToken[] = []
  for (let next = parser.LA(1); next.tokenType.name !== 'EOF' && next.image !== '}'; next = parser.LA(1)) {
    if (skipped.length > 0 && next.startLine !== skipped.at(-1)!.endLine) break
    skipped.push(next)
    parser.SKIP_TOKEN()
  }
  return skipped
}
