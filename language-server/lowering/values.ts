import type { AstNode } from 'langium'
import { secondsOf } from '../../src/model/duration.js'
import type { Period, Quantity, Range, Scale, ValueRange } from '../../src/model/index.js'
import { nearest } from '../../src/model/nearest.js'
import { type Vocabulary, vocabulary, type WordOf } from '../../src/model/vocabulary.js'
import type { RuleInfo } from '../../src/rules/rule.js'
import { month, noDate, outsideScale, unknownWord } from '../../src/rules/values.js'
import type * as ast from '../generated/ast.js'
import { type NodeSpan, spanOf } from '../parsing/node-span.js'
import { type Context, rangeOf } from './context.js'

const report = (context: Context, node: AstNode, { id, severity }: RuleInfo, message: string): void => {
  context.problems.push({ rule: id, severity, message, file: context.file, range: rangeOf(node) })
}

const quoted = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(', ')

/** One of a closed list of words; a wrong one is reported with the nearest right ones and left out. */
export const word = <List extends keyof Vocabulary>(
  context: Context,
  node: AstNode | undefined,
  text: string | undefined,
  list: List,
): WordOf<List> | undefined => {
  if (!node || text === undefined) return undefined
  const allowed: readonly string[] = vocabulary[list]
  if (allowed.includes(text)) return text as WordOf<List>
  const close = nearest(text, allowed)
  const wrong = wordRange(node, text)
  context.problems.push({
    rule: unknownWord.id,
    severity: unknownWord.severity,
    message: `\`${text}\` is not one of ${quoted(allowed)}.${close.length > 0 ? ` Did you mean \`${close[0]}\`?` : ''}`,
    file: context.file,
    range: wrong,
    fixes: close.map(better => ({
      title: `Replace with \`${better}\``,
      edits: [{ file: context.file, range: wrong, newText: better }],
    })),
  })
  return undefined
}

/** Where the word stands among the properties of its node. */
const wordRange = (node: AstNode, text: string): Range => {
  const texts = spanOf(node).texts ?? new Map<string, NodeSpan>()
  const [, place] =
    [...texts].find(([property]) => (node as unknown as Record<string, unknown>)[property] === text) ?? []
  return rangeOf(place ?? node)
}

export const yesNo = (context: Context, node: AstNode | undefined, text: string | undefined): boolean | undefined => {
  const answer = word(context, node, text, 'yesNo')
  return answer === undefined ? undefined : answer === 'yes'
}

/** A signed number as written; undefined while it is unfinished. */
export const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text)

/** A number on a scale; one outside is reported and still kept, so that what was written stays visible. */
export const level = (
  context: Context,
  node: (AstNode & { readonly key?: string; readonly value?: string }) | undefined,
  scale: Scale,
  text = node?.value,
): number | undefined => {
  const value = number(text)
  if (!node || value === undefined) return undefined
  if (value < scale.min || value > scale.max)
    report(
      context,
      node,
      outsideScale,
      `${text} is outside the scale ${scale.min} to ${scale.max}, so it cannot be compared with other values. Write a number from ${scale.min} to ${scale.max}.`,
    )
  return value
}

/** `15%` as 0.15. */
export const probability = (context: Context, node: ast.Percent | undefined): number | undefined => {
  const value = number(node?.value)
  if (!node || value === undefined) return undefined
  if (value > 100) {
    report(context, node, outsideScale, `${value}% is more than all of them. Write a share from 0% to 100%.`)
    return 1
  }
  return value / 100
}

/** Seconds; months have no fixed length and are refused. */
export const duration = (context: Context, node: AstNode | undefined, text: string | undefined): number | undefined => {
  if (!node || text === undefined) return undefined
  if (/mo/.test(text)) {
    report(
      context,
      node,
      month,
      `A month has no fixed length, so \`${text}\` cannot be added up. Write days or weeks, such as \`30d\`; \`mo\` is for \`every\` only.`,
    )
    return undefined
  }
  return secondsOf(text)
}

/** How often: a whole number of one unit, or seconds where several are joined. */
export const period = (context: Context, node: AstNode, text: string | undefined): Period | undefined => {
  if (text === undefined) return undefined
  const match = /^(\d+(?:\.\d+)?)(s|min|h|d|w|mo)$/.exec(text)
  const seconds = match ? undefined : duration(context, node, text)
  const count = match ? Number(match[1]) : seconds
  if (count === undefined) return undefined
  if (count > 0) return { count, unit: match ? (match[2] as Period['unit']) : 's' }
  report(
    context,
    node,
    outsideScale,
    `\`${text}\` is not more than no time. Write how long until the next time, such as \`3mo\`.`,
  )
  return undefined
}

export const quantity = (context: Context, node: ast.Quantity | undefined): Quantity | undefined => {
  if (!node) return undefined
  const sign = node.sign === '-' ? -1 : 1
  if (node.duration !== undefined) {
    const seconds = duration(context, node, node.duration)
    return seconds === undefined ? undefined : { value: sign * seconds, unit: 'seconds' }
  }
  const value = number(node.number)
  if (value === undefined) return undefined
  return node.percent ? { value: (sign * value) / 100, unit: 'share' } : { value: sign * value, unit: 'number' }
}

/** `+2` or `+1..+3`; written the wrong way round it is turned. */
export const valueRange = (node: ast.ValueRange | undefined): ValueRange | undefined => {
  const low = number(node?.low)
  if (low === undefined) return undefined
  const high = number(node?.high) ?? low
  return { low: Math.min(low, high), high: Math.max(low, high) }
}

const DATE = /^(\d{4})(?:-(?:Q[1-4]|(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?)?))?$/

/** A day, month, quarter, year or minute that exists in the calendar. */
export const when = (context: Context, node: AstNode | undefined, text: string | undefined): string | undefined => {
  if (!node || text === undefined) return undefined
  const match = DATE.exec(text)
  if (match && exists(match.slice(1).map(part => (part === undefined ? undefined : Number(part))))) return text
  report(
    context,
    node,
    noDate,
    `\`${text}\` is no date. Write a day \`2026-10-01\`, a month \`2026-10\`, a quarter \`2026-Q3\` or a year \`2026\`.`,
  )
  return undefined
}

const exists = ([year, month = 1, day = 1, hour = 0, minute = 0, second = 0]: readonly (
  | number
  | undefined
)[]): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year!, month, 0)).getUTCDate() &&
  hour < 24 &&
  minute < 60 &&
  second < 60
