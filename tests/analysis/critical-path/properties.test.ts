import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criticalPaths } from '../../../src/analysis/critical-path/paths/critical-paths.js'
import { longestPathMembers } from '../../../src/analysis/critical-path/paths/longest-path.js'
import { longestPaths } from '../../../src/analysis/critical-path/paths/longest-paths.js'
import { timesOf } from '../../../src/analysis/critical-path/schedule/schedule.js'
import { drags } from '../../../src/analysis/critical-path/shortening/drag.js'
import { lengthByDuration } from '../../../src/analysis/critical-path/shortening/length-by-duration.js'
import * as naive from './naive-solver.js'
import { finishToStart, mixed, mixedWithoutConstraints, renumbered, solve } from './problems.js'

const sure = { seed: 20260401, numRuns: 400 } as const

const allTimes = (problem: naive.Problem) => {
  const { network, schedule } = solve(problem)
  return problem.durations.map((_, i) => timesOf(network, schedule, i))
}

describe('against a naive solver, with mixed relations, lags, leads, earliest starts and deadlines', () => {
  test('times and floats agree', () => {
    fc.assert(
      fc.property(mixed, problem => {
        const early = naive.earliest(problem)
        const late = naive.latest(problem)
        const floats = naive.floats(problem)
        expect(solve(problem).schedule.length).toBe(naive.lengthOf(problem))
        for (const [i, times] of allTimes(problem).entries()) {
          expect([times.earliestStart, times.earliestFinish]).toEqual([early[i].start, early[i].finish])
          expect([times.latestStart, times.latestFinish]).toEqual([late[i].start, late[i].finish])
          const { total, free, independent } = floats[i]
          expect([times.totalFloat, times.freeFloat, times.independentFloat]).toEqual([total, free, independent])
          expect(times.interferingFloat).toBe(total - free)
        }
      }),
      sure,
    )
  })

  test('drag is the length gained by solving again with a duration of 0', () => {
    fc.assert(
      fc.property(mixed, problem => {
        const { network, schedule } = solve(problem)
        expect([...drags(lengthByDuration(network, schedule), schedule)]).toEqual(
          problem.durations.map((_, i) => naive.drag(problem, i)),
        )
      }),
      sure,
    )
  })

  test('those on the longest path are those whose delay by any amount delays the journey', () => {
    fc.assert(
      fc.property(mixed, problem => {
        const { network, schedule } = solve(problem)
        const { length } = schedule
        const delaysTheJourney = problem.durations.map((_, i) => {
          const start = naive.earliest(problem)[i].start + 0.5
          return naive.lengthOf({ ...problem, notBefore: problem.notBefore.with(i, start) }) > length
        })
        expect(longestPathMembers(network, schedule)).toEqual(delaysTheJourney)
      }),
      sure,
    )
  })

  test('a network numbered differently gives the same numbers, numbered differently', () => {
    const withNumbering = mixed.chain(problem =>
      fc.tuple(
        fc.constant(problem),
        fc.shuffledSubarray([...problem.durations.keys()], { minLength: problem.durations.length }),
      ),
    )
    fc.assert(
      fc.property(withNumbering, ([problem, numbering]) => {
        const moved = renumbered(problem, numbering)
        const times = allTimes(problem)
        expect(numbering.map(number => allTimes(moved)[number])).toEqual(times)
        const pathsOf = (given: naive.Problem): number[][] => {
          const { network, schedule } = solve(given)
          return criticalPaths(network, schedule, 10_000).paths.map(path => [...path])
        }
        const expected = pathsOf(problem).map(path => path.map(i => numbering[i]).join(' '))
        expect(
          pathsOf(moved)
            .map(path => path.join(' '))
            .toSorted(),
        ).toEqual(expected.toSorted())
      }),
      sure,
    )
  })

  test('one more dependency never makes the journey shorter', () => {
    fc.assert(
      fc.property(mixed, problem => {
        fc.pre(problem.dependencies.length > 0)
        const fewer = { ...problem, dependencies: problem.dependencies.slice(1) }
        expect(solve(problem).schedule.length).toBeGreaterThanOrEqual(solve(fewer).schedule.length)
      }),
      sure,
    )
  })

  test('total float is 0 along every critical path, and every touchpoint with total float 0 is on one, unless a deadline interferes', () => {
    fc.assert(
      fc.property(mixed, problem => {
        const free = { ...problem, due: problem.due.map(() => undefined) }
        const { network, schedule } = solve(free)
        const critical = free.durations.flatMap((_, i) => (timesOf(network, schedule, i).totalFloat === 0 ? [i] : []))
        const paths = criticalPaths(network, schedule, 10_000)
        expect(paths.complete).toBe(true)
        expect([...new Set(paths.paths.flat())].toSorted()).toEqual(critical.toSorted())
      }),
      sure,
    )
  })
})

describe('paths', () => {
  test('agree with listing all paths', () => {
    fc.assert(
      fc.property(finishToStart, problem => {
        const { network, schedule } = solve(problem)
        const all = naive.allPaths(problem).map(path => ({ path, length: naive.pathLength(problem, path), slack: 0 }))
        const expected = all.map(found => ({ ...found, slack: schedule.length - found.length }))
        const order = (
          a: { path: readonly number[]; length: number },
          b: { path: readonly number[]; length: number },
        ): number => b.length - a.length || a.path.join(' ').localeCompare(b.path.join(' '))
        const found = longestPaths(network, schedule, 100_000)
        expect(found.toSorted(order)).toEqual(expected.toSorted(order))
        expect(found.map(({ length }) => length)).toEqual(found.map(({ length }) => length).toSorted((a, b) => b - a))
        expect(longestPaths(network, schedule, 3)).toEqual(found.slice(0, 3))
      }),
      sure,
    )
  })

  test('are as long as the journey exactly if they are critical, whatever the relations', () => {
    fc.assert(
      fc.property(mixedWithoutConstraints, problem => {
        const { network, schedule } = solve(problem)
        const longest = longestPaths(network, schedule, 100_000)
        const full = longest.filter(({ slack }) => slack === 0).map(({ path }) => path.join(' '))
        const critical = criticalPaths(network, schedule, 100_000).paths.map(path => path.join(' '))
        expect(full.toSorted()).toEqual(critical.toSorted())
        expect(longest.every(({ slack }) => slack >= 0)).toBe(true)
        expect(new Set(longest.map(({ path }) => path.join(' '))).size).toBe(longest.length)
      }),
      sure,
    )
  })
})
