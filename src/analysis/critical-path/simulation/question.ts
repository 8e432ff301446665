import type { Journey } from '../../../model/journey.js'
import type { Question } from '../../question.js'
import { type SimulatedJourney, simulateJourney } from './simulate.js'

export type RunsAndSeed = { readonly runs: number; readonly seed: number }

/** The simulation of a journey within its project. It holds as long as its text, and where others detail it as long as theirs. */
export const simulation: Question<Journey, SimulatedJourney, RunsAndSeed> = {
  name: 'simulation',
  compute: (journey, { all, setting, target }, chosen) =>
    simulateJourney(journey, {
      ...chosen,
      sampling: setting('criticalPath').sampling,
      ...(journey.touchpoints.some(({ details }) => details) && { detailed: { journeys: all('journeys'), target } }),
    }),
}
