import type { Network } from '../network/network.js'
import { earliestStartOf, type Schedule } from '../schedule/schedule.js'
import { longestPathMembers, pathOf, stepsFrom, type Trail } from './longest-path.js'

export type CriticalPaths = {
  /** Touchpoint numbers, first to last. */
  readonly paths: readonly (readonly number[])[]
  /** False if there are more than the limit. */
  readonly complete: boolean
}

/**
 * Every chain that determines the journey's finish: each touchpoint holds the next one without slack, the first
 * starts with the journey or at its `not before`, the last finishes with the journey. Work is in proportion to the paths returned.
 */
export const criticalPaths = (network: Network, schedule: Schedule, limit: number): CriticalPaths => {
  const members = longestPathMembers(network, schedule)
  const next = new Map<number, readonly number[]>()
  const nextOf = (touchpoint: number): readonly number[] => {
    const known = next.get(touchpoint)
    if (known) return known
    const found: number[] = []
    for (const [successor, step] of stepsFrom(network, touchpoint)) {
      const slack = earliestStartOf(schedule, successor) - earliestStartOf(schedule, touchpoint) - step
      if (members[successor] && slack <= schedule.tolerance) found.push(successor)
    }
    found.sort((a, b) => a - b)
    next.set(touchpoint, found)
    return found
  }

  const held = new Set<number>()
  for (const [touchpoint, member] of members.entries())
    if (member) for (const successor of nextOf(touchpoint)) held.add(successor)
  const open: Trail[] = []
  for (let i = network.size - 1; i >= 0; i--)
    if (members[i] && !held.has(i)) open.push({ touchpoint: i, before: undefined })

  const paths: number[][] = []
  for (let trail = open.pop(); trail; trail = open.pop()) {
    const successors = nextOf(trail.touchpoint)
    if (successors.length === 0) {
      if (paths.length === limit) return { paths, complete: false }
      paths.push(pathOf(trail))
    }
    for (const successor of successors.toReversed()) open.push({ touchpoint: successor, before: trail })
  }
  return { paths, complete: true }
}
