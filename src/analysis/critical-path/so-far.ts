import type { Journey } from '../../model/journey.js'
import { answered, askNow } from '../ask.js'
import type { Subject } from '../question.js'
import { plannedPath, worthSimulating } from './planned-path.js'
import type { CriticalPathResult } from './schema.js'
import { simulation } from './simulation/question.js'
import { defaultRuns, defaultSeed, withSimulation } from './simulation/simulate.js'

const usual = { runs: defaultRuns, seed: defaultSeed }

/** The critical path without waiting: with the usual simulation if that is done already. */
export const criticalPathSoFar = (subject: Subject<Journey>): CriticalPathResult => {
  const plan = askNow(plannedPath, subject)
  const done = answered(simulation, subject, usual)
  return done ? withSimulation(plan, done) : plan
}

/** Whether the usual simulation would say more than is known so far. */
export const awaitsSimulation = (subject: Subject<Journey>): boolean =>
  askNow(worthSimulating, subject) && !answered(simulation, subject, usual)
