import type { Chances } from '../chances.js'
import { fromStart, toFinish } from '../network/network.js'
import type { Course } from './course.js'
import type { Draws } from './draws.js'
import { addEntry, addWait, clearLog, markCauses, type RunLog } from './run-log.js'
import { allBehind, waitsBefore } from './waits.js'

/** Times that a run may go back; one that would go back more often goes on instead and counts as cut short. */
export const mostReturns = 1000

const none = -1

/**
 * One run after the other of a journey with branches, optional touchpoints and loops; returns whether the run was cut short.
 *
 * Touchpoints come in an order in which each stands behind all that it waits for. When the journey goes back, all behind the
 * touchpoint that it goes back to is open again: what led to the return stays in the log as done and is done once more; what had
 * begun beside it is dropped and begins when the last pass lets it. So what follows a loop, or stands beside it, takes place once.
 */
export const chanceWalk = (
  course: Course,
  chances: readonly Chances[],
  draws: { readonly durations: Draws; readonly chances: Draws },
  log: RunLog,
): (() => boolean) => {
  const { network, order } = course
  const { size, notBefore } = network
  const waits = waitsBefore(course)
  const positions = new Int32Array(size)
  for (const [position, i] of order.entries()) positions[i] = position
  const isNamed = new Uint8Array(size)
  for (let i = 0; i < size; i++)
    for (let wait = waits.first[i]; wait < waits.first[i + 1]; wait++) isNamed[i] |= waits.picked[wait]
  const occurrences = Float64Array.from(chances, ({ occurrence }) => occurrence)
  const isDecided = Uint8Array.from(chances, ({ back, branches }) => (back.length + branches.length > 0 ? 1 : 0))
  const behind = new Map<number, Int32Array>()
  const isOpen = new Uint8Array(size)
  /** The current entry of each touchpoint that the journey has come by and not gone back from. */
  const entryOf = new Int32Array(size)
  const pickOf = new Int32Array(size)
  /** The entry that the journey comes back from. */
  const returnFrom = new Int32Array(size)
  let returns = 0
  let isCutShort = false

  const holds = (wait: number, i: number): boolean => {
    const source = waits.sources[wait]
    return entryOf[source] !== none && (waits.picked[wait] === 0 || pickOf[source] === i)
  }

  const isReached = (i: number): boolean => {
    const end = waits.first[i + 1]
    if (returnFrom[i] !== none || waits.first[i] === end) return true
    for (let wait = waits.first[i]; wait < end; wait++)
      if (waits.picked[wait] === isNamed[i] && holds(wait, i)) return true
    return false
  }

  const enter = (i: number, takesPlace: boolean): void => {
    const duration = takesPlace ? draws.durations.next(i) : 0
    let start = notBefore ? Math.max(0, notBefore[i]) : 0
    for (let wait = waits.first[i]; wait < waits.first[i + 1]; wait++) {
      if (!holds(wait, i)) continue
      const before = entryOf[waits.sources[wait]]
      const relation = waits.relations[wait]
      const lag = waits.lags[wait]
      const finish = log.starts[before] + log.durations[before]
      let reached = ((relation & fromStart) === 0 ? finish : log.starts[before]) + lag
      if ((relation & toFinish) !== 0) reached -= duration
      if (reached > start) start = reached
      addWait(log, before, relation, lag)
    }
    const from = returnFrom[i]
    if (from !== none) {
      start = Math.max(start, log.starts[from] + log.durations[from])
      addWait(log, from, 0, 0)
      returnFrom[i] = none
    }
    entryOf[i] = addEntry(log, i, start, duration, takesPlace)
  }

  /** Where the journey goes back to, or `none`; then `pickOf` knows the branch. */
  const decide = (i: number, takesPlace: boolean): number => {
    const { back, onward, branches } = chances[i]
    let share = back.length > 0 || branches.length > 1 ? draws.chances.next(i) : 0
    if (takesPlace && back.length > 0) {
      for (const { to, probability } of back) {
        if (share < probability) {
          if (returns < mostReturns) return to
          isCutShort = true
          break
        }
        share -= probability
      }
      share /= onward
    }
    pickOf[i] = none
    for (const { to, probability } of branches) {
      pickOf[i] = to
      if (share < probability) break
      share -= probability
    }
    return none
  }

  /** It was picked once and took place; that the journey goes back to where it never was is no reason to pick it again. */
  const useUp = (picked: number): void => {
    for (let wait = waits.first[picked]; wait < waits.first[picked + 1]; wait++) {
      const source = waits.sources[wait]
      if (waits.picked[wait] === 1 && pickOf[source] === picked) pickOf[source] = none
    }
  }

  const goBack = (i: number, to: number): void => {
    returns++
    const entry = entryOf[i]
    if (to === i) {
      // All behind it is open still: it has only just begun.
      isOpen[i] = 1
      entryOf[i] = none
      returnFrom[i] = entry
      return
    }
    const isNew = entryOf[to] === none
    const opened = behind.get(to) ?? allBehind(network, to)
    behind.set(to, opened)
    let first = entry
    for (const one of opened) if (isOpen[one] === 0 && entryOf[one] !== none) first = Math.min(first, entryOf[one])
    markCauses(log, entry, first, returns)
    for (const one of opened) {
      if (isOpen[one] === 1) continue
      const begun = entryOf[one]
      if (begun !== none && log.marks[begun] !== returns) log.dropped[begun] = 1
      else if (begun !== none && isNew) useUp(one)
      isOpen[one] = 1
      entryOf[one] = none
    }
    entryOf[i] = none
    returnFrom[to] = entry
  }

  return () => {
    clearLog(log)
    isOpen.fill(1)
    entryOf.fill(none)
    returnFrom.fill(none)
    returns = 0
    isCutShort = false
    for (let k = 0; k < size; ) {
      const i = order[k++]
      if (isOpen[i] === 0) continue
      isOpen[i] = 0
      if (!isReached(i)) continue
      const from = returnFrom[i]
      const takesPlace =
        occurrences[i] === 1 || (from !== none && log.touchpoints[from] === i) || draws.chances.next(i) < occurrences[i]
      enter(i, takesPlace)
      if (isDecided[i] === 0) continue
      const to = decide(i, takesPlace)
      if (to === none) continue
      goBack(i, to)
      k = Math.min(k, positions[to])
    }
    return isCutShort
  }
}
