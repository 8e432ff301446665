import type { Journey } from '../../model/journey.js'
import { tellsWhatIsCritical } from '../facts/critical.js'
import { shortQuestion } from '../question.js'
import { analyzeCriticalPath } from './analyze.js'
import { detailLengths, detailMoments } from './lengths.js'
import type { CriticalPathResult } from './schema.js'
import { isWorthSimulating } from './simulation/simulate.js'

const isDetailed = ({ touchpoints }: Journey): boolean => touchpoints.some(({ details }) => details)

/** The plan of a journey within its project, without a simulation. Where nothing details it, it holds whatever other files say. */
export const plannedPath = shortQuestion<Journey, CriticalPathResult>('planned path', (journey, reading) =>
  analyzeCriticalPath(journey, {
    criticalFloat: reading.setting('criticalPath').threshold,
    ...(isDetailed(journey) && { lengthOf: detailLengths(reading), momentsOf: detailMoments(reading) }),
  }),
)

/** Whether a simulation says more than the plan. */
export const worthSimulating = shortQuestion<Journey, boolean>('worth simulating', (journey, { all, target }) =>
  isWorthSimulating(journey, isDetailed(journey) ? all('journeys') : [], target),
)

/** The plan of a journey that has durations; without any, everything would be critical and nothing would be said. */
export const planWithTimes = shortQuestion<Journey, CriticalPathResult | undefined>(
  'planned path with times',
  (journey, { askNow }) => {
    const plan = askNow(plannedPath, journey)
    return tellsWhatIsCritical(plan) ? plan : undefined
  },
)
