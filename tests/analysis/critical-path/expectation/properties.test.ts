import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectationOf } from '../../../../src/analysis/critical-path/expectation/expectation.js'
import { planOf } from '../../../../src/analysis/critical-path/index.js'
import type { Journey } from '../../../../src/model/journey.js'
import { after, journey, reference, touchpoint } from '../journey-of.js'
import { walk } from './walk.js'

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const percent = fc.integer({ min: 5, max: 40 }).map(count => count / 100)

type Drawn = {
  readonly points: readonly number[]
  readonly optional: number | undefined
  readonly targets: readonly number[]
  readonly repeat: { readonly probability: number; readonly back: number } | undefined
  readonly wait: number
}

/** Journeys in which each touchpoint picks one of up to three later ones and may go back: loops in loops, and nothing side by side. */
const journeys: fc.Arbitrary<Journey> = fc
  .array(
    fc.record({
      points: fc
        .array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 })
        .map(points => points.toSorted((a, b) => a - b)),
      optional: fc.option(percent, { nil: undefined }),
      targets: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      repeat: fc.option(fc.record({ probability: percent, back: fc.nat(3) }), { nil: undefined }),
      wait: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map(drawn => journey(drawn.map((_, i) => touchpointOf(drawn, i))))

const targetsOf = (drawn: readonly Drawn[], i: number): readonly number[] => {
  const reached = drawn[i]!.targets.map(step => i + step).filter(to => to < drawn.length)
  return [...new Set([...reached, ...(i + 1 < drawn.length ? [i + 1] : [])])]
}

const touchpointOf = (drawn: readonly Drawn[], i: number) => {
  const { points, optional, repeat, wait } = drawn[i]!
  const [optimistic = 0, mostLikely = 0, pessimistic = 0] = points
  const targets = targetsOf(drawn, i)
  const pickers = drawn.flatMap((_, k) => (targetsOf(drawn, k).includes(i) ? [k] : []))
  return touchpoint(`T${i}`, {
    duration: { kind: 'three-point', optimistic, mostLikely, pessimistic },
    ...(optional !== undefined && { optional: { probability: optional } }),
    branches: targets.map(to => ({ to: reference(`T${to}`), probability: 1 / targets.length, range })),
    repeats: repeat
      ? [
          {
            probability: repeat.probability,
            ...(repeat.back > 0 && { from: reference(`T${Math.max(0, i - repeat.back)}`) }),
            range,
          },
        ]
      : [],
    // Another wait than that of what picked it would be a wait by the clock.
    dependencies: pickers.length === 1 ? [after(`T${pickers[0]}`, 'FS', wait)] : [],
  })
}

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
      if (expected.kind === 'not exact') throw new Error(expected.why)
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
