import type { Limit } from '../model/kpi.js'
import type { Quantity } from '../model/quantity.js'
import { durationText } from './duration-text.js'
import { percentText } from './percent-text.js'
import { rounded, withMinus } from './rounded.js'

/** What a KPI is measured in: shares are 0..1, points -100..100; seconds and numbers are what they say. */
export type MeasuredUnit = Quantity['unit'] | 'points'

type Interval = { readonly low: number; readonly high: number }

/** Two decimals, three figures of what is less than 1, and thousands apart: `4.75`, `0.00134`, `12,345,678`. */
const amountText = (value: number): string => {
  if (Math.abs(value) >= 10_000) return withMinus(Math.round(value).toLocaleString('en-US'))
  return Math.abs(value) < 1 ? withMinus(String(Number(value.toPrecision(3)) + 0)) : rounded(value, 2)
}

/** A measured value for a reader: `70%`, `52.2`, `1 d 12 h`. */
export const measuredText = (value: number, unit: MeasuredUnit): string => {
  if (unit === 'seconds') return durationText(value)
  if (unit === 'share') return percentText(value)
  return unit === 'points' ? rounded(value, 1) : amountText(value)
}

/** `65.3% to 74.3%` */
export const intervalText = ({ low, high }: Interval, unit: MeasuredUnit): string =>
  `${measuredText(low, unit)} to ${measuredText(high, unit)}`

/** How far a value has moved: `+6 points` for shares too, because `+6%` could mean of the value before. */
export const changeText = (change: number, unit: MeasuredUnit): string => {
  const sign = change > 0 ? '+' : ''
  if (unit === 'seconds' || unit === 'number') return `${sign}${measuredText(change, unit)}`
  return `${sign}${rounded(unit === 'share' ? change * 100 : change, 1)} points`
}

/** `+0.2 to +13.4 points`, of a change. */
export const changeIntervalText = ({ low, high }: Interval, unit: MeasuredUnit): string =>
  `${changeText(low, unit).replace(/ points$/, '')} to ${changeText(high, unit)}`

const signs: { readonly [O in Limit['operator']]: string } = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }

/** `≥ 75%` */
export const limitText = (
  { operator, value }: { readonly operator: Limit['operator']; readonly value: number },
  unit: MeasuredUnit,
): string => `${signs[operator]} ${measuredText(value, unit)}`
