import { type Course, precision } from './course.js'
import type { Tally } from './tally.js'

/** Numbers of one touchpoint, one for each run of a block: the first at `at`, each next one `step` behind. */
export type Row = { readonly values: Float64Array; readonly at: number; readonly step: number }

/**
 * Adds to the tally what some runs say of one touchpoint: the time it took in all (0 where it did not take place) and its slack,
 * `Infinity` where it did not take place. The lengths of these runs stand in the tally already.
 */
export const countTouchpoint = (course: Course, tally: Tally, touchpoint: number, taken: Row, slacks: Row): void => {
  const { lengths } = tally
  const usual = course.durations[touchpoint]!.usual
  const { usualLength } = course
  let critical = 0
  let significance = 0
  let durations = 0
  let squares = 0
  let byLength = 0
  const runs = lengths.length
  let { at: nextTaken } = taken
  let { at: nextSlack } = slacks
  for (let r = 0; r < runs; r++) {
    const length = lengths[r]!
    const duration = taken.values[nextTaken]!
    const slack = slacks.values[nextSlack]!
    nextTaken += taken.step
    nextSlack += slacks.step
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
