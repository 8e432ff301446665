import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Estimate } from '../../model/quantity.js'
import { ringsOf } from './rings.js'

/** In seconds: the value written, or the mean (o + 4m + p) / 6 of three (Malcolm et al. 1959). */
export const plannedSeconds = (estimate: Estimate): number =>
  estimate.kind === 'fixed'
    ? estimate.seconds
    : (estimate.optimistic + 4 * estimate.mostLikely + estimate.pessimistic) / 6

/** The planned length of the journey of that name in seconds; undefined if there is none or it contains itself. */
export type LengthOfJourney = (name: string) => number | undefined

/** What a touchpoint takes: its own duration, else the length of the journey that it is detailed by; undefined if neither is known. */
export const plannedDuration = (touchpoint: Touchpoint, lengthOf: LengthOfJourney): number | undefined => {
  if (touchpoint.duration) return plannedSeconds(touchpoint.duration)
  return touchpoint.details && lengthOf(touchpoint.details.name)
}

/**
 * Planned lengths of journeys by name, each worked out once with `solve`, which asks back for those that its touchpoints
 * are detailed by. A journey that contains itself, directly or through others, has none.
 */
export const planLengths = (
  journeys: readonly Journey[],
  solve: (journey: Journey, lengthOf: LengthOfJourney) => number,
): LengthOfJourney => {
  const places = new Map(journeys.map(({ name }, i) => [name, i]))
  const arrows = journeys.flatMap(({ touchpoints }, from) =>
    touchpoints.flatMap(({ duration, details }) => {
      const to = duration || !details ? undefined : places.get(details.name)
      return to === undefined ? [] : [{ from, to }]
    }),
  )
  const endless = new Set(ringsOf(journeys.length, arrows).flat())
  const lengths = new Map<number, number>()
  const lengthOf: LengthOfJourney = name => {
    const place = places.get(name)
    if (place === undefined || endless.has(place)) return undefined
    const length = lengths.get(place) ?? solve(journeys[place]!, lengthOf)
    lengths.set(place, length)
    return length
  }
  return lengthOf
}
