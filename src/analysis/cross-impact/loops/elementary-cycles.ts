import { type Arrows, reversed } from '../matrix/arrows.js'

/** The factors of a cycle in order, from the one that comes first in the matrix; the last acts on the first. */
export type Cycle = readonly number[]

/** Every elementary cycle (D. Johnson 1975), or undefined as soon as there are more than `limit`. */
export const allCycles = (arrows: Arrows, limit: number): readonly Cycle[] | undefined => {
  const back = reversed(arrows)
  const cycles: Cycle[] = []
  for (let start = 0; start < arrows.size; start++) {
    if (!cyclesFrom(arrows, back, start, limit, cycles)) return undefined
  }
  return cycles
}

/** Adds the cycles whose first factor is `start`; false once there are more than `limit`. */
const cyclesFrom = (arrows: Arrows, back: Arrows, start: number, limit: number, cycles: Cycle[]): boolean => {
  const { size, first, target } = arrows
  const way = stepsTo(back, start, size)
  if (way[start] < 0) return true
  const blocked = new Uint8Array(size)
  const waiting: Set<number>[] = []
  const next = first.slice(0, size)
  const closed = new Uint8Array(size)
  const path = [start]
  blocked[start] = 1
  while (path.length > 0) {
    const factor = path[path.length - 1]
    if (next[factor] < first[factor + 1]) {
      const reached = target[next[factor]++]
      if (reached === start) {
        if (cycles.length === limit) return false
        cycles.push([...path])
        closed[factor] = 1
      } else if (reached > start && way[reached] >= 0 && blocked[reached] === 0) {
        path.push(reached)
        blocked[reached] = 1
        closed[reached] = 0
        next[reached] = first[reached]
      }
      continue
    }
    path.pop()
    if (closed[factor] === 1) {
      unblock(factor, blocked, waiting)
      if (path.length > 0) closed[path[path.length - 1]] = 1
      continue
    }
    // Nothing led back from here: wait until one of the followers is free again.
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      const reached = target[arrow]
      if (reached < start || way[reached] < 0) continue
      waiting[reached] ??= new Set()
      waiting[reached].add(factor)
    }
  }
  return true
}

const unblock = (factor: number, blocked: Uint8Array, waiting: Set<number>[]): void => {
  const free = [factor]
  for (let released = free.pop(); released !== undefined; released = free.pop()) {
    if (blocked[released] === 0) continue
    blocked[released] = 0
    for (const other of waiting[released] ?? []) free.push(other)
    waiting[released]?.clear()
  }
}

/** The most arrows followed while looking for the cycles of one length. */
const EFFORT = 5_000_000

/** For each factor the length of the shortest cycle in which it is the first; -1 if there is none. */
export const shortestCycles = (arrows: Arrows): Int32Array => {
  const back = reversed(arrows)
  return Int32Array.from({ length: arrows.size }, (_, start) => {
    let most = 2
    let way = stepsTo(back, start, most)[start]
    while (way < 0 && most < arrows.size) {
      most *= 2
      way = stepsTo(back, start, most)[start]
    }
    return way
  })
}

/**
 * The elementary cycles of exactly `length` arrows, or undefined once there are more than `limit` or the search takes
 * too long. `shortest` says which factors are worth starting from.
 */
export const cyclesOfLength = (
  arrows: Arrows,
  shortest: Int32Array,
  length: number,
  limit: number,
): readonly Cycle[] | undefined => {
  const { size, first, target } = arrows
  const back = reversed(arrows)
  const cycles: Cycle[] = []
  const isOnPath = new Uint8Array(size)
  let effort = 0
  for (let start = 0; start < size; start++) {
    if (shortest[start] < 0 || shortest[start] > length) continue
    const way = stepsTo(back, start, length - 1)
    const next = [first[start]]
    const path = [start]
    while (path.length > 0) {
      const factor = path[path.length - 1]
      const arrow = next[next.length - 1]++
      if (arrow === first[factor + 1]) {
        isOnPath[path.pop()!] = 0
        next.pop()
        continue
      }
      if (++effort > EFFORT) return undefined
      const reached = target[arrow]
      if (reached <= start || isOnPath[reached] === 1) continue
      if (way[reached] < 0 || way[reached] > length - path.length) continue
      if (path.length === length - 1) {
        if (cycles.length === limit) return undefined
        cycles.push([...path, reached])
      } else {
        path.push(reached)
        next.push(first[reached])
        isOnPath[reached] = 1
      }
    }
  }
  return cycles
}

/**
 * For each factor not before `start` the fewest arrows that lead from it to `start`, up to `most`; -1 if there are more
 * or none do. For `start` itself the way round.
 */
const stepsTo = ({ size, first, target }: Arrows, start: number, most: number): Int32Array => {
  const way = new Int32Array(size).fill(-1)
  const queue = [start]
  for (const factor of queue) {
    // The start is first in the queue with no steps yet; once the way round is known nothing follows it again.
    const steps = factor === start ? 1 : way[factor] + 1
    if (steps > most) break
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      const source = target[arrow]
      if (source < start || way[source] >= 0) continue
      way[source] = steps
      if (source !== start) queue.push(source)
    }
  }
  return way
}
