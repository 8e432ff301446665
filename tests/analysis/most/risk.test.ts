import fc from 'fast-check'
import { expect, test } from 'vitest'
import { riskLevelOf, riskOf } from '../../../src/analysis/most/index.js'
import { told } from '../../support/told.js'
import { analyzed } from './most.js'

// National Patient Safety Agency, "A risk matrix for risk managers", 2008, table 3: consequence (rows, 5 to 1) × likelihood
// (columns, 1 to 5); green is low, yellow moderate, orange high, red extreme risk.
test('the levels are those of the published 5 × 5 matrix', () => {
  const published = {
    5: ['moderate', 'high', 'extreme', 'extreme', 'extreme'],
    4: ['moderate', 'high', 'high', 'extreme', 'extreme'],
    3: ['low', 'moderate', 'high', 'high', 'extreme'],
    2: ['low', 'moderate', 'moderate', 'high', 'high'],
    1: ['low', 'low', 'low', 'moderate', 'moderate'],
  }
  for (const [severity, levels] of Object.entries(published))
    expect([1, 2, 3, 4, 5].map(likelihood => riskLevelOf(likelihood * Number(severity)))).toEqual(levels)
})

test('risk is likelihood × severity; with one of them missing or off the scale it is unknown', () => {
  expect(riskOf({ likelihood: 4, severity: 3 })).toBe(12)
  expect(riskOf({ likelihood: 4 })).toBeUndefined()
  expect(riskOf({ severity: 3 })).toBeUndefined()
  expect(riskOf({ likelihood: 6, severity: 3 })).toBeUndefined()
})

test('a higher likelihood or severity never lowers the risk or its level', () => {
  const levels = ['low', 'moderate', 'high', 'extreme']
  const point = fc.integer({ min: 1, max: 4 })
  const check = fc.property(point, point, (likelihood, severity) => {
    const risk = riskOf({ likelihood, severity })!
    for (const more of [
      riskOf({ likelihood: likelihood + 1, severity })!,
      riskOf({ likelihood, severity: severity + 1 })!,
    ]) {
      expect(more).toBeGreaterThan(risk)
      expect(levels.indexOf(riskLevelOf(more))).toBeGreaterThanOrEqual(levels.indexOf(riskLevelOf(risk)))
    }
  })
  fc.assert(check, { seed: 11 })
})

test('obstacles are ranked by risk; equal ones share a rank and unknown ones have none, which is said', () => {
  const { obstacles, notes } = analyzed(`most M {
    obstacle A { at J  likelihood 2  severity 3 }
    obstacle B { at J  likelihood 5  severity 3 }
    obstacle C { at J  likelihood 3  severity 2 }
    obstacle D { at J  likelihood 3 }
    obstacle E { at J  severity 3 }
    obstacle F { at J }
    obstacle G { at J  likelihood 1  severity 1 }
  }
  journey J { touchpoint T }`)
  expect(obstacles.map(({ name, risk, riskLevel, rank }) => [name, risk, riskLevel, rank])).toEqual([
    ['A', 6, 'moderate', 2],
    ['B', 15, 'extreme', 1],
    ['C', 6, 'moderate', 2],
    ['D', undefined, undefined, undefined],
    ['E', undefined, undefined, undefined],
    ['F', undefined, undefined, undefined],
    ['G', 1, 'low', 4],
  ])
  expect(told(notes)).toEqual([
    'The risk of F is unknown, because likelihood and severity are missing.',
    'The risk of E is unknown, because the likelihood is missing.',
    'The risk of D is unknown, because the severity is missing.',
  ])
})

test('a trend stands beside the risk and does not change it', () => {
  const { obstacles } = analyzed(`most M {
    obstacle A { likelihood 2  severity 3 }
    trend Law   { worsens A  by 2027-03 }
    trend Tools { eases A }
  }`)
  expect(obstacles).toMatchObject([
    {
      risk: 6,
      trends: [
        { name: 'Law', effect: 'worsens', by: '2027-03', timing: 'within a year' },
        { name: 'Tools', effect: 'eases', timing: 'undated' },
      ],
    },
  ])
})
