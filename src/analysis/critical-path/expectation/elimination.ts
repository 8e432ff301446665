import { smallestFirst } from '../network/smallest-first.js'

/** Of a state: probabilities of the states that follow, and of ending. Together 1; a state may follow itself. */
export type Row = { readonly next: ReadonlyMap<number, number>; readonly end: number }

type Link = readonly [state: number, probability: number]

/** One state taken out: what was left of the way in and out of it, and the probability of leaving it. */
type Step = {
  readonly state: number
  readonly leaving: number
  readonly before: readonly Link[]
  readonly after: readonly Link[]
}

/** An absorbing chain with its states taken out one by one: solves for times to the end and for visits. */
export type Eliminated = {
  /** x = b + Q x, such as the mean time to the end from each state, b being the mean time in each. */
  readonly solve: (b: ArrayLike<number>) => Float64Array
  /** y = e + y Q: how often each state is visited, e being where it starts. */
  readonly visits: (e: ArrayLike<number>) => Float64Array
}

/**
 * State by state elimination (Grassmann, Taksar & Heyman 1985): the probability of leaving a state is summed up instead of
 * subtracted from 1, so nothing cancels and every digit holds, however seldom a loop is left. The state with the fewest
 * ways through it goes first (Markowitz 1957), so that little is filled in. Undefined if some state never reaches an end.
 */
export const eliminate = (rows: readonly Row[]): Eliminated | undefined => {
  const next = rows.map(row => new Map(row.next))
  const before = rows.map(() => new Set<number>())
  const end = rows.map(row => row.end)
  for (const [from, successors] of next.entries()) {
    successors.delete(from)
    for (const [to, probability] of successors) {
      if (probability > 0) before[to].add(from)
      else successors.delete(to)
    }
  }

  const costOf = (state: number): number => before[state].size * next[state].size
  const queue = smallestFirst<number>()
  for (const state of rows.keys()) queue.put(costOf(state), state)
  const done = new Uint8Array(rows.length)
  const steps: Step[] = []
  for (let taken = queue.take(); taken; taken = queue.take()) {
    const state = taken.item
    if (done[state] === 1 || taken.key !== costOf(state)) continue
    done[state] = 1
    const after = [...next[state]]
    const leaving = after.reduce((sum, [, probability]) => sum + probability, end[state])
    if (leaving <= 0) return undefined
    const waysIn = [...before[state]].map((from): Link => [from, next[from].get(state)!])
    for (const [to] of after) before[to].delete(state)
    for (const [from, probability] of waysIn) {
      const successors = next[from]
      successors.delete(state)
      for (const [to, onward] of after) {
        if (to === from) continue
        successors.set(to, (successors.get(to) ?? 0) + (probability * onward) / leaving)
        before[to].add(from)
      }
      end[from] += (probability * end[state]) / leaving
    }
    steps.push({ state, leaving, before: waysIn, after })
    for (const [neighbour] of waysIn) queue.put(costOf(neighbour), neighbour)
    for (const [neighbour] of after) queue.put(costOf(neighbour), neighbour)
  }
  return {
    solve: b => substitute(steps, b, 'before', 'after'),
    visits: e => substitute(steps, e, 'after', 'before'),
  }
}

const substitute = (
  steps: readonly Step[],
  given: ArrayLike<number>,
  spread: 'before' | 'after',
  gather: 'before' | 'after',
): Float64Array => {
  const values = Float64Array.from(given)
  for (const step of steps) {
    const share = values[step.state] / step.leaving
    for (const [state, probability] of step[spread]) values[state] += probability * share
  }
  for (const step of steps.toReversed()) {
    let sum = values[step.state]
    for (const [state, probability] of step[gather]) sum += probability * values[state]
    values[step.state] = sum / step.leaving
  }
  return values
}
