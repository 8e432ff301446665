import { type LengthOfJourney, plannedLengths } from '../analysis/critical-path/index.js'
import type { Model } from '../model/model.js'

const known = new WeakMap<Model, LengthOfJourney>()

/** Planned lengths of a project's journeys by name, for `details`; nothing is worked out before somebody asks. */
export const lengthsOfJourneys = (model: Model): LengthOfJourney => {
  const asked = (): LengthOfJourney => {
    const lengths = known.get(model) ?? plannedLengths(model.journeys)
    known.set(model, lengths)
    return lengths
  }
  return name => asked()(name)
}
