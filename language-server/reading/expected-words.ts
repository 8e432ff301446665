import { orList } from '../../src/wording/lists.js'
import { declarationOf } from '../lowering/declarations.js'
import { wordsOf } from '../lowering/told.js'

/** Blocks that analysts call otherwise than what they declare. */
const KINDS: { readonly [rule: string]: string } = {
  TouchpointBody: 'touchpoint',
  ScenarioChange: 'change',
  JourneyFile: 'file',
  PainProperty: 'pain',
  ObservedProperty: 'observation',
  Most: '`most` block',
  Impacts: '`impacts` block',
}

/** What an analyst calls the block that a rule of the grammar reads. */
export const kindText = (rule: string): string => KINDS[rule] ?? declarationOf(rule)?.kind ?? rule.toLowerCase()

const TOKENS: { readonly [token: string]: string } = {
  ID: 'a name',
  STRING: 'a text in double quotes',
  NUMBER: 'a number',
  DURATION: 'a duration such as `20min`, `4h` or `3d`',
  DATE: 'a date such as `2026-10-01`',
  QUALIFIED: 'a state such as `Delivery.Late`',
}

/**
 * What is missing, in words: `a name`, `>=` or `<=`, a word from the list of its property. Undefined where nothing can be
 * named.
 */
export const expectedText = (tokens: readonly string[], stack: readonly string[]): string | undefined => {
  if (tokens.length === 0) return undefined
  const words = stack.at(-1) === 'Word' ? wordsOf(stack.findLast(rule => wordsOf(rule).length > 0) ?? '') : []
  if (stack.at(-1) === 'Percent' && tokens.includes('NUMBER')) return 'a share such as `15%`'
  if (words.length > 0) return `one of ${orList(words.map(word => `\`${word}\``))}`
  // A sign or a bare year is only another way to begin the number or the date.
  const alternatives = tokens.filter(
    token =>
      !(tokens.includes('NUMBER') && (token === '+' || token === '-')) &&
      !(tokens.includes('DATE') && token === 'NUMBER') &&
      !(tokens.includes('ID') && token === 'QUALIFIED'),
  )
  return orList(alternatives.map(token => TOKENS[token] ?? `\`${token}\``))
}
