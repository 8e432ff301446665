import type { IToken, TokenType } from './chevrotain.js'
import { DECLARING, headBehind, isText, isWord, OPENING } from './declaration-heads.js'

/** Something that the second reading of a broken text puts right first; `cut` are the tokens that it leaves out. */
export type Repair =
  | { readonly kind: 'closes-nothing' | 'opens-nothing'; readonly at: IToken; readonly cut: readonly IToken[] }
  | {
      readonly kind: 'closes-too-early'
      readonly at: IToken
      readonly cut: readonly IToken[]
      readonly inside: string
      readonly next: IToken
    }
  | { readonly kind: 'opening-missing'; readonly at: IToken; readonly cut: readonly IToken[]; readonly next: IToken }
  | { readonly kind: 'arrow-unfinished'; readonly at: IToken; readonly cut: readonly IToken[]; readonly next: IToken }
  | {
      readonly kind: 'title-unquoted' | 'head-disturbed' | 'sign-behind-keyword'
      readonly at: IToken
      readonly cut: readonly IToken[]
    }

export type Repaired = { readonly tokens: IToken[]; readonly repairs: readonly Repair[] }

/** What can begin something inside the block that a rule of the grammar reads. */
export type Blocks = ReadonlyMap<string, readonly string[]>

/** Where something may begin with any name. */
const ARROWS: ReadonlySet<string> = new Set(['Impacts', 'Outlook', 'Matrix'])
const RULES: { readonly [keyword: string]: string } = { touchpoint: 'TouchpointBody', promise: 'ServicePromise' }

/** The rule that reads what a declaration has between its braces. */
const bodyRule = (keyword: string): string => RULES[keyword] ?? keyword[0].toUpperCase() + keyword.slice(1)

/**
 * Puts right what would cost the parser much more than the one slip: braces that are one too many, or missing where
 * a declaration opens; an arrow that ends where the next line begins another; what stands between a name and its brace.
 */
export const repairTokens = (tokens: readonly IToken[], blocks: Blocks, openingBrace: TokenType): Repaired => {
  const kept: IToken[] = []
  const repairs: Repair[] = []
  const open: { readonly rule: string; readonly keyword: string }[] = []
  /** The declaration whose name was read last, until its body begins. */
  let head: { readonly rule: string; readonly keyword: string } | undefined
  const parts = (rule: string): readonly string[] => blocks.get(rule) ?? []
  const enclosing = (): string => open.at(-1)?.rule ?? 'JourneyFile'
  /** The word that the present line or property begins with. */
  let item: string | undefined
  /** A keyword that has no braces cannot open any; what is no keyword here was probably meant to be one. */
  const opens = (previous: IToken | undefined, brace: number): boolean => {
    const [next, afterNext] = tokens.slice(brace + 1, brace + 3)
    if (item === undefined || !previous || previous.image === ',' || isText(next)) return false
    // `touchpoint { Report "Title"`: the name and title of the declaration come only now.
    if (DECLARING.has(previous.image) && isWord(next) && isText(afterNext)) return false
    return OPENING.has(item) || !parts(enclosing()).includes(item)
  }
  /** Behind a block stands its neighbour, its surroundings end, or a new line begins with something else. */
  const goesOn = (brace: IToken, next: IToken): boolean => {
    const around = open.at(-2)?.rule ?? 'JourneyFile'
    if (next.image === '}' || parts(around).includes(next.image)) return false
    if (next.startLine === brace.endLine) return parts(around).length > 0 && !ARROWS.has(around)
    return open.length === 1 && parts(open[0].rule).includes(next.image)
  }
  /** `emotion: -2`, `owner = Care`: only a limit is written with a sign. */
  const signs = (keyword: IToken, { image }: IToken): boolean =>
    (enclosing() === '' ? /^\p{L}/u.test(keyword.image) : parts(enclosing()).includes(keyword.image)) &&
    !(image === '=' && /^(target|warn)$/.test(keyword.image))
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const next = tokens[index + 1]
    const previous = kept.at(-1)
    const beginsLine = previous === undefined || token.startLine !== previous.endLine

    if (token.image === '{') {
      if (!opens(previous, index)) {
        repairs.push({ kind: 'opens-nothing', at: token, cut: [token] })
        continue
      }
      open.push(head ?? { rule: '', keyword: '' })
      head = undefined
      item = undefined
    } else if (token.image === '}') {
      if (open.length === 0) {
        repairs.push({ kind: 'closes-nothing', at: token, cut: [token] })
        continue
      }
      if (next && goesOn(token, next)) {
        repairs.push({
          kind: 'closes-too-early',
          at: token,
          cut: [token],
          inside: open.at(-1)!.keyword || 'block',
          next,
        })
        continue
      }
      open.pop()
      head = undefined
      item = undefined
    } else if (/^[:=]$/.test(token.image) && previous && signs(previous, token)) {
      repairs.push({ kind: 'sign-behind-keyword', at: token, cut: [token] })
      continue
    } else if (beginsLine && next?.image === '->') {
      const last = previous?.image
      const cut = last === '->' ? kept.splice(-2) : last === 'by' ? kept.splice(-1) : []
      if (cut.length > 0) repairs.push({ kind: 'arrow-unfinished', at: cut.at(-1)!, cut, next: token })
    } else if (
      head &&
      beginsLine &&
      parts(head.rule).includes(token.image) &&
      !parts(enclosing()).includes(token.image)
    ) {
      repairs.push({ kind: 'opening-missing', at: previous!, cut: [], next: token })
      kept.push(behind(previous!, openingBrace))
      open.push(head)
      head = undefined
    }
    kept.push(token)
    if (isWord(token) && (item === undefined || beginsLine || parts(enclosing()).includes(token.image)))
      item = token.image

    const opensItem = beginsLine || previous.image === '{' || previous.image === '}'
    if (opensItem && DECLARING.has(token.image) && parts(enclosing()).includes(token.image) && isNameOf(token, next)) {
      head = { rule: bodyRule(token.image), keyword: token.image }
      const { rest, cut } = headBehind(tokens, index + 2)
      if (cut.length > 0) {
        kept.push(next, ...rest)
        index += 1 + rest.length + cut.length
        repairs.push({ kind: cut.every(isWord) ? 'title-unquoted' : 'head-disturbed', at: cut[0], cut })
      }
    }
  }
  return { tokens: kept, repairs }
}

const isNameOf = (keyword: IToken, next: IToken | undefined): next is IToken =>
  isWord(next) && next?.startLine === keyword.startLine

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
