import type { Journey, Touchpoint } from '../../../model/journey.js'
import type { Estimate } from '../../../model/quantity.js'
import { cyclesAmong } from './cycles.js'

/** In seconds: the value written, or the mean (o + 4m + p) / 6 of three (Malcolm et al. 1959). */
export const plannedSeconds = (estimate: Estimate): number =>
  estimate.kind === 'fixed'
    ? estimate.seconds
    : (estimate.optimistic + 4 * estimate.mostLikely + estimate.pessimistic) / 6

/** In seconds: the value written, or the lowest of three. */
export const optimisticSeconds = (estimate: Estimate): number =>
  estimate.kind === 'fixed' ? estimate.seconds : estimate.optimistic

/** The planned length of the journey of that name in seconds; undefined if there is none or it contains itself. */
export type LengthOfJourney = (name: string) => number | undefined

/** What a touchpoint takes: its own duration, else the length of the journey that it is detailed by; undefined if neither is known. */
export const plannedDuration = (touchpoint: Touchpoint, lengthOf: LengthOfJourney): number | undefined => {
  if (touchpoint.duration) return plannedSeconds(touchpoint.duration)
  return touchpoint.details && lengthOf(touchpoint.details.name)
}

/**
 * A value of each journey by its name, such as its planned length, each worked out once with `solve`, which asks back for the
 * journeys that its touchpoints are detailed by. A journey that contains itself, directly or through others, has none.
 */
export const throughDetails = <Value>(
  journeys: readonly Journey[],
  solve: (journey: Journey, lookUp: (name: string) => Value | undefined) => Value,
): ((name: string) => Value | undefined) => {
  const places = new Map(journeys.map(({ name }, i) => [name, i]))
  const arrows = journeys.flatMap(({ touchpoints }, from) =>
    touchpoints.flatMap(({ duration, details }) => {
      const to = duration || !details ? undefined : places.get(details.name)
      return to === undefined ? [] : [{ from, to }]
    }),
  )
  const endless = new Set(cyclesAmong(journeys.length, arrows).flat())
  const values = new Map<number, Value>()
  const lookUp = (name: string): Value | undefined => {
    const place = places.get(name)
    if (place === undefined || endless.has(place)) return undefined
    const value = values.get(place) ?? solve(journeys[place]!, lookUp)
    values.set(place, value)
    return value
  }
  return lookUp
}
