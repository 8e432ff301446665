import { describe, expect, test } from 'vitest'
import { messagesOf } from './findings.js'

const kpi = (rule: string, properties: string) => messagesOf(`kpi/${rule}`, `kpi Value { ${properties} }`)

test.each([
  ['measure nps  target >= 101', '101'],
  ['measure nps  target >= -101', '-101'],
  ['measure csat  target >= 110%', '110%'],
  ['measure churn  target <= -5%', '-5%'],
  ['measure resolution_time  target <= 0d', '0 min'],
])('%s cannot occur', (properties, value) => {
  expect(kpi('target-outside-range', properties)).toEqual([expect.stringContaining(`target of \`Value\` is ${value},`)])
})

test.each([
  'measure nps  target >= -100',
  'measure fcr  target >= 100%',
  'measure custom  target >= 400%',
  'target >= 7',
])('%s can occur', properties => expect(kpi('target-outside-range', properties)).toEqual([]))

describe('units', () => {
  test.each([
    'measure nps  target >= 40%',
    'measure fcr  target >= 75',
    'measure churn  target <= 2d',
    'measure first_response_time  target <= 4',
    'measure ces  target >= 5min',
    // No measure says which of the two is wrong.
    'target >= 40  warn >= 30%',
  ])('%s does not fit', properties => expect(kpi('unit-does-not-fit', properties)).toHaveLength(1))

  test.each([
    'measure csat  target >= 85%',
    'measure csat  statistic mean  target >= 4.2',
    'measure ces  target >= 5.5',
    'measure custom  target <= 3d',
  ])('%s fits', properties => expect(kpi('unit-does-not-fit', properties)).toEqual([]))
})

describe('order of the limits', () => {
  test.each([
    ['target >= 75%  warn >= 80%', 'is stricter than'],
    ['target <= 7d  warn <= 6d', 'is stricter than'],
    ['target >= 75%  warn <= 70%', 'points the other way'],
  ])('%s %s the target', (properties, message) => {
    expect(kpi('limits-out-of-order', properties)).toEqual([expect.stringContaining(message)])
  })

  test.each([
    'target >= 75%  warn >= 70%',
    'target <= 7d  warn <= 9d',
    'target = 3  warn <= 9',
    'target >= 75%  warn >= 75%',
  ])('%s is in order', properties => expect(kpi('limits-out-of-order', properties)).toEqual([]))
})

test.each(['measure fcr  target <= 75%', 'measure churn  target > 5%', 'measure resolution_time  target >= 7d'])(
  '%s aims at the worse',
  properties => expect(kpi('wrong-direction', properties)).toHaveLength(1),
)

test('what is better for a score of effort depends on its question', () => {
  expect(kpi('wrong-direction', 'measure ces  target <= 2')).toEqual([])
  expect(kpi('wrong-direction', 'measure ces  target >= 6')).toEqual([])
})
