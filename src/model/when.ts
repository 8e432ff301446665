const QUARTERS = { Q1: ['01', '03'], Q2: ['04', '06'], Q3: ['07', '09'], Q4: ['10', '12'] } as const

/** A date to the second: its first one, or its last. The last day of every month is written as 31, which sorts the same. */
const moment = (when: string, end: 'first' | 'last'): string => {
  const [first, last] = QUARTERS[when.slice(5) as keyof typeof QUARTERS] ?? []
  const month = end === 'first' ? first : last
  const text = month === undefined ? when : `${when.slice(0, 5)}${month}`
  return text + (end === 'first' ? '0000-01-01T00:00:00' : '0000-12-31T23:59:59').slice(text.length)
}

/** Whether all of `earlier` lies before all of `later`. A day and its month are neither before nor after each other. */
export const isBefore = (earlier: string, later: string): boolean => moment(earlier, 'last') < moment(later, 'first')

/** The calendar day as `2026-10-01` on which a date begins, or ends: `2026-Q3` ends on `2026-09-30`. */
export const firstDay = (when: string): string => moment(when, 'first').slice(0, 10)
export const lastDay = (when: string): string => {
  const [year, month, day] = moment(when, 'last').slice(0, 10).split('-').map(Number) as [number, number, number]
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return dayText(Date.UTC(year, month - 1, Math.min(day, days)))
}

const dayText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** Whether it is a calendar day that exists, as `2026-10-01`. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && lastDay(text) === text

/** Whole days from one calendar day to another, negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
