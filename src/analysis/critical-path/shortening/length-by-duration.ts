import { fromStart, type Network, toFinish } from '../network/network.js'
import { remainingLengths } from '../paths/longest-path.js'
import { earliestStartOf, type Schedule } from '../schedule/schedule.js'

/**
 * The journey's length as a function of one touchpoint's duration d, of each touchpoint: the largest of `around` (ways on which
 * d does not count), `along` + d, and `against` − d (ways that reach its finish and leave its start, so that it starts earlier the
 * longer it takes). −∞ where there is no such way.
 */
export type LengthByDuration = {
  readonly around: Float64Array
  readonly along: Float64Array
  readonly against: Float64Array
}

/**
 * Exact without solving the network again per touchpoint: a path either runs through the touchpoint, or passes its
 * place in the topological order on one dependency (or before or after everything else).
 */
export const lengthByDuration = (network: Network, schedule: Schedule): LengthByDuration => {
  const { size, durations, firstDependency, successors, relations, lags, notBefore } = network
  const { order } = schedule
  const remaining = remainingLengths(network, schedule)
  const floor = (i: number): number => Math.max(0, notBefore?.[i] ?? 0)
  const place = new Int32Array(size)
  for (let k = 0; k < size; k++) place[order[k]] = k

  const passing = highestOverRanges(size)
  /** Start and finish as predecessors hold them; what is left after start and finish as successors need it. */
  const start = Float64Array.from({ length: size }, (_, i) => floor(i))
  const finish = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const afterStart = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const afterFinish = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const earliestStart = earliestStartOf(schedule, i)
    for (let d = firstDependency[i]; d < firstDependency[i + 1]; d++) {
      const successor = successors[d]
      const leavesStart = (relations[d] & fromStart) !== 0
      const reachesFinish = (relations[d] & toFinish) !== 0
      const reached = earliestStart + (leavesStart ? 0 : durations[i]) + lags[d]
      const needed = lags[d] + remaining[successor] - (reachesFinish ? durations[successor] : 0)
      passing.raise(place[i] + 1, place[successor], reached + needed - lags[d])
      const held = reachesFinish ? finish : start
      held[successor] = Math.max(held[successor], reached)
      const left = leavesStart ? afterStart : afterFinish
      left[i] = Math.max(left[i], needed)
    }
  }

  /** The longest way that is over before place k, and the longest that begins behind it. */
  const before = new Float64Array(size + 1)
  for (let k = 0; k < size; k++)
    before[k + 1] = Math.max(before[k], earliestStartOf(schedule, order[k]) + durations[order[k]])
  const behind = new Float64Array(size + 1)
  for (let k = size - 1; k >= 0; k--) behind[k] = Math.max(behind[k + 1], floor(order[k]) + remaining[order[k]])

  const around = Float64Array.from({ length: size }, (_, i) => {
    const k = place[i]
    const through = Math.max(start[i] + afterStart[i], finish[i] + afterFinish[i])
    return Math.max(through, before[k], behind[k + 1], passing.at(k))
  })
  return {
    around,
    along: start.map((reached, i) => reached + afterFinish[i]),
    against: finish.map((reached, i) => reached + afterStart[i]),
  }
}

/** The highest value raised over each place; a segment tree of which only single places are asked. */
const highestOverRanges = (size: number) => {
  const tree = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY)
  const lift = (node: number, value: number): void => {
    if (value > tree[node]) tree[node] = value
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
      for (let node = place + size; node >= 1; node >>= 1) highest = Math.max(highest, tree[node])
      return highest
    },
  }
}
