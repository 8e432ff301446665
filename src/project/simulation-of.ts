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

type Done = Map<string, SimulatedJourney>

const alone = new WeakMap<Journey, Done>()
const detailed = keptPerModel((): Done => new Map())

/** The simulations of a journey that are done. They hold as long as its text, and where others detail it as long as all. */
const simulationsOf = (journey: Journey, workspace: Workspace): Done => {
  if (journey.touchpoints.some(({ details }) => details)) return detailed(journey, workspace)
  const done = alone.get(journey) ?? new Map()
  alone.set(journey, done)
  return done
}

const keyOf = (runs: number, seed: number, { settings }: Workspace): string =>
  `${runs} ${seed} ${settings.criticalPath.sampling}`

/** The critical path of a journey with its simulation, as `criticalPathOf` gives it without. */
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
  const key = keyOf(count, seed, workspace)
  const options = { runs: count, seed, sampling: settings.criticalPath.sampling, journeys }
  const simulated = known.get(key) ?? (yield* simulateJourney(journey, options))
  known.set(key, simulated)
  return withSimulation(result, simulated)
}

/** The same without waiting: with the usual simulation if that is done already. */
export const criticalPathSoFar = (journey: Journey, workspace: Workspace): CriticalPathResult => {
  const result = criticalPathOf(journey, workspace.model(), workspace.settings)
  const done = simulationsOf(journey, workspace).get(keyOf(defaultRuns, defaultSeed, workspace))
  return done ? withSimulation(result, done) : result
}

/** Whether the usual simulation would say more than is known so far. */
export const awaitsSimulation = (journey: Journey, workspace: Workspace): boolean =>
  isWorthSimulating(journey, workspace.model().journeys) &&
  !simulationsOf(journey, workspace).has(keyOf(defaultRuns, defaultSeed, workspace))
