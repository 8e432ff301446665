import { type Course, precision } from './course.js'
import type { Tally } from './tally.js'

/** Numbers of one touchpoint, one for each run of a block: the first at `at`, each next one `step` behind. */
export type Row = { readonly values: Float64Array; readonly at: number; readonly step: number }

/**
 * Adds to the tally what some runs say of one touchpoint. `taken` is the time it took in all, 0 where it did not take place; its
 * slack is `latest`, the latest finish, less that time and less its start. Puts the latest starts in the place of `starts`. The
 * lengths of these runs stand in the tally already. One loop for all of it, because it is done for every touchpoint of every run.
 */
export const countTouchpoint = (
  course: Course,
  tally: Tally,
  touchpoint: number,
  taken: Row,
  starts: Row,
  latest: Row,
): void => {
  const { lengths } = tally
  const { usualLength } = course
  const { usual } = course.durations[touchpoint]
  const runs = lengths.length
  let nextTaken = taken.at
  let nextStart = starts.at
  let nextLatest = latest.at
  let critical = 0
  let significance = 0
  let durations = 0
  let squares = 0
  let byLength = 0
  for (let r = 0; r < runs; r++) {
    const length = lengths[r]
    const duration = taken.values[nextTaken]
    const latestStart = latest.values[nextLatest] - duration
    const slack = latestStart - starts.values[nextStart]
    starts.values[nextStart] = latestStart
    nextTaken += taken.step
    nextStart += starts.step
    nextLatest += latest.step
    if (slack <= precision * length) {
      critical++
      if (duration > 0) significance += length
    } else significance += (duration / (duration + slack)) * length
    const difference = duration - usual
    durations += difference
    squares += difference * difference
    byLength += difference * (length - usualLength)
  }
  tally.critical[touchpoint] = critical
  tally.significance[touchpoint] = significance
  tally.durations[touchpoint] = durations
  tally.durationSquares[touchpoint] = squares
  tally.durationsByLength[touchpoint] = byLength
}
