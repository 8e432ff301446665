import type { LongWork } from '../../long-work.js'
import { type Dynamics, nextState, type Rule, spaceOf } from './step.js'

/** Starts between two turns of whoever drives the work: a few milliseconds. */
const SLICE = 16_384

/** Where every scenario of a space ends up, all by their signatures. */
export type Basins = {
  readonly starts: number
  /** The scenarios of each attractor in their order: one for a consistent scenario, several for a cycle. */
  readonly attractors: readonly (readonly number[])[]
  /** How many scenarios end up in each attractor, its own included. */
  readonly sizes: readonly number[]
}

/** The exact basins of attraction, by following every scenario of the space. */
export function* basinsOf(dynamics: Dynamics, rule: Rule): LongWork<Basins> {
  const successors = yield* successorsOf(dynamics, rule)
  const starts = successors.length
  const OPEN = -1
  const ON_WAY = -2
  const attractorOf = new Int32Array(starts).fill(OPEN)
  const attractors: (readonly number[])[] = []
  const sizes: number[] = []
  const way: number[] = []
  for (let start = 0; start < starts; start++) {
    if (start % SLICE === 0) yield 0.7 + (0.3 * start) / starts
    let scenario = start
    way.length = 0
    while (attractorOf[scenario] === OPEN) {
      attractorOf[scenario] = ON_WAY
      way.push(scenario)
      scenario = successors[scenario]
    }
    let attractor = attractorOf[scenario]
    if (attractor === ON_WAY) {
      attractor = attractors.length
      attractors.push(way.slice(way.indexOf(scenario)))
      sizes.push(0)
    }
    for (const passed of way) attractorOf[passed] = attractor
    sizes[attractor] += way.length
  }
  return { starts, attractors, sizes }
}

/** What follows each scenario, by signature. */
function* successorsOf({ first, value, base }: Dynamics, rule: Rule): LongWork<Int32Array> {
  const count = first.length - 1
  const states = base.length
  const starts = spaceOf(first)
  const successors = new Int32Array(starts)
  const scenario = new Int32Array(count)
  const scores = base.slice()
  for (let descriptor = 0; descriptor < count; descriptor++)
    for (let state = 0; state < states; state++) scores[state] += value[first[descriptor] * states + state]

  /** Moves a descriptor from one of its states to another and keeps the scores up to date. */
  const move = (descriptor: number, to: number): void => {
    const added = (first[descriptor] + to) * states
    const removed = (first[descriptor] + scenario[descriptor]) * states
    for (let state = 0; state < states; state++) scores[state] += value[added + state] - value[removed + state]
    scenario[descriptor] = to
  }
  for (let start = 0; start < starts; start++) {
    if (start % SLICE === 0) yield (0.7 * start) / starts
    let signature = 0
    let weight = 1
    for (let descriptor = 0; descriptor < count; descriptor++) {
      const begin = first[descriptor]
      const end = first[descriptor + 1]
      signature += nextState(scores, begin, end, scenario[descriptor], rule) * weight
      weight *= end - begin
    }
    successors[start] = signature
    for (let descriptor = 0; descriptor < count; descriptor++) {
      const isLast = scenario[descriptor] === first[descriptor + 1] - first[descriptor] - 1
      move(descriptor, isLast ? 0 : scenario[descriptor] + 1)
      if (!isLast) break
    }
  }
  return successors
}
