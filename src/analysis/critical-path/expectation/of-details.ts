import type { Journey } from '../../../model/journey.js'
import { throughDetails } from '../network/planned-duration.js'
import { plannedLengths, planOf } from '../plan.js'
import { expectationOf, type MomentsOfJourney } from './expectation.js'

/** Moments of the lengths of all journeys by name, for touchpoints that are detailed by one. */
export const lengthMoments = (journeys: readonly Journey[]): MomentsOfJourney => {
  const lengthOf = plannedLengths(journeys)
  return throughDetails(journeys, (journey, momentsOf) => {
    const plan = planOf(journey, lengthOf)
    const expected = expectationOf(journey, plan, momentsOf)
    if (expected.kind === 'not exact') return 'varies'
    if (expected.kind === 'planned') return { mean: plan.schedule.length, variance: 0 }
    const { mean, variance } = expected.expectation
    return { mean, variance }
  })
}
