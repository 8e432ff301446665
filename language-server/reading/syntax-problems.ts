import type { Finding, Range } from '../../src/model/index.js'
import { kinds } from '../../src/model/kinds.js'
import { nearest } from '../../src/model/nearest.js'
import type { RuleInfo } from '../../src/rules/rule.js'
import { unclosed, unexpected, unknownProperty as unknown, unreadable } from '../../src/rules/syntax.js'
import { withArticle } from '../../src/rules/words.js'
import { tokenRange } from '../lowering/comments.js'
import type { ILexingError, IRecognitionException, IToken } from '../parsing/chevrotain.js'
import { isText } from '../parsing/declaration-heads.js'
import { type Expected, expectedIn } from '../parsing/expected-token.js'
import type { Blocks, Repair } from '../parsing/token-repair.js'
import { durationSlip } from './duration-slip.js'
import { expectedText, kindText } from './expected-words.js'
import { CLOSES_NOTHING, repairFinding } from './token-repair-messages.js'

/** What was read of a text, and what not. */
export type Reading = {
  readonly tokens: readonly IToken[]
  readonly repairs: readonly Repair[]
  readonly lexerErrors: readonly ILexingError[]
  readonly parserErrors: readonly IRecognitionException[]
}

type Block = { readonly rule: string; readonly keywords: readonly string[] }

/** The messages of the parser in the words of an analyst, each at the place where reading stopped. */
export const syntaxProblems = (
  file: string,
  { tokens, repairs, lexerErrors, parserErrors }: Reading,
  blocks: () => Blocks,
): readonly Finding[] => {
  const finding = ({ id, severity }: RuleInfo, message: string, range: Range, fixes?: Finding['fixes']): Finding => ({
    rule: id,
    severity,
    message,
    file,
    range,
    ...(fixes ? { fixes } : {}),
  })
  const fromLexer = lexerErrors.map(({ message, line = 1, column = 1, length }) =>
    finding(unreadable, message, { start: { line, column }, end: { line, column: column + length } }),
  )
  const keywordsOf: Blocks = parserErrors.length > 0 ? blocks() : new Map()
  // What the lexer complains about needs no second complaint.
  const unread = new Set(lexerErrors.map(({ offset }) => offset))
  const isNew = ({ startOffset }: IToken): boolean => !unread.has(startOffset)
  const fromRepairs = repairs.filter(({ at }) => isNew(at)).map(each => repairFinding(file, each))
  const fromParser = parserErrors.filter(({ token }) => isNew(token)).map(parserFinding)
  return [...fromLexer, ...fromRepairs, ...fromParser]

  function parserFinding(error: IRecognitionException): Finding {
    const stack = error.context.ruleStack.map(name => name.replace(/\u200B$/, ''))
    const block = enclosingBlock(stack, keywordsOf)
    const expected = expectedIn(error.message)
    const at = indexOf(tokens, error.token) + (expected.behind ? 1 : 0)
    const previous = tokens[at - 1]
    const actual = tokens[at]
    if (!actual) {
      const open = unclosedBrace(tokens)
      if (open) return finding(unclosed, unclosedMessage(open, tokens), tokenRange(open))
    }
    if (expected.tokens.length === 1 && expected.tokens[0] === 'DURATION' && actual?.tokenType.name === 'NUMBER')
      return durationFinding(at)
    const word = expected.behind ? previous : actual
    const bare = !expected.behind && actual && previous && isBareTitle(actual, previous, tokens[at - 2])
    if (bare) return finding(unexpected, bareTitleMessage(actual), tokenRange(actual))
    if (block && word && isWord(word) && (meansBlock(expected) || isMisspelt(word, expected, block))) {
      const outer = stack.findLast(name => name !== block.rule && keywordsOf.get(name)?.includes(word.image))
      if (outer !== undefined && block.rule !== 'JourneyFile') {
        const message = `A \`}\` is missing before \`${word.image}\`: the ${kindText(block.rule)} above is not closed yet.`
        return finding(unclosed, message, tokenRange(word))
      }
      const follows = previous && isWord(previous) && previous.endLine === word.startLine ? previous : undefined
      if (block.keywords.length > 0 && !block.keywords.includes(word.image))
        return unknownProperty(block, word, expected.behind ? undefined : follows)
    }
    if (actual?.image === '}' && meansBlock(expected)) return finding(unclosed, CLOSES_NOTHING, tokenRange(actual))
    const place = previous && (!actual || actual.startLine !== previous.endLine) ? previous : actual
    return finding(unexpected, unexpectedMessage(expected, stack, previous, actual), place ? tokenRange(place) : START)
  }

  function durationFinding(at: number): Finding {
    const { last, message, better } = durationSlip(tokens, at)
    const range = { start: tokenRange(tokens[at]).start, end: tokenRange(last).end }
    const fixes = better && [{ title: `Replace with \`${better}\``, edits: [{ file, range, newText: better }] }]
    return finding(unexpected, message, range, fixes || undefined)
  }

  function unknownProperty(block: Block, actual: IToken, follows: IToken | undefined): Finding {
    const { image } = actual
    const close = similar(image, block.keywords)
    const what =
      block.rule === 'JourneyFile'
        ? 'does not start a declaration'
        : `is not something ${withArticle(kindText(block.rule))} can have`
    const homes = [...keywordsOf].filter(([, words]) => words.includes(image)).map(([rule]) => kindText(rule))
    const hint = (): string => {
      if (block.rule === 'Most' && OTHER_MOST.test(image))
        return ' MOST is motivation, obstacles, support and trends here, not mission, objectives, strategies and tactics.'
      if (tokens[indexOf(tokens, actual) + 1]?.image === '->' && /^(Journey|Stage)$/.test(block.rule))
        return ` What comes first is written in the touchpoint that follows it: \`after ${image}\`.`
      if (follows?.image === 'start') return ` Write \`start of ${image}\`.`
      if (follows && homes.length === 0 && close.length === 0)
        return ` If it belongs to \`${follows.image}\`, write a comma between the two.`
      if (homes.length > 0 && homes.length < 3)
        return ` It belongs in ${withArticle(homes.join(' or '))}: is a \`{\` missing above, or a \`}\` too many?`
      if (close.length > 0) return ` Did you mean \`${close[0]}\`?`
      return ` Possible here: ${block.keywords.map(word => `\`${word}\``).join(', ')}.`
    }
    const range = tokenRange(actual)
    const fixes = close.map(better => ({
      title: `Replace with \`${better}\``,
      edits: [{ file, range, newText: better }],
    }))
    return finding(unknown, `\`${image}\` ${what}.${hint()}`, range, fixes.length > 0 ? fixes : undefined)
  }
}

