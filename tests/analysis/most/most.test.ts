import { expect, test } from 'vitest'
import { most } from '../../../src/analysis/most/index.js'
import { mostResultSchema } from '../../../src/analysis/most/schema.js'
import { asked } from '../../support/asking.js'
import { exampleProjects } from '../../support/example-files.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished, told } from '../../support/told.js'
import { analyzed } from './most.js'

test('coverage names what nothing answers', () => {
  const { coverage } = analyzed(`most M {
    motivation Quick motivation Calm motivation Fair
    obstacle Lost  { blocks Fair }
    obstacle Slow  { at J  blocks Calm }
    support  Store { removes Lost  serves Quick  moves Calls }
    support  Train
    trend Law   { worsens Lost }
    trend Noise
  }
  kpi Calls journey J { touchpoint T }`)
  expect(coverage).toEqual({
    obstacles: 2,
    obstaclesWithoutSupport: ['Slow'],
    obstaclesWithoutPlace: ['Lost'],
    supports: 2,
    supportsWithoutKpi: ['Train'],
    supportsWithoutObstacle: ['Train'],
    motivations: 3,
    motivationsUnserved: ['Calm', 'Fair'],
    trends: 2,
    trendsWithoutEffect: ['Noise'],
  })
})

test('a motivation is served by what names it; what removes an obstacle in its way relieves it, and is said', () => {
  const { motivations, notes } = analyzed(`stakeholder Customer
  most M {
    motivation Fair { of Customer  strength 4 }
    obstacle Lost  { at J  blocks Fair  likelihood 1  severity 1 }
    support  Store { removes Lost }
  }
  journey J { touchpoint T }`)
  expect(motivations).toEqual([
    { name: 'Fair', of: 'Customer', strength: 4, blockedBy: ['Lost'], servedBy: [], relievedBy: ['Store'] },
  ])
  expect(told(notes)).toEqual([
    'No support serves Fair, though Store removes what blocks it. Write `serves` if that is meant.',
  ])
})

test('an obstacle says where in the journey it is met', () => {
  const { obstacles, journey } = analyzed(`most M for J { obstacle A { at T, Buy, J, Other.U } }
  journey J { stage Buy { touchpoint S } stage Use { touchpoint T } }
  journey Other { touchpoint U }`)
  expect(journey).toBe('J')
  expect(obstacles).toMatchObject([{ at: ['J.T', 'J.Buy', 'J', 'Other.U'], stages: ['J.Use', 'J.Buy'] }])
})

// Seen from 2026-10-01.
test.each([
  ['2026-09-30', 'past', -1],
  ['2026-10-01', 'within a year', 0],
  ['2026-10', 'within a year', 30],
  ['2027-10-01', 'within a year', 365],
  ['2027-10-02', 'later', 366],
  // A year counts by its last day.
  ['2026', 'within a year', 91],
  ['2027', 'later', 456],
  ['2026-Q3', 'past', -1],
])('a trend by %s is %s', (by, timing, days) => {
  expect(analyzed(`most M { trend Law { by ${by} } }`).trends).toMatchObject([{ by, timing, days }])
})

test('a trend without a date is undated', () => {
  expect(analyzed('most M { trend Law }').trends).toEqual([{ name: 'Law', worsens: [], eases: [], timing: 'undated' }])
})

test.each([
  ['2026-09-30', 'overdue', -1],
  ['2026-10-01', 'due', 0],
  ['2026-Q4', 'due', 91],
])('a support due %s is %s', (due, timing, days) => {
  expect(analyzed(`most M { support Store { due ${due} } }`).supports).toMatchObject([{ due, timing, days }])
})

test('overdue supports are told, and those that come after the trend that makes it worse', () => {
  const { notes } = analyzed(`most M {
    obstacle Lost  { at J  likelihood 1  severity 1 }
    support  Store { removes Lost  due 2027-03-31 }
    support  Old   { due 2026-01 }
    trend    Law   { worsens Lost  by 2026-07-31 }
    trend    Later { worsens Lost  by 2027-Q3 }
  }
  journey J { touchpoint T }`)
  expect(told(notes)).toEqual([
    'The date has passed for Old (2026-01). Look whether it is there, or write a new date.',
    'Law worsens Lost by 2026-07-31, before Store (2027-03-31) is due.',
  ])
})

test('names that lead nowhere are left out and told', () => {
  const { obstacles, supports, notes } = analyzed(`most M for Gone {
    obstacle Lost  { at Nowhere  blocks Nothing  likelihood 1  severity 1 }
    support  Store { removes Lost, Missing  via NoChannel }
  }`)
  expect(obstacles).toMatchObject([{ at: [], blocks: [], supports: ['Store'] }])
  expect(supports).toMatchObject([{ removes: ['Lost'], via: [] }])
  expect(told(notes)[0]).toBe(
    'Left out because the name leads to nothing: Gone, Nowhere, Nothing, Missing and NoChannel.',
  )
})

test.each(Object.entries(exampleProjects()))('%s: results keep to the schema and agree with the rules', (_, files) => {
  const { workspace } = projectOf(files)
  const results = workspace.project().model.mosts.map(each => asked(workspace, most, each, { today: '2026-10-01' }))
  for (const result of results) expectPublished(mostResultSchema, result)
  const found = (rule: string): number => workspace.findings().filter(finding => finding.rule === rule).length
  const counted = (key: 'obstaclesWithoutSupport' | 'supportsWithoutKpi' | 'trendsWithoutEffect'): number =>
    results.reduce((sum, { coverage }) => sum + coverage[key].length, 0)
  expect(counted('obstaclesWithoutSupport')).toBe(found('most/obstacle-without-support'))
  expect(counted('supportsWithoutKpi')).toBe(found('most/support-without-kpi'))
  expect(counted('trendsWithoutEffect')).toBe(found('most/trend-without-effect'))
})

test('the result is kept while nothing changes, and computed anew for another day', () => {
  const { workspace } = projectOf({ 'a.journey': 'most M { trend Law { by 2026-12-31 } }' })
  const [element] = workspace.project().model.mosts
  const on = (today: string) => asked(workspace, most, element!, { today })
  const first = on('2026-10-01')
  expect(on('2026-10-01')).toBe(first)
  expect(on('2027-10-01').trends).toMatchObject([{ timing: 'past' }])
})
