import type { Whole } from '../../model/project.js'
import { shortQuestion } from '../question.js'
import type { MomentsOfJourney } from './expectation/expectation.js'
import { lengthMoments } from './expectation/expectation.js'
import type { LengthOfJourney } from './network/planned-duration.js'
import { plannedLengths } from './plan.js'

/** Planned lengths of a project's journeys by name, for `details`. */
export const lengthsOfJourneys = shortQuestion<Whole, LengthOfJourney>('lengths of journeys', (_, { all }) =>
  plannedLengths(all('journeys')),
)

/** Mean and variance of these lengths. */
export const momentsOfJourneys = shortQuestion<Whole, MomentsOfJourney>('moments of journeys', (_, { all }) =>
  lengthMoments(all('journeys')),
)