/** What the letters stand for in strategic planning. */
const OTHER_MOST = /^(?:missions?|objectives?|strateg(?:y|ies)|tactics?)$/

/** Keywords that were probably meant: the ones that it is the beginning of, then the nearest. */
const similar = (word: string, keywords: readonly string[]): readonly string[] => {
  if (word.length < 2) return []
  return [...new Set([...keywords.filter(keyword => keyword.startsWith(word)), ...nearest(word, keywords)])].slice(0, 3)
}

const DECLARING: ReadonlySet<string> = new Set(kinds)
const START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

const isWord = (token: IToken): boolean => /^[\p{L}_]/u.test(token.image)

const enclosingBlock = (stack: readonly string[], keywordsOf: Blocks): Block | undefined => {
  const rule = stack.findLast(name => keywordsOf.has(name))
  return rule === undefined ? undefined : { rule, keywords: keywordsOf.get(rule)! }
}

/** `touchpoint Report Report the fault`: behind the name only a title can stand, and it has lost its quotes. */
const isBareTitle = (actual: IToken, name: IToken, keyword: IToken | undefined): boolean =>
  isWord(actual) &&
  isWord(name) &&
  keyword !== undefined &&
  DECLARING.has(keyword.image) &&
  actual.startLine === keyword.startLine

const bareTitleMessage = ({ image }: IToken): string =>
  `\`${image}\` cannot stand behind a name. If it begins the title, put that in double quotes.`

/** Another property, or the end of the block, could have stood here. */
const meansBlock = ({ tokens, behind }: Expected): boolean =>
  !behind && (tokens.length === 0 || tokens.includes('}') || tokens.includes('EOF'))

/** In a list of arrows every word may begin one, also one that is nearly a keyword. */
const isMisspelt = (word: IToken, { tokens, behind }: Expected, { keywords }: Block): boolean =>
  behind && tokens.includes('->') && !keywords.includes(word.image) && similar(word.image, keywords).length > 0

const indexOf = (tokens: readonly IToken[], token: IToken): number => {
  const index = tokens.indexOf(token)
  return index < 0 ? tokens.length : index
}

const unclosedBrace = (tokens: readonly IToken[]): IToken | undefined => {
  const open: IToken[] = []
  for (const token of tokens) {
    if (token.image === '{') open.push(token)
    else if (token.image === '}') open.pop()
  }
  return open.at(-1)
}

const unclosedMessage = (open: IToken, tokens: readonly IToken[]): string => {
  const line = tokens.filter(token => token.startLine === open.startLine && token.startOffset < open.startOffset)
  const what = line.length > 0 ? ` of \`${line.map(token => token.image).join(' ')}\`` : ''
  return `This \`{\`${what} is never closed. Write \`}\` where it ends.`
}

const unexpectedMessage = (
  expected: Expected,
  stack: readonly string[],
  previous: IToken | undefined,
  actual: IToken | undefined,
): string => {
  const behind = previous ? ` after \`${previous.image}\`` : ''
  const found = actual ? `\`${actual.image}\` follows` : 'the file ends'
  if (expected.tokens.includes('ID') && isText(actual))
    return `Here${behind} a name is missing: a name is one word and has no quotes, unlike \`${actual!.image}\`.`
  const missing = meansBlock(expected) ? undefined : expectedText(expected.tokens, stack)
  if (missing !== undefined) return `Here${behind} ${missing} is missing: ${found}.`
  const what = actual ? `\`${actual.image}\`` : 'The end of the file'
  return `${what} is not expected here${behind}. Remove it, or write what belongs before it.`
}
