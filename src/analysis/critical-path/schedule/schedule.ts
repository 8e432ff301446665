import type { Network } from '../network/network.js'
import { blockedPasses } from './blocked/blocked-passes.js'
import { type Memory, memory } from './memory.js'
import { latest, type Passed, plainPasses, pushed, recordSize, undisturbed } from './passes.js'

/** Earliest and latest times of every touchpoint, in seconds: read them with `timesOf`. */
export type Schedule = Passed & {
  /** Differences up to this one count as none: 1e-9 of the length. */
  readonly tolerance: number
}

const precision = 1e-9

/** Touchpoints from which on the passes work in blocks: below, most fits into a processor's cache and the plain ones are as fast. */
const blockedFrom = 50_000

/**
 * Both passes of the critical path method with generalised relations (Kelley & Walker 1959; Elmaghraby & Kamburowski
 * 1992), and what all floats are read from. Undefined if the network has a cycle. Who gives the same memory for several networks
 * gets schedules that overwrite each other.
 */
export const scheduleOf = (network: Network, within: Memory = memory()): Schedule | undefined => {
  const passes = network.size < blockedFrom ? plainPasses : blockedPasses
  const passed = passes(network, within)
  return passed && { ...passed, tolerance: precision * passed.length }
}

export const earliestStartOf = (schedule: Schedule, touchpoint: number): number =>
  schedule.records[touchpoint * recordSize]

/** A difference without what rounding made of it. */
export const settled = (difference: number, { tolerance }: Schedule): number =>
  Math.abs(difference) <= tolerance ? 0 : difference

/** Latest start − earliest start; negative where a deadline cannot be kept. */
export const totalFloatOf = (schedule: Schedule, touchpoint: number): number => {
  const at = touchpoint * recordSize
  return settled(schedule.records[at + latest] - schedule.records[at], schedule)
}

/** Delay that moves no successor's earliest start; without successors, the journey's finish − earliest finish. */
export const freeFloatOf = (schedule: Schedule, touchpoint: number): number => {
  const at = touchpoint * recordSize
  return settled(schedule.records[at + undisturbed] - schedule.records[at], schedule)
}

/** Free float left if every predecessor runs as late as it may, at least 0. Only neighbours count, its own `not before` does not. */
export const independentFloatOf = (schedule: Schedule, touchpoint: number): number => {
  const at = touchpoint * recordSize
  return Math.max(0, settled(schedule.records[at + undisturbed] - schedule.records[at + pushed], schedule))
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
  const duration = network.durations[touchpoint]
  const earliestStart = earliestStartOf(schedule, touchpoint)
  const latestStart = schedule.records[touchpoint * recordSize + latest]
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
