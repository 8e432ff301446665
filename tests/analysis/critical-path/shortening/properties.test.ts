import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthByDuration } from '../../../../src/analysis/critical-path/shortening/length-by-duration.js'
import { pathTakingOver, shortenings } from '../../../../src/analysis/critical-path/shortening/shortening.js'
import * as naive from '../naive-solver.js'
import { mixed, mixedWithoutConstraints, renumbered, solve } from '../problems.js'

const sure = { seed: 20260401, numRuns: 400 } as const

const shorteningsOf = (problem: naive.Problem) => {
  const { network, schedule } = solve(problem)
  return shortenings(network, schedule, lengthByDuration(network, schedule))
}

/** With one touchpoint as much shorter. */
const shorter = (problem: naive.Problem, touchpoint: number, by: number): naive.Problem => ({
  ...problem,
  durations: problem.durations.with(touchpoint, problem.durations[touchpoint] - by),
})

/** Durations are whole numbers, so what takes over does so at a whole number or halfway: a quarter steps over nothing. */
const little = 0.25

test('the journey solved again gets shorter by as much, up to what is said and no further', () => {
  fc.assert(
    fc.property(mixed, problem => {
      const length = naive.lengthOf(problem)
      for (const { touchpoint, by, isUsedUp } of shorteningsOf(problem)) {
        for (const share of [little, by / 2, by])
          expect(naive.lengthOf(shorter(problem, touchpoint, share))).toBe(length - share)
        expect(isUsedUp).toBe(by === problem.durations[touchpoint])
        if (!isUsedUp)
          expect(naive.lengthOf(shorter(problem, touchpoint, by + little))).toBeGreaterThanOrEqual(length - by)
      }
    }),
    sure,
  )
})

test('a touchpoint that is not named does not make the journey shorter', () => {
  fc.assert(
    fc.property(mixed, problem => {
      const named = new Set(shorteningsOf(problem).map(({ touchpoint }) => touchpoint))
      for (const [touchpoint, duration] of problem.durations.entries())
        if (!named.has(touchpoint) && duration > 0)
          expect(naive.lengthOf(shorter(problem, touchpoint, little))).toBeGreaterThanOrEqual(naive.lengthOf(problem))
    }),
    sure,
  )
})

test('the path that takes over is a chain of dependencies without slack that ends with the journey', () => {
  fc.assert(
    fc.property(mixedWithoutConstraints, problem => {
      const { network } = solve(problem)
      for (const shortening of shorteningsOf(problem)) {
        const path = pathTakingOver(network, shortening)
        expect(path.length > 0).toBe(!shortening.isUsedUp)
        if (shortening.isUsedUp) continue
        const then = shorter(problem, shortening.touchpoint, shortening.by)
        const times = naive.earliest(then)
        expect(times[path.at(-1)!].finish).toBe(naive.lengthOf(then))
        for (const [k, to] of path.entries()) {
          const from = path[k - 1]
          if (from === undefined) expect(times[to].start).toBe(0)
          else
            expect(
              naive.earliest({
                ...then,
                dependencies: then.dependencies.filter(arrow => arrow.from === from && arrow.to === to),
                notBefore: then.notBefore.with(from, times[from].start),
              })[to].start,
            ).toBe(times[to].start)
        }
      }
    }),
    sure,
  )
})

test('a network numbered differently names the same touchpoints', () => {
  const withNumbering = mixed.chain(problem =>
    fc.tuple(
      fc.constant(problem),
      fc.shuffledSubarray([...problem.durations.keys()], { minLength: problem.durations.length }),
    ),
  )
  fc.assert(
    fc.property(withNumbering, ([problem, numbering]) => {
      const moved = shorteningsOf(renumbered(problem, numbering)).map(shortening => [
        shortening.touchpoint,
        shortening.by,
      ])
      const kept = shorteningsOf(problem).map(shortening => [numbering[shortening.touchpoint], shortening.by])
      expect(moved.toSorted()).toEqual(kept.toSorted())
    }),
    sure,
  )
})
