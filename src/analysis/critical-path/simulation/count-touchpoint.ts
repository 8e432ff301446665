import { type Course, precision } from './course.js'
import type { Tally } from './tally.js'

/** A row of numbers, one for each run of a block: those from `at` on. */
export type Row = { readonly values: Float64Array; readonly at: number }

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
  for (let r = 0; r < lengths.length; r++) {
    const length = lengths[r]!
    const duration = taken.values[taken.at + r]!
    const slack = slacks.values[slacks.at + r]!
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
