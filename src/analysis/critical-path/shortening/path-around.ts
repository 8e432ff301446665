import { fromStart, type Network, startToStart, toFinish } from '../network/network.js'
import { longestPathMembers, pathOf, type Trail } from '../paths/longest-path.js'
import { earliestStartOf, type Schedule } from '../schedule/schedule.js'

/** A step onto a touchpoint; `byStart` tells whether its start is held, not its finish. */
type Step = Trail & { readonly byStart: boolean }

/**
 * A critical path on which one touchpoint's duration does not count: it does not pass there, or enters and leaves by the
 * same end. Empty if there is none.
 */
export const pathAround = (network: Network, schedule: Schedule, avoided: number): readonly number[] => {
  const members = longestPathMembers(network, schedule)
  const holds = (from: number, place: number): boolean => {
    const to = network.successors[place]
    const reached = earliestStartOf(schedule, from) + startToStart(network, from, place)
    return members[to] && reached >= earliestStartOf(schedule, to) - schedule.tolerance
  }
  const placesOf = (i: number): number[] => {
    const places: number[] = []
    for (let place = network.firstDependency[i]; place < network.firstDependency[i + 1]; place++)
      if (holds(i, place)) places.push(place)
    return places
  }
  const isEnd = (i: number): boolean =>
    earliestStartOf(schedule, i) + network.durations[i] >= schedule.length - schedule.tolerance

  const walk = (starts: readonly number[], isFinal: (i: number) => boolean): readonly number[] => {
    const seen = new Set<string>()
    const open = starts.toReversed().map((touchpoint): Step => ({ touchpoint, before: undefined, byStart: true }))
    for (let step = open.pop(); step; step = open.pop()) {
      const { touchpoint, byStart } = step
      const key = `${touchpoint} ${byStart}`
      if (seen.has(key)) continue
      seen.add(key)
      const atStart = touchpoint === avoided && byStart
      if (!atStart && isFinal(touchpoint)) return pathOf(step)
      for (const place of placesOf(touchpoint).toReversed()) {
        const relation = network.relations[place]
        if (atStart && (relation & fromStart) === 0) continue
        const to = network.successors[place]
        open.push({ touchpoint: to, before: step, byStart: (relation & toFinish) === 0 })
      }
    }
    return []
  }

  const own = members.flatMap((member, i) => (member && isAtItsFloor(network, schedule, i) ? [i] : []))
  const held = new Set(
    members.flatMap((member, i) => (member ? placesOf(i).map(place => network.successors[place]) : [])),
  )
  const unheld = own.filter(i => !held.has(i))
  // From the very beginning to the very end if there is such a path; what takes no time may else be cut off.
  const whole = walk(unheld, i => isEnd(i) && placesOf(i).length === 0)
  if (whole.length > 0) return whole
  const begun = walk(unheld, isEnd)
  return begun.length > 0 ? begun : walk(own, isEnd)
}

const isAtItsFloor = ({ notBefore }: Network, schedule: Schedule, i: number): boolean =>
  earliestStartOf(schedule, i) <= Math.max(0, notBefore?.[i] ?? 0) + schedule.tolerance
