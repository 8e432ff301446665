import type { Journey } from '../../../model/journey.js'
import type { Resolve } from '../../../model/resolve.js'
import { criticalPathNote as note } from '../../../wording/critical-path.js'
import { distinctNotes } from '../../../wording/distinct-notes.js'
import type { Note } from '../../../wording/note.js'
import { keptInRuns } from '../../facts/promise-kept.js'
import { wilsonInterval } from '../../kpi/index.js'
import type { LongWork } from '../../long-work.js'
import { type OfDetails, ofDetails, throughDetails } from '../network/planned-duration.js'
import { plannedLengths, planOf } from '../plan.js'
import { promisesOf } from '../promises.js'
import type { CriticalPathResult, PromiseResult, Simulation } from '../schema.js'
import { simulateBlocks } from './blocks.js'
import { mostReturns } from './chance-walk.js'
import type { Course } from './course.js'
import { courseOf, isLeftToChance } from './course-of.js'
import type { Sampling } from './durations.js'
import { summaryOf } from './summary.js'
import type { Tally } from './tally.js'

export const defaultRuns = 10_000
export const defaultSeed = 1

export type SimulationOptions = {
  /** At least 1; default 10,000. */
  readonly runs?: number
  /** A whole number from 0; default 1. The same seed gives the same numbers. */
  readonly seed?: number
  /** What three-point estimates are drawn from; default Beta-PERT. */
  readonly sampling?: Sampling
  /** Journeys that touchpoints may be detailed by, and where their `details` lead; default: none is known. */
  readonly detailed?: { readonly journeys: readonly Journey[]; readonly target: Resolve }
}

export type SimulatedJourney = {
  readonly simulation: Simulation
  readonly promises: readonly PromiseResult[]
  readonly notes: readonly Note[]
  readonly convention: readonly Note[]
}

const nothingDetailed: NonNullable<SimulationOptions['detailed']> = { journeys: [], target: () => undefined }

/** Runs of a journey with all that is left to chance drawn anew each time. What is left out of its plan is left out here too. */
export function* simulateJourney(
  journey: Journey,
  {
    runs = defaultRuns,
    seed = defaultSeed,
    sampling = 'beta-pert',
    detailed = nothingDetailed,
  }: SimulationOptions = {},
): LongWork<SimulatedJourney> {
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`A simulation has 1 run or more, not ${runs}.`)
  const { journeys, target } = detailed
  const lengthOf = ofDetails(plannedLengths(journeys, target), target)
  const courses = throughDetails<Course>(
    journeys,
    target,
    (detail, look) => courseOf(detail, planOf(detail, lengthOf), sampling, look).course,
  )
  const plan = planOf(journey, lengthOf)
  const { course, notes } = courseOf(journey, plan, sampling, ofDetails(courses, target))
  const tally = yield* simulateBlocks(course, runs, seed)
  const cutShort = tally.cutShort[0]
  return {
    simulation: summaryOf(course, plan.names, seed, tally),
    promises: promisesOf(journey, plan).promises.map((promise, k) => judged(promise, k, course, tally)),
    notes: [...notes, ...(cutShort > 0 ? [note('runs-cut-short', { cutShort, runs, returns: mostReturns })] : [])],
    convention: [note('simulation', { sampling })],
  }
}

/** The verdict of the runs in which both ends took place; without any, that of the plan stands. */
const judged = (promise: PromiseResult, k: number, course: Course, tally: Tally): PromiseResult => {
  const runs = tally.judged[k]
  if (runs === 0) return { ...promise, runs }
  const probability = tally.kept[k] / runs
  const interval = isLeftToChance(course)
    ? wilsonInterval(tally.kept[k], runs)
    : { low: probability, high: probability }
  return { ...promise, probability, interval, runs, verdict: keptInRuns(interval, promise.confidence) }
}

/** The analysis of a journey with what its simulation says. */
export const withSimulation = (
  result: CriticalPathResult,
  { simulation, promises, notes, convention }: SimulatedJourney,
): CriticalPathResult => ({
  ...result,
  expectedDuration: result.expectedDuration ?? simulation.mean,
  simulation,
  promises,
  notes: distinctNotes([...result.notes, ...notes]),
  convention: [...result.convention, ...convention],
})

/** Whether something in the journey is left to chance, or promised for a share of customers: then a simulation says more than the plan. */
export const isWorthSimulating = (journey: Journey, journeys: readonly Journey[], target: Resolve): boolean =>
  journey.promises.length > 0 || varies(journey, ofDetails(throughDetails(journeys, target, varies), target))

const varies = ({ touchpoints }: Journey, detailVaries: OfDetails<boolean>): boolean =>
  touchpoints.some(
    ({ duration, details, optional, branches, repeats }) =>
      duration?.kind === 'three-point' ||
      (duration === undefined && details !== undefined && detailVaries(details) === true) ||
      optional !== undefined ||
      branches.length > 0 ||
      repeats.length > 0,
  )
