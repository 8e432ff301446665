import type { Period } from '../../model/index.js'
import { lastDay } from '../../model/when.js'

/** How many periods without anything new make an observation stale: one to measure it, one to write it down. */
const periods = 2

const daysIn: { readonly [U in Exclude<Period['unit'], 'mo'>]: number } = {
  s: 1 / 86_400,
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  w: 7,
}

const dayMilliseconds = 86_400_000
const farthest = '9999-12-31'
const dayText = (milliseconds: number): string =>
  milliseconds <= Date.parse(farthest) ? new Date(milliseconds).toISOString().slice(0, 10) : farthest

/** So many months later; the end of a month leads to the end of one. */
const monthsLater = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const daysOf = (later: number): number => new Date(Date.UTC(year, month + later, 0)).getUTCDate()
  const isLast = date === daysOf(0)
  return dayText(Date.UTC(year, month - 1 + months, isLast ? daysOf(months) : Math.min(date, daysOf(months))))
}

/**
 * The last day on which an observation of the date `when` is still fresh: two periods after the end of its own. A part of a
 * month counts as 30 days for each month.
 */
export const freshUntil = (when: string, { count, unit }: Period): string => {
  const end = lastDay(when)
  if (unit === 'mo' && Number.isInteger(count * periods)) return monthsLater(end, count * periods)
  const days = count * periods * (unit === 'mo' ? 30 : daysIn[unit])
  return dayText(Date.parse(end) + days * dayMilliseconds)
}

export const isStale = (when: string, every: Period, today: string): boolean => freshUntil(when, every) < today
