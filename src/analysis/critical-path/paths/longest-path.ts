import { type Network, startToStart } from '../network/network.js'
import { earliestStartOf, type Schedule } from '../schedule/schedule.js'

/** Of each touchpoint: seconds from its start to the last finish that it brings about, along the longest way; deadlines play no part. */
export const remainingLengths = (network: Network, schedule: Schedule): Float64Array => {
  const { durations, firstDependency, successors } = network
  const remaining = Float64Array.from(durations)
  for (let k = network.size - 1; k >= 0; k--) {
    const i = schedule.order[k]
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
      remaining[i] = Math.max(remaining[i], startToStart(network, i, place) + remaining[successors[place]])
    }
  }
  return remaining
}

/** Touchpoints that determine the journey's finish. Differs from float 0 where a deadline narrows the float. */
export const longestPathMembers = (
  network: Network,
  schedule: Schedule,
  remaining = remainingLengths(network, schedule),
): boolean[] =>
  Array.from(remaining, (length, i) => earliestStartOf(schedule, i) + length >= schedule.length - schedule.tolerance)

/** The successors of a touchpoint, each once, with its strongest hold: several dependencies of one pair are one step of a path. */
export const stepsFrom = (network: Network, touchpoint: number): ReadonlyMap<number, number> => {
  const steps = new Map<number, number>()
  for (let place = network.firstDependency[touchpoint]; place < network.firstDependency[touchpoint + 1]; place++) {
    const successor = network.successors[place]
    const step = startToStart(network, touchpoint, place)
    steps.set(successor, Math.max(step, steps.get(successor) ?? Number.NEGATIVE_INFINITY))
  }
  return steps
}

/** A path as a linked list from its end, so that paths share their beginnings. */
export type Trail = { readonly touchpoint: number; readonly before: Trail | undefined }

export const pathOf = (trail: Trail | undefined): number[] => {
  const path: number[] = []
  for (let step = trail; step; step = step.before) path.push(step.touchpoint)
  return path.reverse()
}
