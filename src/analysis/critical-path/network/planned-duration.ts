import type { Journey, Touchpoint } from '../../../model/journey.js'
import type { Estimate } from '../../../model/quantity.js'
import type { Resolve } from '../../../model/resolve.js'
import type { Reference } from '../../../model/source.js'
import { cyclesAmong } from './cycles.js'

/** In seconds: the value written, or the mean (o + 4m + p) / 6 of three (Malcolm et al. 1959). */
export const plannedSeconds = (estimate: Estimate): number =>
  estimate.kind === 'fixed'
    ? estimate.seconds
    : (estimate.optimistic + 4 * estimate.mostLikely + estimate.pessimistic) / 6

/** In seconds: the value written, or the lowest of three. */
export const optimisticSeconds = (estimate: Estimate): number =>
  estimate.kind === 'fixed' ? estimate.seconds : estimate.optimistic

/** A value of a project's journeys; undefined of a journey that contains itself, or is none of them. */
export type OfJourney<Value> = (journey: Journey) => Value | undefined

/** The same of the journey that a reference means; undefined also where it means none. */
export type OfDetails<Value> = (details: Reference) => Value | undefined

/** Planned length in seconds of the journey that a reference means. */
export type LengthOfJourney = OfDetails<number>

export const ofDetails =
  <Value>(value: OfJourney<Value>, target: Resolve): OfDetails<Value> =>
  details => {
    const found = target(details)
    return found?.kind === 'journey' ? value(found.element as Journey) : undefined
  }

/** What a touchpoint takes: its own duration, else the length of the journey that it is detailed by; undefined if neither is known. */
export const plannedDuration = (touchpoint: Touchpoint, lengthOf: LengthOfJourney): number | undefined => {
  if (touchpoint.duration) return plannedSeconds(touchpoint.duration)
  return touchpoint.details && lengthOf(touchpoint.details)
}

/**
 * A value of each journey, such as its planned length, each worked out once with `solve`, which asks back for the journeys
 * that its touchpoints are detailed by. A journey that contains itself, directly or through others, has none.
 */
export const throughDetails = <Value>(
  journeys: readonly Journey[],
  target: Resolve,
  solve: (journey: Journey, ofDetail: OfDetails<Value>) => Value,
): OfJourney<Value> => {
  const places = new Map(journeys.map((journey, place) => [journey, place]))
  // Followed at once: whoever asks later is told what holds now.
  const detailed = new Map<Reference, number>()
  const placeOf = ofDetails(journey => places.get(journey), target)
  const arrows = journeys.flatMap(({ touchpoints }, from) =>
    touchpoints.flatMap(({ duration, details }) => {
      const to = duration || !details ? undefined : placeOf(details)
      if (!details || to === undefined) return []
      detailed.set(details, to)
      return [{ from, to }]
    }),
  )
  const endless = new Set(cyclesAmong(journeys.length, arrows).flat())
  const values = new Map<number, Value>()
  const valueAt = (place: number | undefined): Value | undefined => {
    if (place === undefined || endless.has(place)) return undefined
    const value = values.get(place) ?? solve(journeys[place], details => valueAt(detailed.get(details)))
    values.set(place, value)
    return value
  }
  return journey => valueAt(places.get(journey))
}
