import { daysBetween, lastDay } from '../../model/when.js'
import type { SupportTiming, TrendTiming } from './schema.js'

/** The same day a year later; on 29 February that is the last of February. */
const inAYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`

type Dated<Timing> = { readonly timing: Timing; readonly days?: number }

/** A month, quarter or year counts by its last day: that is when what is written as `by 2027` is certainly there. */
export const trendTimingOf = (by: string | undefined, today: string): Dated<TrendTiming> => {
  if (by === undefined) return { timing: 'undated' }
  const last = lastDay(by)
  const days = daysBetween(today, last)
  if (last < today) return { timing: 'past', days }
  return { timing: last <= inAYear(today) ? 'within a year' : 'later', days }
}

/** Overdue from the day after `due` on. */
export const supportTimingOf = (due: string | undefined, today: string): Dated<SupportTiming> => {
  if (due === undefined) return { timing: 'undated' }
  const days = daysBetween(today, lastDay(due))
  return { timing: days < 0 ? 'overdue' : 'due', days }
}
