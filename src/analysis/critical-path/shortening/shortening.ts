import type { Network } from '../network/network.js'
import { type Schedule, scheduleOf } from '../schedule/schedule.js'
import type { LengthByDuration } from './length-by-duration.js'
import { pathAround } from './path-around.js'

/** A touchpoint that makes the journey shorter when it gets shorter, second by second, up to `by` seconds. */
export type Shortening = {
  readonly touchpoint: number
  readonly by: number
  /** Whether `by` is all of its duration: nothing takes over before that. */
  readonly isUsedUp: boolean
}

/**
 * Which touchpoints to shorten next, the one that gains most first: those whose duration is on every critical path. The
 * journey's length is convex in one duration, so it follows up to one point and not beyond. Empty where critical paths share no
 * duration, or where only waits determine the finish.
 */
export const shortenings = (network: Network, schedule: Schedule, lengths: LengthByDuration): Shortening[] => {
  const { around, along, against } = lengths
  const found: Shortening[] = []
  for (const [touchpoint, duration] of network.durations.entries()) {
    const onward = along[touchpoint]
    if (onward + duration < schedule.length - schedule.tolerance) continue
    const least = Math.max(0, around[touchpoint] - onward, (against[touchpoint] - onward) / 2)
    const by = duration - least
    if (by > schedule.tolerance) found.push({ touchpoint, by, isUsedUp: least === 0 })
  }
  return found.sort((a, b) => b.by - a.by || a.touchpoint - b.touchpoint)
}

/** The critical path that takes over once the touchpoint is as much shorter: its duration does not count on it. */
export const pathTakingOver = (network: Network, { touchpoint, by, isUsedUp }: Shortening): readonly number[] => {
  if (isUsedUp) return []
  const durations = Float64Array.from(network.durations, (duration, i) => (i === touchpoint ? duration - by : duration))
  const shorter = { ...network, durations }
  const schedule = scheduleOf(shorter)
  return schedule ? pathAround(shorter, schedule, touchpoint) : []
}
