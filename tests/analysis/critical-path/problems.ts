import fc from 'fast-check'
import { buildNetwork, type Network } from '../../../src/analysis/critical-path/network/network.js'
import { type Schedule, scheduleOf } from '../../../src/analysis/critical-path/schedule/schedule.js'
import type * as naive from './naive-solver.js'

/** Whole seconds, so that equal means equal. Dependencies lead along a hidden order that the numbering does not show. */
const problems = (kind: { mixed: boolean; constraints: boolean }): fc.Arbitrary<naive.Problem> =>
  fc.integer({ min: 1, max: 9 }).chain(size => {
    const time = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, freq: 4 })
    const constraint = kind.constraints ? time : fc.constant(undefined)
    const dependency = fc
      .record({
        pair: fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a !== b),
        relation: kind.mixed ? fc.constantFrom('FS', 'SS', 'FF', 'SF') : fc.constant('FS' as const),
        lag: kind.mixed ? fc.integer({ min: -12, max: 8 }) : fc.integer({ min: 0, max: 5 }),
      })
      .map(({ pair: [a, b], ...rest }) => ({ from: Math.min(a, b), to: Math.max(a, b), ...rest }))
    return fc
      .record({
        durations: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size }),
        dependencies: size === 1 ? fc.constant([]) : fc.array(dependency, { maxLength: 2 * size }),
        notBefore: fc.array(constraint, { minLength: size, maxLength: size }),
        due: fc.array(constraint, { minLength: size, maxLength: size }),
        numbering: fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
      })
      .map(({ numbering, ...problem }) => renumbered(problem, numbering))
  })

/** Touchpoint i becomes number `numbering[i]`. */
export const renumbered = (problem: naive.Problem, numbering: readonly number[]): naive.Problem => {
  const moved = <Item>(items: readonly Item[]): Item[] => numbering.map((_, number) => items[numbering.indexOf(number)])
  return {
    durations: moved(problem.durations),
    dependencies: problem.dependencies.map(({ from, to, ...rest }) => ({
      from: numbering[from],
      to: numbering[to],
      ...rest,
    })),
    notBefore: moved(problem.notBefore),
    due: moved(problem.due),
  }
}

export const solve = (problem: naive.Problem): { network: Network; schedule: Schedule } => {
  const network = buildNetwork(problem.durations, problem.dependencies, problem)
  return { network, schedule: scheduleOf(network)! }
}

export const mixed = problems({ mixed: true, constraints: true })
export const mixedWithoutConstraints = problems({ mixed: true, constraints: false })
export const finishToStart = problems({ mixed: false, constraints: false })
