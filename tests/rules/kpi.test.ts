import { describe, expect, test } from 'vitest'
import { messagesOf } from './messages.js'

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

describe('observations', () => {
  test.each([
    ['measure csat', '{ 1: 14  6: 3 }', '`6:` is no point of its scale, 1 to 5'],
    ['measure csat', '{ good 14  of 20 }', '`yes` is missing'],
    ['measure csat  statistic mean', '{ mean 42 }', '42 is not on its scale, 1 to 5'],
    ['measure csat  statistic median', '{ mean 4.2 }', '`median` is missing'],
    ['measure nps', '{ promoters 5  detractors 2 }', '`passives` is missing'],
    ['measure nps', '{ promoters 5  passives 4  detractors 2  of 10 }', 'its parts are 11, more than `of` 10'],
    ['measure nps', '{ 9: 5  11: 2 }', '`11:` is no point of its scale, 0 to 10'],
    ['measure ces  target >= 20', '{ mean 5 }', 'an index takes the answers per point'],
    ['measure ces', '{ 0: 5 }', '`0:` is no point of its scale, 1 to 7'],
    ['measure fcr', '{ yes 5  of 4 }', '`yes` 5 is more than `of` 4'],
    ['measure fcr', '{ yes 5 }', '`of` is missing'],
    ['measure fcr', '{ yes 5  of 9  not_resolvable 6 }', '`yes` 5 and `not_resolvable` 6 are more than `of` 9'],
    ['measure fcr', '{ yes 5  of 9  blank 2 }', '`blank` means nothing there'],
    ['measure csat', '{ 4: -5 }', '`4:` is -5, which nobody can have counted'],
    ['measure fcr', '{ yes 5.5  of 9 }', '`yes` is 5.5, which nobody can have counted'],
    ['measure fcr', '{ yes 2d  of 9 }', '`yes` has to be a plain number'],
    ['measure fcr', '{ yes 120% }', '`yes` is not between 0% and 100%'],
    ['measure fcr', '{ yes 1  yes 2  of 9 }', '`yes` is written twice'],
    ['measure fcr', '{ }', 'nothing is written between its braces'],
    ['measure churn', '{ start 10  new 2 }', '`start`, `new` and `end` belong together'],
    ['measure churn', '{ start 10  new 2  end 1 }', 'of 10 customers at the start -1 would still be there at its end'],
    ['measure resolution_time', '{ mean 3 }', '`mean` has to be a time such as `2d`'],
    ['measure resolution_time', '{ median 3d  p90 2d }', '`p90` is less than `median`, which cannot be'],
    ['measure resolution_time', '{ 3: 2 }', '`median` is missing'],
    ['measure custom', '{ calls 3  mails 4 }', 'it has several counts, and `custom` takes one'],
    ['measure custom  target <= 2d', '{ calls 3 }', 'it is a plain number and its limits are a time'],
  ])('%s: %s, because %s', (properties, counts, problem) => {
    expect(kpi('observation-does-not-fit', `${properties}  observed 2026-09 ${counts}`)).toEqual([
      expect.stringContaining(`and is left out: ${problem}. Write `),
    ])
  })

  test.each([
    'measure csat  observed 2026-09 { 1: 14  2: 9  3: 10  4: 32  5: 42 }',
    'measure nps  observed 2026-09 { promoters 230  passives 88  detractors 42 }',
    'measure fcr  observed 2026-09 { yes 0  of 0 }',
    'measure fcr  observed 2026-09 { yes 70% }',
    'measure resolution_time  observed 2026-09 { mean 3d  median 2d  p90 7d  of 120 }',
    'measure custom  observed 2026-09 { value 3 }',
    'observed 2026-09 { 7: 3 }',
    // Its limit is what is wrong, and another rule says it.
    'measure nps  target >= 40%  observed 2026-09 { promoters 1  passives 0  detractors 0 }',
  ])('%s fits', properties => expect(kpi('observation-does-not-fit', properties)).toEqual([]))

  test('a period counts once', () => {
    const observed = (...whens: readonly string[]) =>
      kpi('observed-twice', `measure fcr  ${whens.map(when => `observed ${when} { yes 1  of 2 }`).join('  ')}`)
    expect(observed('2026-09', '2026-08', '2026-09', '2026-09')).toEqual([
      expect.stringContaining('twice in 2026-09'),
      expect.stringContaining('twice in 2026-09'),
    ])
    expect(observed('2026-09', '2026-Q3', '2026')).toEqual([])
  })
})
