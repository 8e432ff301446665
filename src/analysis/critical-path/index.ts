export { analyzeCriticalPath, type CriticalPathOptions } from './analyze.js'
export { lengthMoments, type MomentsOfJourney } from './expectation/expectation.js'
export { detailLengths } from './lengths.js'
export { cyclesOf, type JourneyNetwork, networkOf, type PlannedDependency } from './network/journey-network.js'
export { type LengthOfJourney, ofDetails, plannedSeconds } from './network/planned-duration.js'
export { type Plan, plannedLengths, planOf, timesByName, type Wait, waitsOf } from './plan.js'
export { plannedPath, planWithTimes } from './planned-path.js'
export { promisesOf } from './promises.js'
export { criticalPath } from './question.js'
export type { Times } from './schedule/schedule.js'
// Schemas stay in schema.ts, so that who only computes loads no zod.
export type {
  CriticalPathResult,
  CriticalPathTouchpoint,
  Expectation,
  Flow,
  Pert,
  PromiseResult,
  ShorteningResult,
  SimulatedTouchpoint,
  Simulation,
} from './schema.js'
export { awaitsSimulation, criticalPathSoFar } from './so-far.js'
