import { fromStart, toFinish } from '../network/network.js'

/**
 * What took place in one run, each entry behind those that it waited for. A touchpoint that is done again has one entry for
 * each time. The memory serves one run after the other and grows with the longest.
 */
export type RunLog = {
  entries: number
  touchpoints: Int32Array
  starts: Float64Array
  durations: Float64Array
  /** Latest finish that does not delay the run's. */
  latest: Float64Array
  /** 0: passed, because it is optional. */
  takesPlace: Uint8Array
  /** 1: had begun when the journey went back, and counts as not having begun. */
  dropped: Uint8Array
  /** Mark of the last search for causes that came by. */
  marks: Int32Array
  /** What entry `e` waited for stands from `firstWait[e]` up to, not including, `firstWait[e + 1]`. */
  firstWait: Int32Array
  waits: number
  before: Int32Array
  relations: Uint8Array
  lags: Float64Array
}

export const emptyLog = (size: number): RunLog => ({
  entries: 0,
  touchpoints: new Int32Array(size),
  starts: new Float64Array(size),
  durations: new Float64Array(size),
  latest: new Float64Array(size),
  takesPlace: new Uint8Array(size),
  dropped: new Uint8Array(size),
  marks: new Int32Array(size),
  firstWait: new Int32Array(size + 1),
  waits: 0,
  before: new Int32Array(2 * size),
  relations: new Uint8Array(2 * size),
  lags: new Float64Array(2 * size),
})

export const clearLog = (log: RunLog): void => {
  log.entries = 0
  log.waits = 0
}

/** Notes that the entry added next waited for the entry `before`. */
export const addWait = (log: RunLog, before: number, relation: number, lag: number): void => {
  if (log.waits === log.before.length) {
    log.before = grown(log.before, new Int32Array(2 * log.waits))
    log.relations = grown(log.relations, new Uint8Array(2 * log.waits))
    log.lags = grown(log.lags, new Float64Array(2 * log.waits))
  }
  const wait = log.waits++
  log.before[wait] = before
  log.relations[wait] = relation
  log.lags[wait] = lag
}

/** Adds an entry that waited for what was noted since the entry before; returns its number. */
export const addEntry = (
  log: RunLog,
  touchpoint: number,
  start: number,
  duration: number,
  takesPlace: boolean,
): number => {
  const size = log.touchpoints.length
  if (log.entries === size) {
    log.touchpoints = grown(log.touchpoints, new Int32Array(2 * size))
    log.starts = grown(log.starts, new Float64Array(2 * size))
    log.durations = grown(log.durations, new Float64Array(2 * size))
    log.latest = new Float64Array(2 * size)
    log.takesPlace = grown(log.takesPlace, new Uint8Array(2 * size))
    log.dropped = grown(log.dropped, new Uint8Array(2 * size))
    log.marks = grown(log.marks, new Int32Array(2 * size))
    log.firstWait = grown(log.firstWait, new Int32Array(2 * size + 1))
  }
  const entry = log.entries++
  log.touchpoints[entry] = touchpoint
  log.starts[entry] = start
  log.durations[entry] = duration
  log.takesPlace[entry] = takesPlace ? 1 : 0
  log.dropped[entry] = 0
  log.marks[entry] = 0
  log.firstWait[entry + 1] = log.waits
  return entry
}

const grown = <Numbers extends Int32Array | Uint8Array | Float64Array>(few: Numbers, many: Numbers): Numbers => {
  many.set(few)
  return many
}

/** Marks the entry and all that it waited for, however indirectly, as far back as the entry `first`. */
export const markCauses = (log: RunLog, entry: number, first: number, mark: number): void => {
  const { marks, firstWait, before } = log
  marks[entry] = mark
  for (let e = entry; e >= first; e--)
    if (marks[e] === mark) for (let wait = firstWait[e]; wait < firstWait[e + 1]; wait++) marks[before[wait]] = mark
}

/** Works out the latest finish of every entry; returns the length of the run. */
export const latestFinishes = (log: RunLog): number => {
  const { entries, starts, durations, latest, dropped, firstWait, before, relations, lags } = log
  let length = 0
  for (let e = 0; e < entries; e++) if (dropped[e] === 0) length = Math.max(length, starts[e] + durations[e])
  latest.fill(length, 0, entries)
  for (let e = entries - 1; e >= 0; e--) {
    if (dropped[e] === 1) continue
    const latestStart = latest[e] - durations[e]
    for (let wait = firstWait[e]; wait < firstWait[e + 1]; wait++) {
      const relation = relations[wait]
      let allowed = latestStart - lags[wait]
      if ((relation & toFinish) !== 0) allowed += durations[e]
      if ((relation & fromStart) !== 0) allowed += durations[before[wait]]
      if (allowed < latest[before[wait]]) latest[before[wait]] = allowed
    }
  }
  return length
}
