import { daysBetween, firstDay, lastDay } from './when.js'

const epoch = '1970-01-01'

/** The middle of a date's period, in days since 1970: halfway between its first day and its last. */
export const middleDay = (when: string): number =>
  (daysBetween(epoch, firstDay(when)) + daysBetween(epoch, lastDay(when))) / 2
