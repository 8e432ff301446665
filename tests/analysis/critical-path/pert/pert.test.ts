import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { momentsOf } from '../../../../src/analysis/critical-path/beta-pert.js'
import { analyzeCriticalPath } from '../../../../src/analysis/critical-path/index.js'
import { normalProbability, normalQuantile } from '../../../../src/analysis/critical-path/pert/normal.js'
import { classicVariance, probabilityWithin, timeKeptWith } from '../../../../src/analysis/critical-path/pert/pert.js'
import { criticalPathResultSchema } from '../../../../src/analysis/critical-path/schema.js'
import { expectPublished } from '../../../support/told.js'
import { type Activity, after, journey, journeyOf, lasting, reference, touchpoint } from '../journey-of.js'

const folder = join(import.meta.dirname, '../../../data/critical-path')

type Published = {
  readonly variance?: Readonly<Record<string, number>>
  readonly pert?: { readonly mean?: number; readonly variance: number; readonly sd: number }
  readonly probabilities?: readonly { readonly deadline: number; readonly p: number; readonly tol: number }[]
  readonly quantiles?: readonly { readonly p: number; readonly t: number; readonly tol: number }[]
}
type Case = {
  readonly activities: readonly Activity[]
  readonly expected: { readonly published?: Published; readonly computed?: Published }
}

describe.each(['01-wikipedia-pert', '02-heizer-milwaukee', '04-render-14-activities'])('%s', name => {
  const { activities, expected } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Case
  const { published = {}, computed = {} } = expected
  const pert = analyzeCriticalPath(journeyOf(activities)).pert!

  test('adds up the variances of the critical path', () => {
    expect(pert.mean).toBeCloseTo(computed.pert!.mean!, 8)
    expect(pert.variance).toBeCloseTo(computed.pert!.variance, 8)
    expect(pert.standardDeviation).toBeCloseTo(computed.pert!.sd, 8)
    expect(pert.variance).toBeCloseTo((published.pert ?? computed.pert!).variance, 2)
    expect(pert.standardDeviation).toBeCloseTo((published.pert ?? computed.pert!).sd, 2)
  })

  for (const [id, variance] of Object.entries(published.variance ?? {})) {
    test(`has the published variance of ${id}`, () => {
      const { duration } = journeyOf(activities).touchpoints.find(touchpoint => touchpoint.name === id)!
      expect(classicVariance(duration!)).toBeCloseTo(variance, 2)
    })
  }

  for (const { deadline, p, tol } of published.probabilities ?? []) {
    test(`meets ${deadline} with the published probability`, () => {
      const probability = probabilityWithin(deadline, pert.mean, pert.standardDeviation)
      expect(Math.abs(probability - p)).toBeLessThanOrEqual(tol)
    })
  }

  for (const { p, t, tol } of published.quantiles ?? []) {
    test(`keeps the published time with ${p}`, () => {
      expect(Math.abs(timeKeptWith(p, pert.mean, pert.standardDeviation) - t)).toBeLessThanOrEqual(tol)
    })
  }
})

/** General Foundry with z = 1/1.7638 not rounded to 0.57: Φ is 0.7146. */
test('a probability is not rounded on the way', () => {
  expect(probabilityWithin(16, 15, Math.sqrt(28 / 9))).toBeCloseTo(0.7146, 4)
})

describe('three estimates (31-beta-pert-moments.json)', () => {
  const { cases } = JSON.parse(readFileSync(join(folder, '31-beta-pert-moments.json'), 'utf8')) as {
    readonly cases: readonly Readonly<Record<'o' | 'm' | 'p' | 'betaMean' | 'betaVar' | 'classicVar', number>>[]
  }

  test.each(cases)('$o $m $p', ({ o, m, p, betaMean, betaVar, classicVar }) => {
    const estimate = { kind: 'three-point', optimistic: o, mostLikely: m, pessimistic: p } as const
    expect(momentsOf(estimate).mean).toBeCloseTo(betaMean, 9)
    expect(momentsOf(estimate).variance).toBeCloseTo(betaVar, 8)
    expect(classicVariance(estimate)).toBeCloseTo(classicVar, 8)
  })
})

describe('the normal distribution', () => {
  // Abramowitz & Stegun 1964, table 26.1 and 26.6.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
    [-1, 0.158655253931457],
  ])('Φ(%d) = %d', (z, probability) => expect(normalProbability(z)).toBeCloseTo(probability, 14))

  test.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.99, 2.3263478740408408],
    [0.025, -1.959963984540054],
  ])('quantile %d is %d', (share, z) => expect(normalQuantile(share)).toBeCloseTo(z, 13))

  test('far out, is 0 and 1', () => expect([normalProbability(-40), normalProbability(40)]).toEqual([0, 1]))
})

describe('in a journey', () => {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const threePoint = (optimistic: number, mostLikely: number, pessimistic: number) =>
    ({ duration: { kind: 'three-point', optimistic, mostLikely, pessimistic } }) as const
  const promise = (properties: object) => ({ name: 'Soon', nameRange: range, range, ...properties })

  test('without three points nothing is said', () => {
    expect(analyzeCriticalPath(journey([touchpoint('A', lasting(3))])).pert).toBe(undefined)
  })

  test('promises and deadlines have the probability of the path that holds them', () => {
    const result = analyzeCriticalPath(
      journey(
        [
          touchpoint('A', threePoint(4, 10, 16)), // variance 4
          touchpoint('B', { ...threePoint(2, 20, 38), dependencies: [after('A', 'FS', 5)], due: 41 }), // variance 36
          touchpoint('Aside', { ...lasting(1), dependencies: [after('A')] }),
        ],
        {
          promises: [
            promise({ within: 35 + Math.sqrt(40) }),
            promise({ from: reference('B'), within: 26 }),
            promise({ from: reference('Aside'), within: 26 }),
          ],
        },
      ),
    )
    expectPublished(criticalPathResultSchema, result)
    const { mean, variance, path, promises, deadlines } = result.pert!
    expect([mean, variance, path]).toEqual([35, 40, ['A', 'B']])
    expect(promises).toEqual([
      { name: 'Soon', within: 35 + Math.sqrt(40), probability: expect.closeTo(0.841344746, 9) },
      { name: 'Soon', within: 26, probability: expect.closeTo(0.841344746, 9) },
    ])
    expect(deadlines).toEqual([
      { name: 'B', due: 41, probability: expect.closeTo(normalProbability(6 / Math.sqrt(40)), 12) },
    ])
  })

  test('of equally long paths, the one that varies most counts', () => {
    const { pert } = analyzeCriticalPath(
      journey([
        touchpoint('Calm', lasting(10)),
        touchpoint('Wild', threePoint(4, 10, 16)),
        touchpoint('End', { ...lasting(1), dependencies: [after('Calm'), after('Wild')] }),
      ]),
    )
    expect([pert!.variance, pert!.path]).toEqual([4, ['Wild', 'End']])
  })

  test('what is held by its finish, or waits for a start, does not carry on the duration passed over', () => {
    const { pert } = analyzeCriticalPath(
      journey([
        touchpoint('A', threePoint(4, 10, 16)),
        touchpoint('B', { ...threePoint(2, 8, 14), dependencies: [after('A', 'FF', 2)] }),
        touchpoint('C', { ...lasting(20), dependencies: [after('A', 'SS', 1)] }),
      ]),
    )
    expect([pert!.mean, pert!.variance, pert!.path]).toEqual([21, 0, ['A', 'C']])
  })
})
