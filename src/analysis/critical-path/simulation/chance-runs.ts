import type { Chances } from '../chances.js'
import { chanceWalk } from './chance-walk.js'
import { countTouchpoint } from './count-touchpoint.js'
import { type Course, precision } from './course.js'
import { chanceDraws, durationDraws } from './draws.js'
import { emptyLog, latestFinishes } from './run-log.js'
import { emptyTally, type Runs, type Tally } from './tally.js'

/**
 * Runs of a journey with branches, optional touchpoints or loops, one after the other. What takes place several times in a run
 * counts with all its time, with its smallest slack, and from its first start to its last finish.
 */
export const chanceRuns = (course: Course, chances: readonly Chances[], most: number): Runs => {
  const { size, due } = course.network
  const draws = { durations: durationDraws(course, most), chances: chanceDraws(course, most) }
  const log = emptyLog(2 * size)
  const walk = chanceWalk(course, chances, draws, log)
  /** A row for each run, a number for each touchpoint. */
  const taken = new Float64Array(size * most)
  const slacks = new Float64Array(size * most)
  /** Of the run at hand: negative where it did not take place. */
  const firstStarts = new Float64Array(size)
  const lastFinishes = new Float64Array(size)

  const countRun = (tally: Tally, run: number, length: number): void => {
    firstStarts.fill(Number.NEGATIVE_INFINITY)
    lastFinishes.fill(Number.NEGATIVE_INFINITY)
    const { entries, touchpoints, starts, durations, latest, dropped, takesPlace } = log
    for (let e = 0; e < entries; e++) {
      if (dropped[e] === 1 || takesPlace[e] === 0) continue
      const i = touchpoints[e]!
      const at = run * size + i
      const start = starts[e]!
      taken[at]! += durations[e]!
      slacks[at] = Math.min(slacks[at]!, latest[e]! - durations[e]! - start)
      if (firstStarts[i]! < 0) {
        firstStarts[i] = start
        tally.tookPlace[i]!++
      }
      tally.visits[i]!++
      lastFinishes[i] = Math.max(lastFinishes[i]!, start + durations[e]!)
    }
    tally.lengths[run] = length
    if (due)
      for (let i = 0; i < size; i++)
        if (firstStarts[i]! >= 0 && lastFinishes[i]! <= due[i]! * (1 + precision)) tally.onTime[i]!++
    for (const [k, { from, to, within }] of course.promises.entries()) {
      const start = from === undefined ? 0 : firstStarts[from]!
      const finish = to === undefined ? length : lastFinishes[to]!
      if (start < 0 || finish < 0) continue
      tally.judged[k]!++
      if (finish - start <= within + precision * length) tally.kept[k]!++
    }
  }

  return (scope, count) => {
    const tally = emptyTally(course, count)
    draws.durations.restart(scope)
    draws.chances.restart(scope)
    taken.fill(0)
    slacks.fill(Number.POSITIVE_INFINITY)
    for (let run = 0; run < count; run++) {
      draws.durations.startRun(run)
      draws.chances.startRun(run)
      if (walk()) tally.cutShort[0]!++
      countRun(tally, run, latestFinishes(log))
    }
    for (let i = 0; i < size; i++)
      countTouchpoint(course, tally, i, { values: taken, at: i, step: size }, { values: slacks, at: i, step: size })
    return tally
  }
}
