import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectationOf } from '../../../../src/analysis/critical-path/expectation/expectation.js'
import { planOf } from '../../../../src/analysis/critical-path/index.js'
import { simulateJourney } from '../../../../src/analysis/critical-path/simulation/index.js'
import { finish } from '../../../../src/analysis/long-work.js'
import type { Journey } from '../../../../src/model/journey.js'
import { inWords } from '../../../../src/wording/note.js'
import { journeys } from './chance-journeys.js'
import { walk } from './walk.js'

/** Numerical Recipes' 32-bit linear congruential generator. */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean and its standard error. */
const estimate = (values: readonly number[]): { readonly mean: number; readonly error: number } => {
  const mean = meanOf(values)
  return { mean, error: Math.sqrt(meanOf(values.map(value => (value - mean) ** 2)) / values.length) }
}

test('mean, variance and visits agree with 4,000 customers sent through step by step, within 4 standard errors', () => {
  fc.assert(
    fc.property(journeys, fc.integer({ min: 1, max: 1e6 }), (written, seed) => {
      const expected = expectationOf(written, planOf(written), () => undefined)
      if (expected.kind === 'planned') return
      if (expected.kind === 'not exact') throw new Error(inWords(expected.why))
      const { mean, variance, visits, ends } = expected.expectation
      expect(Object.values(ends).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      const random = randomNumbers(seed)
      const walks = Array.from({ length: 4000 }, () => walk(written, random))
      const near = (values: readonly number[], exact: number): void => {
        const found = estimate(values)
        expect(Math.abs(found.mean - exact)).toBeLessThanOrEqual(4 * found.error + 1e-9 * (1 + exact))
      }
      near(
        walks.map(({ length }) => length),
        mean,
      )
      near(
        walks.map(({ length }) => (length - mean) ** 2),
        variance,
      )
      for (const [name, count] of Object.entries(visits))
        near(
          walks.map(found => found.visits.get(name) ?? 0),
          count,
        )
    }),
    { seed: 20260401, numRuns: 60 },
  )
})

test('the simulation means the same: 2,000 runs agree in mean and visits within 4 standard errors', () => {
  fc.assert(
    fc.property(journeys, fc.integer({ min: 0, max: 1e6 }), (written, seed) => {
      const expected = expectationOf(written, planOf(written), () => undefined)
      if (expected.kind !== 'exact') return
      const { mean, variance, visits } = expected.expectation
      const runs = 2000
      const { simulation } = finish(simulateJourney(written, { runs, seed }))
      expect(Math.abs(simulation.mean - mean)).toBeLessThanOrEqual(4 * Math.sqrt(variance / runs) + 1e-9 * (1 + mean))
      for (const touchpoint of simulation.touchpoints) {
        const exact = visits[touchpoint.name]
        // Visits of one touchpoint vary at most as a geometric number of them would.
        const error = Math.sqrt((exact * (1 + 2 * exact)) / runs)
        expect(Math.abs(touchpoint.visits - exact)).toBeLessThanOrEqual(4 * error + 1e-9)
      }
    }),
    { seed: 20260401, numRuns: 60 },
  )
})

test('a journey whose touchpoints have other names has the same expectation', () => {
  fc.assert(
    fc.property(journeys, written => {
      const renamed: Journey = JSON.parse(JSON.stringify(written).replaceAll(/"T(\d)"/g, '"Step$1"')) as Journey
      const [one, other] = [written, renamed].map(given => expectationOf(given, planOf(given), () => undefined))
      expect(JSON.parse(JSON.stringify(other).replaceAll(/"Step(\d)"/g, '"T$1"'))).toEqual(
        JSON.parse(JSON.stringify(one)),
      )
    }),
    { seed: 20260401, numRuns: 60 },
  )
})
