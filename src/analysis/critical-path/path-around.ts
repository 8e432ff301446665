import { longestPathMembers, pathOf, type Trail } from './longest-path.js'
import { fromStart, type Network, startToStart, toFinish } from './network.js'
import { earliestStartOf, type Schedule } from './schedule.js'

/** A step onto a touchpoint; `byStart` tells whether its start is held, not its finish. */
type Step = Trail & { readonly byStart: boolean }

/**
 * A critical path on which one touchpoint's duration does not count: it does not pass there, or enters and leaves by the
 * same end. Empty if there is none.
 */
export const pathAround = (network: Network, schedule: Schedule, avoided: number): readonly number[] => {
  const members = longestPathMembers(network, schedule)
  const holds = (from: number, place: number): boolean => {
    const to = network.successors[place]!
    const reached = earliestStartOf(schedule, from) + startToStart(network, from, place)
    return members[to]! && reached >= earliestStartOf(schedule, to) - schedule.tolerance
  }
  const placesOf = (i: number): number[] => {
    const places: number[] = []
    for (let place = network.firstDependency[i]!; place < network.firstDependency[i + 1]!; place++)
      if (holds(i, place)) places.push(place)
    return places
  }
  const isEnd = (i: number): boolean =>
    earliestStartOf(schedule, i) + network.durations[i]! >= schedule.length - schedule.tolerance

  const seen = new Set<string>()
  const walkFrom = (starts: readonly number[]): readonly number[] => {
    const open = starts.toReversed().map((touchpoint): Step => ({ touchpoint, before: undefined, byStart: true }))
    for (let step = open.pop(); step; step = open.pop()) {
      const { touchpoint, byStart } = step
      const key = `${touchpoint} ${byStart}`
      if (seen.has(key)) continue
      seen.add(key)
      const atStart = touchpoint === avoided && byStart
      if (isEnd(touchpoint) && !atStart) return pathOf(step)
      for (const place of placesOf(touchpoint).toReversed()) {
        const relation = network.relations[place]!
        if (atStart && (relation & fromStart) === 0) continue
        const to = network.successors[place]!
        open.push({ touchpoint: to, before: step, byStart: (relation & toFinish) === 0 })
      }
    }
    return []
  }

  const own = members.flatMap((member, i) => (member && isAtItsFloor(network, schedule, i) ? [i] : []))
  const held = new Set(
    members.flatMap((member, i) => (member ? placesOf(i).map(place => network.successors[place]!) : [])),
  )
  const path = walkFrom(own.filter(i => !held.has(i)))
  // What a predecessor holds exactly when it could start by itself begins a path only where no longer one does.
  return path.length > 0 ? path : walkFrom(own)
}

const isAtItsFloor = ({ notBefore }: Network, schedule: Schedule, i: number): boolean =>
  earliestStartOf(schedule, i) <= Math.max(0, notBefore?.[i] ?? 0) + schedule.tolerance
