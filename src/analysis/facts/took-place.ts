import type { Journey, Touchpoint } from '../../model/journey.js'
import { firstDay, lastDay } from '../../model/when.js'

/**
 * When something took place, in seconds since 1970: from the first moment that its date allows up to the first one that it
 * does not. Both are the same where the time of day is written. Times of day count as they are written, all in one time zone.
 */
export type Moment = { readonly from: number; readonly until: number }

const day = 86_400
const secondsAt = (text: string): number => Date.parse(`${text}Z`) / 1000

/** What a date such as `2026-03-04T10:20`, `2026-03-04` or `2026-03` allows. */
export const momentOf = (when: string): Moment => {
  if (when.includes('T')) {
    const instant = secondsAt(when)
    return { from: instant, until: instant }
  }
  return { from: secondsAt(`${firstDay(when)}T00:00`), until: secondsAt(`${lastDay(when)}T00:00`) + day }
}

/** Whether all of one lies before all of the other. A day and an hour of it are neither before nor after each other. */
export const isBefore = (earlier: Moment, later: Moment): boolean =>
  earlier.until <= later.from && earlier.from < later.from

/** Start and finish of a touchpoint that says when it took place; the finish is unknown where no end and no duration is written. */
export type TookPlace = { readonly start: Moment; readonly finish: Moment | undefined }

export const tookPlace = ({ at, duration }: Touchpoint): TookPlace | undefined => {
  if (!at) return undefined
  const start = momentOf(at.start)
  if (at.end !== undefined) return { start, finish: momentOf(at.end) }
  if (duration?.kind !== 'fixed') return { start, finish: undefined }
  return { start, finish: { from: start.from + duration.seconds, until: start.until + duration.seconds } }
}

/** A length of time in seconds: as the dates stand, and the least and the most that they allow. */
export type Span = { readonly seconds: number; readonly least: number; readonly most: number }

/** From one moment to another; undefined where the second comes first. */
export const spanBetween = (start: Moment, finish: Moment): Span | undefined => {
  if (isBefore(finish, start)) return undefined
  return {
    seconds: Math.max(0, finish.from - start.from),
    least: Math.max(0, finish.from - start.until),
    most: finish.until - start.from,
  }
}

/** What is told of a journey that took place, or was found in data, is a fact; of a plan it is an assumption. */
export const isFact = ({ kind }: Journey): boolean => kind === 'actual' || kind === 'discovered'
