import type { Whole } from '../../model/project.js'
import { type Reading, shortQuestion } from '../question.js'
import { lengthMoments, type MomentsOfJourney } from './expectation/expectation.js'
import { type LengthOfJourney, type OfJourney, ofDetails } from './network/planned-duration.js'
import { plannedLengths } from './plan.js'

const lengthsOfJourneys = shortQuestion<Whole, OfJourney<number>>('lengths of journeys', (_, { all, target }) =>
  plannedLengths(all('journeys'), target),
)

const momentsOfJourneys = shortQuestion('moments of journeys', (_: Whole, { all, target }) =>
  lengthMoments(all('journeys'), target),
)

/** Planned lengths of the journeys that touchpoints are detailed by, within the project that is read. */
export const detailLengths = ({ askNow, target, whole }: Reading): LengthOfJourney =>
  ofDetails(askNow(lengthsOfJourneys, whole), target)

/** Mean and variance of these lengths. */
export const detailMoments = ({ askNow, target, whole }: Reading): MomentsOfJourney =>
  ofDetails(askNow(momentsOfJourneys, whole), target)
