import type { IToken, TokenType } from 'chevrotain'
import { kindSchema } from '../../src/model/source.js'

/** Something that the second reading of a broken text puts right first; `cut` are the tokens that it leaves out. */
export type Mend =
  | { readonly kind: 'closes-nothing'; readonly at: IToken; readonly cut: readonly IToken[] }
  | {
      readonly kind: 'closes-too-early'
      readonly at: IToken
      readonly cut: readonly IToken[]
      readonly inside: string
      readonly next: IToken
    }
  | { readonly kind: 'opening-missing'; readonly at: IToken; readonly cut: readonly IToken[]; readonly next: IToken }
  | { readonly kind: 'arrow-unfinished'; readonly at: IToken; readonly cut: readonly IToken[]; readonly next: IToken }
  | { readonly kind: 'title-unquoted'; readonly at: IToken; readonly cut: readonly IToken[] }

export type Mended = { readonly tokens: IToken[]; readonly mends: readonly Mend[] }

/** What can begin something inside the block that a rule of the grammar reads. */
export type Blocks = ReadonlyMap<string, readonly string[]>

const DECLARING: ReadonlySet<string> = new Set(kindSchema.options)
const RULES: { readonly [keyword: string]: string } = { touchpoint: 'TouchpointBody', promise: 'ServicePromise' }

/** The rule that reads what a declaration has between its braces. */
const bodyRule = (keyword: string): string => RULES[keyword] ?? keyword[0].toUpperCase() + keyword.slice(1)

const isWord = (token: IToken | undefined): boolean => token !== undefined && /^[\p{L}_\d]/u.test(token.image)

/**
 * Puts right what would cost the parser much more than the one slip: braces that are one too many, or missing where
 * a declaration opens; an arrow that ends where the next line begins another; a title without its quotes.
 */
export const mend = (tokens: readonly IToken[], blocks: Blocks, openingBrace: TokenType): Mended => {
  const kept: IToken[] = []
  const mends: Mend[] = []
  const open: { readonly rule: string; readonly keyword: string }[] = []
  /** The declaration whose name was read last, until its body begins. */
  let head: { readonly rule: string; readonly keyword: string } | undefined
  const parts = (rule: string): readonly string[] => blocks.get(rule) ?? []
  const enclosing = (): string => open.at(-1)?.rule ?? 'JourneyFile'
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const next = tokens[index + 1]
    const previous = kept.at(-1)
    const beginsLine = previous === undefined || token.startLine !== previous.endLine

    if (token.image === '{') {
      open.push(head ?? { rule: '', keyword: '' })
      head = undefined
    } else if (token.image === '}') {
      const [outermost] = open
      if (!outermost) {
        mends.push({ kind: 'closes-nothing', at: token, cut: [token] })
        continue
      }
      const belongs = next && parts(outermost.rule).includes(next.image) && !parts('JourneyFile').includes(next.image)
      if (open.length === 1 && belongs) {
        mends.push({ kind: 'closes-too-early', at: token, cut: [token], inside: outermost.keyword, next })
        continue
      }
      open.pop()
      head = undefined
    } else if (beginsLine && next?.image === '->') {
      const last = previous?.image
      const cut = last === '->' ? kept.splice(-2) : last === 'by' ? kept.splice(-1) : []
      if (cut.length > 0) mends.push({ kind: 'arrow-unfinished', at: cut.at(-1)!, cut, next: token })
    } else if (
      head &&
      beginsLine &&
      parts(head.rule).includes(token.image) &&
      !parts(enclosing()).includes(token.image)
    ) {
      mends.push({ kind: 'opening-missing', at: previous!, cut: [], next: token })
      kept.push(behind(previous!, openingBrace))
      open.push(head)
      head = undefined
    }
    kept.push(token)

    const opensItem = beginsLine || previous.image === '{' || previous.image === '}'
    if (opensItem && DECLARING.has(token.image) && parts(enclosing()).includes(token.image) && isNameOf(token, next)) {
      head = { rule: bodyRule(token.image), keyword: token.image }
      const title = unquotedTitle(tokens, index + 2)
      if (title.length > 0) {
        kept.push(next)
        index += 1 + title.length
        mends.push({ kind: 'title-unquoted', at: title[0], cut: title })
      }
    }
  }
  return { tokens: kept, mends }
}

const isNameOf = (keyword: IToken, next: IToken | undefined): next is IToken =>
  isWord(next) && next?.startLine === keyword.startLine

/** Words behind a name and before the opening brace of the same line. */
const unquotedTitle = (tokens: readonly IToken[], from: number): readonly IToken[] => {
  const { startLine } = tokens[from - 1]
  let end = from
  while (isWord(tokens[end]) && tokens[end].startLine === startLine && !/^(for|of)$/.test(tokens[end].image)) end++
  return tokens[end]?.image === '{' && tokens[end].startLine === startLine ? tokens.slice(from, end) : []
}

const behind = (token: IToken, tokenType: TokenType): IToken => {
  const endOffset = token.endOffset!
  const { endLine, endColumn } = token
  return {
    image: tokenType.name,
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx!,
    startOffset: endOffset,
    endOffset,
    startLine: endLine,
    endLine,
    startColumn: endColumn,
    endColumn,
  }
}
