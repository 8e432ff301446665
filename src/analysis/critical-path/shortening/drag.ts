import { type Schedule, settled } from '../schedule/schedule.js'
import type { LengthByDuration } from './length-by-duration.js'

/**
 * Of each touchpoint: the journey's length − its length with that touchpoint's duration at 0 (Devaux 1999), in
 * seconds. Negative where start–start and finish–finish dependencies make a shorter touchpoint start later.
 */
export const drags = ({ around, along, against }: LengthByDuration, schedule: Schedule): Float64Array =>
  around.map((length, i) => settled(schedule.length - Math.max(length, along[i], against[i]), schedule))
