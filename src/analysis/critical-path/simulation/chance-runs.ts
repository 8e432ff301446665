import type { Chances } from '../chances.js'
import { chanceWalk } from './chance-walk.js'
import { countTouchpoint, type Row } from './count-touchpoint.js'
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
  /** A row for each run, a number for each touchpoint: what `countTouchpoint` reads. */
  const taken = new Float64Array(size * most)
  const starts = new Float64Array(size * most)
  const latest = new Float64Array(size * most)
  /** Of the run at hand: negative where it did not take place. */
  const firstStarts = new Float64Array(size)
  const lastFinishes = new Float64Array(size)

  const countRun = (tally: Tally, run: number, length: number): void => {
    firstStarts.fill(Number.NEGATIVE_INFINITY)
    lastFinishes.fill(Number.NEGATIVE_INFINITY)
    for (let e = 0; e < log.entries; e++) {
      if (log.dropped[e] === 1 || log.takesPlace[e] === 0) continue
      const i = log.touchpoints[e]
      const at = run * size + i
      const start = log.starts[e]
      const duration = log.durations[e]
      if (firstStarts[i] < 0) {
        firstStarts[i] = start
        tally.tookPlace[i]++
        taken[at] = duration
        starts[at] = start
        latest[at] = log.latest[e]
      } else {
        const slack = Math.min(latest[at] - taken[at] - starts[at], log.latest[e] - duration - start)
        taken[at] += duration
        starts[at] = 0
        latest[at] = slack + taken[at]
      }
      tally.visits[i]++
      lastFinishes[i] = Math.max(lastFinishes[i], start + duration)
    }
    tally.lengths[run] = length
    if (due)
      for (let i = 0; i < size; i++)
        if (firstStarts[i] >= 0 && lastFinishes[i] <= due[i] * (1 + precision)) tally.onTime[i]++
    for (const [k, { from, to, within }] of course.promises.entries()) {
      const start = from === undefined ? 0 : firstStarts[from]
      const finish = to === undefined ? length : lastFinishes[to]
      if (start < 0 || finish < 0) continue
      tally.judged[k]++
      if (finish - start <= within + precision * length) tally.kept[k]++
    }
  }

  return (scope, count) => {
    const tally = emptyTally(course, count)
    draws.durations.restart(scope)
    draws.chances.restart(scope)
    taken.fill(0)
    starts.fill(0)
    latest.fill(Number.POSITIVE_INFINITY)
    for (let run = 0; run < count; run++) {
      draws.durations.startRun(run)
      draws.chances.startRun(run)
      if (walk()) tally.cutShort[0]++
      countRun(tally, run, latestFinishes(log))
    }
    for (let i = 0; i < size; i++) {
      const columnOf = (values: Float64Array): Row => ({ values, at: i, step: size })
      countTouchpoint(course, tally, i, columnOf(taken), columnOf(starts), columnOf(latest))
    }
    return tally
  }
}
