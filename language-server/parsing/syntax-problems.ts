import type { ILexingError, IRecognitionException, IToken } from 'chevrotain'
import type { Finding, Range } from '../../src/model/index.js'
import { nearest } from '../../src/model/nearest.js'
import type { RuleInfo } from '../../src/rules/rule.js'
import { unclosed, unexpected, unknownProperty as unknown, unreadable } from '../../src/rules/syntax.js'
import { tokenRange } from '../lowering/comments.js'

/** What the parser knew when it could not go on. */
export type SyntaxError = IRecognitionException

type Block = { readonly rule: string; readonly keywords: readonly string[] }

const RULE_NAMES: { readonly [rule: string]: string } = {
  TouchpointBody: 'touchpoint',
  ServicePromise: 'promise',
  ScenarioChange: 'change',
  JourneyFile: 'file',
}
const EXPECTED: { readonly [token: string]: string } = {
  ID: 'a name',
  STRING: 'a text in double quotes',
  NUMBER: 'a number',
  DURATION: 'a duration such as `20min`, `4h` or `3d`',
  DATE: 'a date such as `2026-10-01`',
  QUALIFIED: 'a state such as `Delivery.Late`',
}

const kindOf = (rule: string): string => RULE_NAMES[rule] ?? rule.toLowerCase()

/** The messages of the parser in the words of an analyst, each at the place where reading stopped. */
export const syntaxProblems = (
  file: string,
  tokens: readonly IToken[],
  lexerErrors: readonly ILexingError[],
  parserErrors: readonly SyntaxError[],
  keywordsOf: ReadonlyMap<string, readonly string[]>,
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
  const fromParser = parserErrors.map(error => {
    const stack = error.context.ruleStack.map(name => name.replace(/\u200B$/, ''))
    const block = enclosingBlock(stack, keywordsOf)
    const actual = error.token
    const atEnd = actual.tokenType.name === 'EOF'
    if (atEnd) {
      const open = unclosedBrace(tokens)
      if (open) return finding(unclosed, unclosedMessage(open, tokens), tokenRange(open))
    }
    const expected = expectedToken(error)
    const begins = !expected || expected === '}' || expected === 'EOF'
    const previous = tokens[indexOf(tokens, actual) - 1]
    if (begins && !atEnd && block && isWord(actual)) {
      const outer = stack.findLast(name => name !== block.rule && keywordsOf.get(name)?.includes(actual.image))
      if (outer === undefined || (outer === 'JourneyFile' && block.rule === 'JourneyFile'))
        return unknownProperty(block, actual)
      const message = `A \`}\` is missing before \`${actual.image}\`: the ${kindOf(block.rule)} above is not closed yet.`
      return finding(unclosed, message, tokenRange(actual))
    }
    const place = atEnd || (previous && actual.startLine !== previous.endLine) ? previous : actual
    const range = place ? tokenRange(place) : START
    return finding(unexpected, unexpectedMessage(expected, previous, actual, block), range)
  })
  return [...fromLexer, ...fromParser]

  function unknownProperty(block: Block, actual: IToken): Finding {
    const close = nearest(actual.image, block.keywords)
    const what =
      block.rule === 'JourneyFile'
        ? 'does not start a declaration'
        : `is not something a ${kindOf(block.rule)} can have`
    const hint =
      close.length > 0
        ? ` Did you mean \`${close[0]}\`?`
        : ` Possible here: ${block.keywords.map(word => `\`${word}\``).join(', ')}.`
    const range = tokenRange(actual)
    const fixes = close.map(better => ({
      title: `Replace with \`${better}\``,
      edits: [{ file, range, newText: better }],
    }))
    return finding(unknown, `\`${actual.image}\` ${what}.${hint}`, range, fixes.length > 0 ? fixes : undefined)
  }
}

const START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

const isWord = (token: IToken): boolean => /^[\p{L}_]/u.test(token.image)

const enclosingBlock = (
  stack: readonly string[],
  keywordsOf: ReadonlyMap<string, readonly string[]>,
): Block | undefined => {
  const rule = stack.findLast(name => keywordsOf.has(name))
  return rule === undefined ? undefined : { rule, keywords: keywordsOf.get(rule)! }
}

/** Chevrotain keeps what it expected only in its message: `Expecting token of type 'ID' but …`. */
const expectedToken = (error: SyntaxError): string | undefined => /^EXPECTED:(.*)$/.exec(error.message)?.[1]

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
  expected: string | undefined,
  previous: IToken | undefined,
  actual: IToken,
  block: Block | undefined,
): string => {
  const behind = previous ? ` after \`${previous.image}\`` : ''
  const found = actual.tokenType.name === 'EOF' ? 'the file ends' : `\`${actual.image}\` follows`
  if (expected === 'DURATION' && actual.tokenType.name === 'NUMBER')
    return `A duration needs its unit directly behind the number: \`${actual.image}min\`, \`${actual.image}h\` or \`${actual.image}d\`.`
  if (expected && expected !== '}' && expected !== 'EOF')
    return `Here${behind} ${EXPECTED[expected] ?? `\`${expected}\``} is missing: ${found}.`
  const inside = block && block.rule !== 'JourneyFile' ? ` in a ${kindOf(block.rule)}` : ''
  return `\`${actual.image}\` is not expected here${inside}${behind}. Remove it, or write what belongs before it.`
}
