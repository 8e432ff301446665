import { inOrder } from '../network/in-order.js'
import type { Network } from '../network/network.js'
import { type Memory, memory } from './memory.js'
import { bothPasses } from './passes.js'
import { latest, pushed, type Records, recordSize, undisturbed } from './records.js'

/** Earliest and latest times of every touchpoint. Lengths in seconds. */
export type Schedule = {
  /** Each touchpoint after all of its predecessors. */
  readonly order: Int32Array
  /** The journey's finish: the last of the earliest finishes. */
  readonly length: number
  /** Differences up to this one count as none: 1e-9 of the length. */
  readonly tolerance: number
  /** Read them with `timesOf`. */
  readonly records: Records
}

const precision = 1e-9

/**
 * Both passes of the critical path method with generalised relations (Kelley & Walker 1959; Elmaghraby & Kamburowski
 * 1992), and what all floats are read from. Undefined if the network has a ring. Who gives the same memory for several networks
 * gets schedules that overwrite each other.
 */
export const scheduleOf = (network: Network, within: Memory = memory()): Schedule | undefined => {
  const { size } = network
  const records = within.floats('records', size * recordSize)
  const scheduled = (length: number, order: Int32Array): Schedule => ({
    ...{ order, length, tolerance: precision * length, records },
  })
  // Where all dependencies lead forward, the order written serves.
  const asWritten = bothPasses(network, records, within)
  if (asWritten !== undefined) {
    const order = within.ints('order as written', size)
    for (let i = 0; i < size; i++) order[i] = i
    return scheduled(asWritten, order)
  }
  const renumbered = inOrder(network, within)
  if (!renumbered) return undefined
  const recordsInOrder = within.floats('records in order', size * recordSize)
  const length = bothPasses(renumbered.network, recordsInOrder, within)
  if (length === undefined) return undefined
  const { order } = renumbered
  for (let k = 0; k < size; k++) {
    const to = order[k]! * recordSize
    const from = k * recordSize
    records[to] = recordsInOrder[from]!
    records[to + latest] = recordsInOrder[from + latest]!
    records[to + undisturbed] = recordsInOrder[from + undisturbed]!
    records[to + pushed] = recordsInOrder[from + pushed]!
  }
  return scheduled(length, order)
}

export const earliestStartOf = (schedule: Schedule, touchpoint: number): number =>
  schedule.records[touchpoint * recordSize]!

/** A difference without what rounding made of it. */
export const settled = (difference: number, { tolerance }: Schedule): number =>
  Math.abs(difference) <= tolerance ? 0 : difference

/** Latest start − earliest start; negative where a deadline cannot be kept. */
export const totalFloatOf = (schedule: Schedule, touchpoint: number): number => {
  const at = touchpoint * recordSize
  return settled(schedule.records[at + latest]! - schedule.records[at]!, schedule)
}

/** Delay that moves no successor's earliest start; without successors, the journey's finish − earliest finish. */
export const freeFloatOf = (schedule: Schedule, touchpoint: number): number => {
  const at = touchpoint * recordSize
  return settled(schedule.records[at + undisturbed]! - schedule.records[at]!, schedule)
}

/** Free float left if every predecessor runs as late as it may, at least 0. Only neighbours count, its own `not before` does not. */
export const independentFloatOf = (schedule: Schedule, touchpoint: number): number => {
  const at = touchpoint * recordSize
  return Math.max(0, settled(schedule.records[at + undisturbed]! - schedule.records[at + pushed]!, schedule))
}

/** Total − free float: delay at the cost of successors. */
export const interferingFloatOf = (schedule: Schedule, touchpoint: number): number =>
  settled(totalFloatOf(schedule, touchpoint) - freeFloatOf(schedule, touchpoint), schedule)

/** Seconds from the journey's start; floats in seconds. */
export type Times = {
  readonly earliestStart: number
  readonly earliestFinish: number
  readonly latestStart: number
  readonly latestFinish: number
  readonly totalFloat: number
  readonly freeFloat: number
  readonly independentFloat: number
  readonly interferingFloat: number
}

export const timesOf = (network: Network, schedule: Schedule, touchpoint: number): Times => {
  const duration = network.durations[touchpoint]!
  const earliestStart = earliestStartOf(schedule, touchpoint)
  const latestStart = schedule.records[touchpoint * recordSize + latest]!
  return {
    earliestStart,
    earliestFinish: earliestStart + duration,
    latestStart,
    latestFinish: latestStart + duration,
    totalFloat: totalFloatOf(schedule, touchpoint),
    freeFloat: freeFloatOf(schedule, touchpoint),
    independentFloat: independentFloatOf(schedule, touchpoint),
    interferingFloat: interferingFloatOf(schedule, touchpoint),
  }
}
