import { remainingLengths } from './longest-path.js'
import { fromStart, type Network, startToStart, toFinish } from './network.js'
import { earliestStartOf, type Schedule, settled } from './schedule.js'

/**
 * Of each touchpoint: the journey's length − its length with that touchpoint's duration at 0 (Devaux 1999), in
 * seconds. Negative where start–start and finish–finish dependencies make a shorter touchpoint start later.
 *
 * Exact without solving the network again per touchpoint: a path either runs through the touchpoint, or passes its
 * place in the topological order on one dependency (or before or after everything else).
 */
export const drags = (network: Network, schedule: Schedule): Float64Array => {
  const { size, durations, firstDependency, successors, relations, notBefore } = network
  const { order } = schedule
  const remaining = remainingLengths(network, schedule)
  const floor = (i: number): number => Math.max(0, notBefore?.[i] ?? 0)
  const place = new Int32Array(size)
  for (let k = 0; k < size; k++) place[order[k]!] = k

  const passing = highestOverRanges(size)
  const startAtZero = Float64Array.from({ length: size }, (_, i) => floor(i))
  const remainingAtZero = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const start = earliestStartOf(schedule, i)
    for (let d = firstDependency[i]!; d < firstDependency[i + 1]!; d++) {
      const successor = successors[d]!
      const step = startToStart(network, i, d)
      passing.raise(place[i]! + 1, place[successor]!, start + step + remaining[successor]!)
      const withoutSuccessor = (relations[d]! & toFinish) === 0 ? step : step + durations[successor]!
      startAtZero[successor] = Math.max(startAtZero[successor]!, start + withoutSuccessor)
      const withoutOwn = (relations[d]! & fromStart) === 0 ? step - durations[i]! : step
      remainingAtZero[i] = Math.max(remainingAtZero[i]!, withoutOwn + remaining[successor]!)
    }
  }

  /** The longest way that is over before place k, and the longest that begins behind it. */
  const before = new Float64Array(size + 1)
  for (let k = 0; k < size; k++)
    before[k + 1] = Math.max(before[k]!, earliestStartOf(schedule, order[k]!) + durations[order[k]!]!)
  const behind = new Float64Array(size + 1)
  for (let k = size - 1; k >= 0; k--) behind[k] = Math.max(behind[k + 1]!, floor(order[k]!) + remaining[order[k]!]!)

  return Float64Array.from({ length: size }, (_, i) => {
    const k = place[i]!
    const through = startAtZero[i]! + remainingAtZero[i]!
    const length = Math.max(through, before[k]!, behind[k + 1]!, passing.at(k))
    return settled(schedule.length - length, schedule)
  })
}

/** The highest value raised over each place; a segment tree of which only single places are asked. */
const highestOverRanges = (size: number) => {
  const tree = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY)
  const lift = (node: number, value: number): void => {
    if (value > tree[node]!) tree[node] = value
  }
  return {
    /** From place `from` up to, not including, `to`. */
    raise: (from: number, to: number, value: number): void => {
      let low = from + size
      let high = to + size
      while (low < high) {
        if (low & 1) lift(low++, value)
        if (high & 1) lift(--high, value)
        low >>= 1
        high >>= 1
      }
    },
    at: (place: number): number => {
      let highest = Number.NEGATIVE_INFINITY
      for (let node = place + size; node >= 1; node >>= 1) highest = Math.max(highest, tree[node]!)
      return highest
    },
  }
}
