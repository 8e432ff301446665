import type { Journey } from '../../model/index.js'
import type { Reference } from '../../model/source.js'

const detailing = new WeakMap<Journey, readonly Reference[]>()

/** The journeys that give a touchpoint of this one its duration. */
export const detailsOf = (journey: Journey): readonly Reference[] => {
  let details = detailing.get(journey)
  if (!details) {
    details = journey.touchpoints.flatMap(({ duration, details }) => (details && !duration ? details : []))
    detailing.set(journey, details)
  }
  return details
}
