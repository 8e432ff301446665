import type { Relation } from '../../../src/model/journey.js'

/** A second way to the same numbers, as slow and plain as possible: starts and finishes as events, relaxed until nothing moves. */
export type Problem = {
  readonly durations: readonly number[]
  readonly dependencies: readonly {
    readonly from: number
    readonly to: number
    readonly relation: Relation
    readonly lag: number
  }[]
  readonly notBefore: readonly (number | undefined)[]
  readonly due: readonly (number | undefined)[]
}

export type Times = { readonly start: number; readonly finish: number }

const leaves = (relation: Relation): keyof Times => (relation === 'SS' || relation === 'SF' ? 'start' : 'finish')
const enters = (relation: Relation): keyof Times => (relation === 'FF' || relation === 'SF' ? 'finish' : 'start')

const settle = <State>(state: State, step: (state: State) => State): State => {
  const next = step(state)
  return JSON.stringify(next) === JSON.stringify(state) ? state : settle(next, step)
}

const startFor = (event: keyof Times, time: number, duration: number): number =>
  event === 'start' ? time : time - duration

export const earliest = ({ durations, dependencies, notBefore }: Problem): Times[] =>
  settle(
    durations.map(duration => ({ start: 0, finish: duration })),
    times =>
      times.map((_, i) => {
        const starts = dependencies
          .filter(({ to }) => to === i)
          .map(({ from, relation, lag }) =>
            startFor(enters(relation), times[from][leaves(relation)] + lag, durations[i]),
          )
        const start = Math.max(0, notBefore[i] ?? 0, ...starts)
        return { start, finish: start + durations[i] }
      }),
  )

export const lengthOf = (problem: Problem): number => Math.max(0, ...earliest(problem).map(({ finish }) => finish))

export const latest = (problem: Problem): Times[] => {
  const { durations, dependencies, due } = problem
  const length = lengthOf(problem)
  return settle(
    durations.map(duration => ({ start: length - duration, finish: length })),
    times =>
      times.map((_, i) => {
        const starts = dependencies
          .filter(({ from }) => from === i)
          .map(({ to, relation, lag }) => startFor(leaves(relation), times[to][enters(relation)] - lag, durations[i]))
        const start = Math.min(length - durations[i], (due[i] ?? length) - durations[i], ...starts)
        return { start, finish: start + durations[i] }
      }),
  )
}

/** How far touchpoint i's start, at `own` now, is from disturbing its successors at the times given. */
const room = (problem: Problem, i: number, own: Times, times: readonly Times[]): number => {
  const slacks = problem.dependencies
    .filter(({ from }) => from === i)
    .map(({ to, relation, lag }) => times[to][enters(relation)] - lag - own[leaves(relation)])
  return slacks.length > 0 ? Math.min(...slacks) : lengthOf(problem) - own.finish
}

export const floats = (problem: Problem): { total: number; free: number; independent: number }[] => {
  const early = earliest(problem)
  const late = latest(problem)
  return problem.durations.map((duration, i) => {
    const starts = problem.dependencies
      .filter(({ to }) => to === i)
      .map(({ from, relation, lag }) => startFor(enters(relation), late[from][leaves(relation)] + lag, duration))
    const pushed = Math.max(0, ...starts)
    return {
      total: late[i].start - early[i].start,
      free: room(problem, i, early[i], early),
      independent: Math.max(0, room(problem, i, { start: pushed, finish: pushed + duration }, early)),
    }
  })
}

export const drag = (problem: Problem, i: number): number =>
  lengthOf(problem) -
  lengthOf({ ...problem, durations: problem.durations.map((duration, k) => (k === i ? 0 : duration)) })

/** Every way from a touchpoint without predecessors to one without successors, each list of touchpoints once. */
export const allPaths = ({ durations, dependencies }: Problem): number[][] => {
  const onwards = (path: readonly number[]): number[][] => {
    const next = new Set(dependencies.filter(({ from }) => from === path.at(-1)).map(({ to }) => to))
    return next.size === 0 ? [[...path]] : [...next].flatMap(to => onwards([...path, to]))
  }
  return durations.flatMap((_, i) => (dependencies.some(({ to }) => to === i) ? [] : onwards([i])))
}

/** Along finish–start dependencies, with the longest lag of each pair. */
export const pathLength = ({ durations, dependencies }: Problem, path: readonly number[]): number =>
  path.reduce((length, touchpoint, k) => {
    const lags = dependencies.filter(({ from, to }) => from === touchpoint && to === path[k + 1]).map(({ lag }) => lag)
    return length + durations[touchpoint] + (lags.length > 0 ? Math.max(...lags) : 0)
  }, 0)
