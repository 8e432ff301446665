import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyzeCriticalPath } from '../../../../src/analysis/critical-path/index.js'
import { timesOf } from '../../../../src/analysis/critical-path/schedule/schedule.js'
import { blockSimulator, blocksOf, simulateBlocks } from '../../../../src/analysis/critical-path/simulation/blocks.js'
import type { Course } from '../../../../src/analysis/critical-path/simulation/course.js'
import { durationsBy } from '../../../../src/analysis/critical-path/simulation/durations.js'
import { simulateJourney } from '../../../../src/analysis/critical-path/simulation/index.js'
import { addTally, emptyTally, type Tally } from '../../../../src/analysis/critical-path/simulation/tally.js'
import { finish } from '../../../../src/analysis/long-work.js'
import type { Journey } from '../../../../src/model/journey.js'
import { after, journey, reference, touchpoint } from '../journey-of.js'
import type * as naive from '../naive-solver.js'
import { mixed, solve } from '../problems.js'
import { courseWith, simulated, walked } from './courses.js'

const sure = { seed: 20260401, numRuns: 60 } as const

/** Every second duration varies, by up to twice what it is. */
const courseFrom = ({ durations, dependencies, ...constraints }: naive.Problem, vary: boolean): Course =>
  courseWith(
    durations.map((_, i) => `T${i}`),
    durations.map((seconds, i) =>
      durationsBy('beta-pert')(
        vary && i % 2 === 0
          ? { kind: 'three-point', optimistic: seconds, mostLikely: seconds + 1, pessimistic: 2 * seconds + 3 }
          : { kind: 'fixed', seconds },
      ),
    ),
    dependencies,
    constraints,
  )

test('without chance, every run is the plan', () => {
  fc.assert(
    fc.property(mixed, problem => {
      const withoutDue = { ...problem, due: problem.due.map(() => undefined) }
      const { network, schedule } = solve(withoutDue)
      for (const course of [courseFrom(withoutDue, false), walked(courseFrom(withoutDue, false))]) {
        const { mean, standardDeviation, quantiles, touchpoints } = simulated(course, 20)
        expect([mean, standardDeviation]).toEqual([schedule.length, 0])
        expect(new Set(Object.values(quantiles))).toEqual(new Set([schedule.length]))
        expect(touchpoints.map(({ criticality }) => criticality)).toEqual(
          touchpoints.map((_, i) => (timesOf(network, schedule, i).totalFloat === 0 ? 1 : 0)),
        )
      }
    }),
    sure,
  )
})

test('rows of runs and one run after the other give the same numbers to the last bit', () => {
  fc.assert(
    fc.property(mixed, problem => {
      const course = courseFrom(problem, true)
      expect(finish(simulateBlocks(walked(course), 300, 7))).toEqual(finish(simulateBlocks(course, 300, 7)))
    }),
    sure,
  )
})

const percent = fc.integer({ min: 1, max: 60 }).map(count => count / 100)
const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const nextTo = (i: number) => `T${i}`

type Drawn = {
  readonly points: readonly number[]
  readonly predecessors: readonly number[]
  readonly optional: number | undefined
  readonly again: { readonly probability: number; readonly back: number } | undefined
  readonly pick: number | undefined
}

