import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Estimate } from '../../model/quantity.js'

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
 * are detailed by. A journey that is asked for while it is being worked out contains itself: it has no length.
 */
export const planLengths = (
  journeys: readonly Journey[],
  solve: (journey: Journey, lengthOf: LengthOfJourney) => number,
): LengthOfJourney => {
  const byName = new Map(journeys.map(journey => [journey.name, journey]))
  const lengths = new Map<string, number | undefined>()
  const lengthOf: LengthOfJourney = name => {
    const journey = byName.get(name)
    if (!journey || lengths.has(name)) return lengths.get(name)
    lengths.set(name, undefined)
    const length = solve(journey, lengthOf)
    lengths.set(name, length)
    return length
  }
  return lengthOf
}
