import type { CriticalPathResult } from '../analysis/critical-path/index.js'
import {
  defaultRuns,
  defaultSeed,
  isWorthSimulating,
  type SimulatedJourney,
  simulateJourney,
  withSimulation,
} from '../analysis/critical-path/simulation/index.js'
import type { LongWork } from '../analysis/long-work.js'
import type { Journey } from '../model/journey.js'
import { criticalPathOf } from './critical-path-of.js'
import { keptPerModel } from './kept-per-model.js'
import type { Workspace } from './workspace.js'

export type AskedSimulation = {
  /** 0: no simulation. Not given: the default, for journeys that are worth it. */
  readonly runs?: number | undefined
  readonly seed?: number | undefined
}

/** The simulations of a journey that are done, by runs and seed. */
const simulationsOf = keptPerModel(() => new Map<string, SimulatedJourney>())

/** The critical path of a journey with its simulation, as `criticalPathOf` gives it without. Kept until a file changes. */
export function* simulatedCriticalPathOf(
  journey: Journey,
  workspace: Workspace,
  { runs, seed = defaultSeed }: AskedSimulation = {},
): LongWork<CriticalPathResult> {
  const { settings } = workspace
  const model = workspace.model()
  const result = criticalPathOf(journey, model, settings)
  const { journeys } = model
  const count = runs ?? (isWorthSimulating(journey, journeys) ? defaultRuns : 0)
  if (count === 0) return result
  const known = simulationsOf(journey, workspace)
  const key = `${count} ${seed}`
  const options = { runs: count, seed, sampling: settings.criticalPath.sampling, journeys }
  const simulated = known.get(key) ?? (yield* simulateJourney(journey, options))
  known.set(key, simulated)
  return withSimulation(result, simulated)
}