/** Journeys with parallel ways, branches and optional touchpoints and, if wanted, loops. */
const journeys = (loops: boolean): fc.Arbitrary<Journey> =>
  fc
    .array(
      fc.record({
        points: fc
          .array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 })
          .map(points => points.toSorted((a, b) => a - b)),
        predecessors: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
        optional: fc.option(percent, { nil: undefined, freq: 3 }),
        again: loops
          ? fc.option(fc.record({ probability: percent, back: fc.nat(3) }), { nil: undefined, freq: 3 })
          : fc.constant(undefined),
        pick: fc.option(percent, { nil: undefined, freq: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map(drawn => journey(drawn.map((one, i) => touchpointOf(one, i, drawn.length))))

const touchpointOf = ({ points, predecessors, optional, again, pick }: Drawn, i: number, size: number) => {
  const [optimistic = 0, mostLikely = 0, pessimistic = 0] = points
  const others = [i + 1, i + 2].filter(to => to < size)
  return touchpoint(nextTo(i), {
    duration: { kind: 'three-point', optimistic, mostLikely, pessimistic },
    dependencies: predecessors.flatMap(step => (i >= step ? [after(nextTo(i - step))] : [])),
    ...(optional !== undefined && { optional: { probability: optional } }),
    branches:
      pick !== undefined && others.length === 2
        ? [
            { to: reference(nextTo(others[0])), probability: pick, range },
            { to: reference(nextTo(others[1])), probability: 1 - pick, range },
          ]
        : [],
    repeats: again
      ? [
          {
            probability: again.probability,
            ...(again.back > 0 && { from: reference(nextTo(Math.max(0, i - again.back))) }),
            range,
          },
        ]
      : [],
  })
}

const simulationOf = (one: Journey, runs: number, seed: number) =>
  finish(simulateJourney(one, { runs, seed })).simulation

test('the same seed gives the same numbers, another one others', () => {
  fc.assert(
    fc.property(journeys(true), one => {
      const first = simulationOf(one, 300, 5)
      expect(simulationOf(one, 300, 5)).toEqual(first)
      if (first.standardDeviation > 0) expect(simulationOf(one, 300, 6).mean).not.toBe(first.mean)
    }),
    sure,
  )
})

test('shares are shares, quantiles are in order, and something is critical in every run', () => {
  fc.assert(
    fc.property(journeys(true), one => {
      const { mean, quantiles, touchpoints } = simulationOf(one, 100, 1)
      const { p10, p50, p80, p90, p95 } = quantiles
      expect([p10, p50, p80, p90, p95]).toEqual([p10, p50, p80, p90, p95].toSorted((a, b) => a - b))
      expect(mean).toBeGreaterThanOrEqual(0)
      for (const { occurrence, visits, criticality, significance, cruciality, sensitivity } of touchpoints) {
        expect(criticality).toBeLessThanOrEqual(occurrence)
        expect(occurrence).toBeLessThanOrEqual(Math.min(1, visits))
        expect(significance).toBeGreaterThanOrEqual(0)
        expect(significance).toBeLessThanOrEqual(1)
        expect(cruciality).toBeLessThanOrEqual(1)
        expect(sensitivity).toBeGreaterThanOrEqual(0)
      }
    }),
    sure,
  )
})

test('the order of the declarations changes no number where nothing goes back', () => {
  const shuffled = journeys(false)
    .filter(({ touchpoints }) => touchpoints.some(({ dependencies }) => dependencies.length > 0))
    // What is written later decides whether a \`then\` leads on or back.
    .filter(({ touchpoints }) => touchpoints.every(({ branches }) => branches.length === 0))
    .chain(one =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.touchpoints], { minLength: one.touchpoints.length })),
    )
  fc.assert(
    fc.property(shuffled, ([one, touchpoints]) => {
      const byName = (given: Journey) => {
        const simulation = simulationOf(given, 300, 3)
        return { ...simulation, touchpoints: simulation.touchpoints.toSorted((a, b) => a.name.localeCompare(b.name)) }
      }
      expect(byName({ ...one, touchpoints })).toEqual(byName(one))
    }),
    sure,
  )
})

test('any number of workers gives the same sums to the last bit', () => {
  fc.assert(
    fc.property(
      mixed,
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 1500 }),
      fc.integer({ min: 0, max: 1000 }),
      (problem, walk, workers, runs, seed) => {
        const varying = courseFrom(problem, true)
        const course = walk ? walked(varying) : varying
        const simulators = Array.from({ length: workers }, () => blockSimulator(course, seed))
        const done = blocksOf(course, runs)
          .toReversed()
          .map((block): [typeof block, Tally] => [block, simulators[(block.number * 7 + seed) % workers](block)])
        const total = emptyTally(course, runs)
        for (const [block, tally] of done.toSorted(([a], [b]) => a.number - b.number)) addTally(total, tally, block)
        expect(total).toEqual(finish(simulateBlocks(course, runs, seed)))
      },
    ),
    sure,
  )
})

test('where one thing happens at a time, the exact expectation lies within four standard errors', () => {
  const chains = journeys(true).map(one => ({
    ...one,
    touchpoints: one.touchpoints.map((each, i) => ({
      ...each,
      dependencies: each.branches.length === 0 && i > 0 ? [after(nextTo(i - 1), 'FS', 3)] : [],
      branches: [],
    })),
  }))
  let compared = 0
  fc.assert(
    fc.property(chains, one => {
      const { expectation } = analyzeCriticalPath(one)
      if (!expectation) return
      compared++
      const runs = 2000
      const { mean, touchpoints } = simulationOf(one, runs, 11)
      expect(Math.abs(mean - expectation.mean)).toBeLessThanOrEqual(
        4 * Math.sqrt(expectation.variance / runs) + 1e-9 * mean,
      )
      // The spread of visits is not known exactly; of one repeated touchpoint it is at most that of the mean squared.
      for (const { name, visits } of touchpoints) {
        const expected = expectation.visits[name]
        expect(Math.abs(visits - expected)).toBeLessThanOrEqual((4 * Math.max(1, expected)) / Math.sqrt(runs / 2))
      }
    }),
    { ...sure, numRuns: 100 },
  )
  expect(compared).toBeGreaterThan(50)
})
