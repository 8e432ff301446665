import type { Journey, Touchpoint } from '../../model/journey.js'
import type { LengthOfJourney } from '../critical-path/index.js'
import { plannedSeconds } from '../critical-path/index.js'
import { type Moment, type Span, spanBetween, tookPlace } from '../facts/took-place.js'
import type { Occurrences } from './occurrences.js'
import type { DurationResult } from './schema.js'

/** The first and the last moment of a journey; undefined where only one of several touchpoints says when it took place, or none. */
export type Extent = { readonly start: Moment; readonly finish: Moment }

export const extentOf = ({ touchpoints }: Journey): Extent | undefined => {
  const times = touchpoints.flatMap(touchpoint => tookPlace(touchpoint) ?? [])
  if (times.length < Math.min(2, touchpoints.length) || times.length === 0) return undefined
  const starts = times.map(({ start }) => start)
  const finishes = times.map(({ start, finish }) => finish ?? start)
  const least = (end: keyof Moment): number => starts.reduce((known, start) => Math.min(known, start[end]), Infinity)
  const most = (end: keyof Moment): number =>
    finishes.reduce((known, finish) => Math.max(known, finish[end]), Number.NEGATIVE_INFINITY)
  return {
    start: { from: least('from'), until: least('until') },
    finish: { from: most('from'), until: most('until') },
  }
}

/** How long a touchpoint took: between its dates, or as its own duration says. */
export const actualSpan = (touchpoint: Touchpoint): Span | undefined => {
  const { at, duration } = touchpoint
  if (at?.end !== undefined) {
    const times = tookPlace(touchpoint)
    return times?.finish && spanBetween(times.start, times.finish)
  }
  if (duration?.kind !== 'fixed') return undefined
  return { seconds: duration.seconds, least: duration.seconds, most: duration.seconds }
}

/** As results tell a length of time. */
export const asMeasured = (span: Span | undefined) => {
  if (!span) return { actual: null }
  const { seconds, least, most } = span
  return { actual: seconds, ...(least === most ? {} : { between: { least, most } }) }
}

/** Planned and actual duration of every occurrence, in the order of the plan. */
export const durationsOf = (plan: Journey, { of }: Occurrences, lengthOf: LengthOfJourney): DurationResult[] =>
  plan.touchpoints.flatMap(({ name, duration, details }) => {
    const planned = duration ? plannedSeconds(duration) : details && lengthOf(details)
    return (of.get(name) ?? []).map(occurrence => ({
      touchpoint: occurrence.name,
      of: name,
      planned: planned ?? null,
      ...asMeasured(actualSpan(occurrence)),
    }))
  })
