import type { Journey } from '../../model/journey.js'
import type { Choices } from '../analysis.js'
import type { Question } from '../question.js'
import { plannedPath, worthSimulating } from './planned-path.js'
import type { CriticalPathResult } from './schema.js'
import { simulation } from './simulation/question.js'
import { defaultRuns, defaultSeed, withSimulation } from './simulation/simulate.js'

/** The plan of a journey, and its simulation where something is left to chance or promised; `runs` 0 leaves it out. */
export const criticalPath: Question<Journey, CriticalPathResult, Choices> = {
  name: 'critical-path',
  *compute(journey, { ask }, { runs, seed = defaultSeed } = {}) {
    const plan = yield* ask(plannedPath, journey)
    const count = runs ?? ((yield* ask(worthSimulating, journey)) ? defaultRuns : 0)
    return count === 0 ? plan : withSimulation(plan, yield* ask(simulation, journey, { runs: count, seed }))
  },
}
