import { vocabulary } from '../../src/model/vocabulary.js'
import { orList } from '../../src/rules/words.js'

const KINDS: { readonly [rule: string]: string } = {
  TouchpointBody: 'touchpoint',
  ServicePromise: 'promise',
  ScenarioChange: 'change',
  JourneyFile: 'file',
  PainProperty: 'pain',
  ObservedProperty: 'observation',
  Most: '`most` block',
  Impacts: '`impacts` block',
}

/** What an analyst calls the block that a rule of the grammar reads. */
export const kindText = (rule: string): string => KINDS[rule] ?? rule.toLowerCase()

const TOKENS: { readonly [token: string]: string } = {
  ID: 'a name',
  STRING: 'a text in double quotes',
  NUMBER: 'a number',
  DURATION: 'a duration such as `20min`, `4h` or `3d`',
  DATE: 'a date such as `2026-10-01`',
  QUALIFIED: 'a state such as `Delivery.Late`',
}

/** Which words a property takes, by the keyword in front of it. */
const WORDS: { readonly [keyword: string]: readonly string[] } = {
  kind: vocabulary.journeyKind,
  role: vocabulary.role,
  legitimacy: vocabulary.yesNo,
  urgency: vocabulary.yesNo,
  engagement: vocabulary.engagement,
  '->': vocabulary.engagement,
  service: vocabulary.service,
  layer: vocabulary.layer,
  evidence: vocabulary.evidence,
  matters: vocabulary.matter,
  measure: vocabulary.measure,
  statistic: vocabulary.statistic,
  status: vocabulary.status,
}

/**
 * What is missing, in words: `a name`, `>=` or `<=`, a word from the list of its property. `previous` is the token in
 * front of the place; undefined where nothing can be named.
 */
export const expectedText = (
  tokens: readonly string[],
  stack: readonly string[],
  previous: string | undefined,
): string | undefined => {
  if (tokens.length === 0) return undefined
  const words = stack.at(-1) === 'Word' && previous !== undefined ? WORDS[previous] : undefined
  if (stack.at(-1) === 'Percent' && tokens.includes('NUMBER')) return 'a share such as `15%`'
  if (words) return `one of ${orList(words.map(word => `\`${word}\``))}`
  // A sign or a bare year is only another way to begin the number or the date.
  const alternatives = tokens.filter(
    token =>
      !(tokens.includes('NUMBER') && (token === '+' || token === '-')) &&
      !(tokens.includes('DATE') && token === 'NUMBER') &&
      !(tokens.includes('ID') && token === 'QUALIFIED'),
  )
  return orList(alternatives.map(token => TOKENS[token] ?? `\`${token}\``))
}
