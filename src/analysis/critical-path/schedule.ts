import { fromStart, type Network, toFinish } from './network.js'

/** Earliest and latest times of every touchpoint. Lengths in seconds. */
export type Schedule = {
  /** Each touchpoint after all of its predecessors. */
  readonly order: Int32Array
  /** The journey's finish: the last of the earliest finishes. */
  readonly length: number
  /** Differences up to this one count as none: 1e-9 of the length. */
  readonly tolerance: number
  /**
   * Four numbers per touchpoint, side by side because the passes jump between touchpoints and pay for each memory
   * line they touch. Read them with `timesOf`.
   */
  readonly records: Float64Array
}

const recordSize = 4
const latest = 1
/** Latest start that moves no successor's earliest start or, of a touchpoint without any, the journey's finish. */
const undisturbed = 2
/** Earliest start left if every predecessor runs as late as it may. */
const pushed = 3

const precision = 1e-9

/**
 * Forward pass in topological order (Kahn 1962): fills `order` and the earliest starts, which are never below 0 nor
 * below `not before`. Returns the length; undefined if there is a ring.
 */
const forwardPass = (network: Network, order: Int32Array, records: Float64Array): number | undefined => {
  const { size, durations, firstDependency, successors, relations, lags, notBefore } = network
  for (let i = 0; i < size; i++) records[i * recordSize] = notBefore ? Math.max(0, notBefore[i]!) : 0
  // Where all dependencies lead forward, the order written serves, and reading in that order is kind to the cache.
  const waitsFor = isWrittenInOrder(network) ? undefined : predecessorCounts(network)
  let known = 0
  for (let i = 0; i < size; i++) if (!waitsFor || waitsFor[i] === 0) order[known++] = i
  let length = 0
  for (let k = 0; k < known; k++) {
    const i = order[k]!
    const start = records[i * recordSize]!
    const finish = start + durations[i]!
    if (finish > length) length = finish
    const end = firstDependency[i + 1]!
    for (let place = firstDependency[i]!; place < end; place++) {
      const successor = successors[place]!
      const relation = relations[place]!
      let reached = ((relation & fromStart) === 0 ? finish : start) + lags[place]!
      if ((relation & toFinish) !== 0) reached -= durations[successor]!
      if (reached > records[successor * recordSize]!) records[successor * recordSize] = reached
      if (waitsFor && --waitsFor[successor]! === 0) order[known++] = successor
    }
  }
  return known === size ? length : undefined
}

const isWrittenInOrder = ({ size, firstDependency, successors }: Network): boolean => {
  for (let i = 0; i < size; i++) {
    const end = firstDependency[i + 1]!
    for (let place = firstDependency[i]!; place < end; place++) if (successors[place]! <= i) return false
  }
  return true
}

const predecessorCounts = ({ size, successors }: Network): Int32Array => {
  const counts = new Int32Array(size)
  for (let place = 0; place < successors.length; place++) counts[successors[place]!]!++
  return counts
}

/** Latest starts: every finish is capped by the journey's finish, whatever the relation, and by its own `due`. */
const backwardPass = (network: Network, order: Int32Array, records: Float64Array, length: number): void => {
  const { size, durations, firstDependency, successors, relations, lags, due } = network
  for (let i = 0; i < size; i++) records[i * recordSize + pushed] = 0
  for (let k = size - 1; k >= 0; k--) {
    const i = order[k]!
    const duration = durations[i]!
    let latestStart = (due && due[i]! < length ? due[i]! : length) - duration
    const begin = firstDependency[i]!
    const end = firstDependency[i + 1]!
    let undisturbedStart = begin === end ? length - duration : Number.POSITIVE_INFINITY
    for (let place = begin; place < end; place++) {
      const successor = successors[place]!
      const relation = relations[place]!
      let step = lags[place]!
      if ((relation & fromStart) === 0) step += duration
      if ((relation & toFinish) !== 0) step -= durations[successor]!
      const byLatest = records[successor * recordSize + latest]! - step
      if (byLatest < latestStart) latestStart = byLatest
      const byEarliest = records[successor * recordSize]! - step
      if (byEarliest < undisturbedStart) undisturbedStart = byEarliest
    }
    records[i * recordSize + latest] = latestStart
    records[i * recordSize + undisturbed] = undisturbedStart
    for (let place = begin; place < end; place++) {
      const successor = successors[place]!
      const relation = relations[place]!
      let reached = latestStart + lags[place]!
      if ((relation & fromStart) === 0) reached += duration
      if ((relation & toFinish) !== 0) reached -= durations[successor]!
      if (reached > records[successor * recordSize + pushed]!) records[successor * recordSize + pushed] = reached
    }
  }
}

/**
 * Both passes of the critical path method with generalised relations (Kelley & Walker 1959; Elmaghraby & Kamburowski
 * 1992), and what all floats are read from. Undefined if the network has a ring. `reuse` is an earlier schedule of a
 * network of the same size whose memory may be overwritten: on a million touchpoints fresh memory costs as much as the passes.
 */
export const scheduleOf = (network: Network, reuse?: Schedule): Schedule | undefined => {
  const order = reuse?.order ?? new Int32Array(network.size)
  const records = reuse?.records ?? new Float64Array(network.size * recordSize)
  const length = forwardPass(network, order, records)
  if (length === undefined) return undefined
  backwardPass(network, order, records, length)
  return { order, length, tolerance: precision * length, records }
}

export const earliestStartOf = (schedule: Schedule, touchpoint: number): number =>
  schedule.records[touchpoint * recordSize]!

/** A difference without what rounding made of it. */
export const settled = (difference: number, { tolerance }: Schedule): number =>
  Math.abs(difference) <= tolerance ? 0 : difference

/** Seconds from the journey's start; floats in seconds. */
export type Times = {
  readonly earliestStart: number
  readonly earliestFinish: number
  readonly latestStart: number
  readonly latestFinish: number
  /** Latest start − earliest start; negative where a deadline cannot be kept. */
  readonly totalFloat: number
  /** Delay that moves no successor's earliest start; without successors, the journey's finish − earliest finish. */
  readonly freeFloat: number
  /** Free float left if every predecessor runs as late as it may, at least 0. Only neighbours count, its own `not before` does not. */
  readonly independentFloat: number
  /** Total − free float: delay at the cost of successors. */
  readonly interferingFloat: number
}

export const timesOf = (network: Network, schedule: Schedule, touchpoint: number): Times => {
  const { records } = schedule
  const at = touchpoint * recordSize
  const duration = network.durations[touchpoint]!
  const earliestStart = records[at]!
  const latestStart = records[at + latest]!
  const totalFloat = settled(latestStart - earliestStart, schedule)
  const freeFloat = settled(records[at + undisturbed]! - earliestStart, schedule)
  const independent = settled(records[at + undisturbed]! - records[at + pushed]!, schedule)
  return {
    earliestStart,
    earliestFinish: earliestStart + duration,
    latestStart,
    latestFinish: latestStart + duration,
    totalFloat,
    freeFloat,
    independentFloat: Math.max(0, independent),
    interferingFloat: settled(totalFloat - freeFloat, schedule),
  }
}
