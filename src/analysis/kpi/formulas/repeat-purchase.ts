import { daysBetween } from '../../../model/when.js'
import type { ShareOf } from './share.js'

/** One line of a log of purchases; `day` as `2026-10-01`. */
export type Purchase = { readonly customer: string; readonly day: string }

export type RepeatOptions =
  /** Customers with two lines or more, be they of one day. */
  | { readonly by: 'rows' }
  /** Customers with purchases on two days or more. */
  | { readonly by: 'days' }
  /**
   * Customers whose second purchase day lies within `days` days of the first. Whose window had not closed on `until`, the last
   * day of the log, could not have been counted in full and is left out.
   */
  | { readonly by: 'window'; readonly days: number; readonly until?: string }

/** Repeat purchase rate: customers who bought again, of all who bought. The cohort is whoever is in the log. */
export const repeatPurchases = (
  purchases: readonly Purchase[],
  options: RepeatOptions,
): ShareOf & { readonly openWindows: number } => {
  const byCustomer = [...Map.groupBy(purchases, ({ customer }) => customer).values()]
  if (options.by === 'rows')
    return { yes: countOf(byCustomer, ({ length }) => length > 1), ...cohort(byCustomer.length) }
  const days = byCustomer.map(rows => [...new Set(rows.map(({ day }) => day))].toSorted())
  if (options.by === 'days') return { yes: countOf(days, ({ length }) => length > 1), ...cohort(days.length) }
  const { days: window, until } = options
  const closed = days.filter(([first]) => until === undefined || daysBetween(first!, until) >= window)
  const again = countOf(closed, ([first, second]) => second !== undefined && daysBetween(first!, second) <= window)
  return { yes: again, ...cohort(closed.length, days.length - closed.length) }
}

const cohort = (of: number, openWindows = 0) => ({ of, openWindows })

const countOf = <Item>(items: readonly Item[], counts: (item: Item) => boolean): number => items.filter(counts).length
