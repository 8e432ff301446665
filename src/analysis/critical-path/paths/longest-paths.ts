import { type Network, startToStart } from '../network/network.js'
import { smallestFirst } from '../network/smallest-first.js'
import { earliestStartOf, type Schedule, scheduleOf, settled } from '../schedule/schedule.js'
import { pathOf, remainingLengths, stepsFrom, type Trail } from './longest-path.js'

export type PathWithSlack = {
  /** Touchpoint numbers, first to last. */
  readonly path: readonly number[]
  /** Durations and lags along this path, in seconds, without waiting for a `not before`. */
  readonly length: number
  /** The journey's length − this path's. */
  readonly slack: number
}

/** A next touchpoint, or the finish, and what going there loses against the longest way on. */
type Way = { readonly to: number; readonly loss: number }

/**
 * The `count` longest paths, longest first. A path begins where nothing comes before (or leads alone would begin
 * before the journey does) and ends where nothing follows (or all that follows finishes earlier). Taken in order of
 * what a path loses against the longest one, detour by detour (Eppstein 1998), so each path costs about its own length.
 */
export const longestPaths = (network: Network, schedule: Schedule, count: number): PathWithSlack[] => {
  const plain = network.notBefore ? scheduleOf({ ...network, notBefore: undefined }) : schedule
  if (!plain) return []
  const remaining = remainingLengths(network, plain)
  const finish = network.size

  const ways = new Map<number, readonly Way[]>()
  /** Least loss first. */
  const waysFrom = (touchpoint: number): readonly Way[] => {
    const known = ways.get(touchpoint)
    if (known) return known
    const best = remaining[touchpoint]
    const found: Way[] = []
    let onwards = Number.NEGATIVE_INFINITY
    for (const [to, step] of stepsFrom(network, touchpoint)) {
      onwards = Math.max(onwards, step + remaining[to])
      found.push({ to, loss: best - (step + remaining[to]) })
    }
    const duration = network.durations[touchpoint]
    if (onwards < duration - plain.tolerance) found.push({ to: finish, loss: best - duration })
    found.sort((a, b) => a.loss - b.loss || a.to - b.to)
    ways.set(touchpoint, found)
    return found
  }

  const open = smallestFirst<Trail>()
  for (const i of entrances(network, plain)) open.put(plain.length - remaining[i], { touchpoint: i, before: undefined })

  const paths: PathWithSlack[] = []
  while (paths.length < count) {
    const taken = open.take()
    if (!taken) break
    let trail = taken.item
    while (trail.touchpoint !== finish) {
      const [straight, ...detours] = waysFrom(trail.touchpoint)
      for (const { to, loss } of detours) open.put(taken.key + loss, { touchpoint: to, before: trail })
      trail = { touchpoint: straight!.to, before: trail }
    }
    const path = pathOf(trail.before)
    const length = lengthOf(network, path)
    paths.push({ path, length, slack: settled(schedule.length - length, schedule) })
  }
  return paths
}

/** Where a path can begin: nothing comes before, or what does would let it start before the journey does. */
const entrances = (network: Network, plain: Schedule): number[] => {
  const { size, firstDependency, successors } = network
  const reached = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < size; i++) {
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
      const successor = successors[place]
      reached[successor] = Math.max(reached[successor], earliestStartOf(plain, i) + startToStart(network, i, place))
    }
  }
  return [...reached.keys()].filter(i => reached[i] < -plain.tolerance)
}

const lengthOf = (network: Network, path: readonly number[]): number => {
  let length = 0
  for (const [k, touchpoint] of path.entries()) {
    const next = path[k + 1]
    length += next === undefined ? network.durations[touchpoint] : stepsFrom(network, touchpoint).get(next)!
  }
  return length
}
