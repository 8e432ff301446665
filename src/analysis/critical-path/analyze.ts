import type { Journey } from '../../model/journey.js'
import { criticalPaths } from './critical-paths.js'
import { drags } from './drag.js'
import { type Expected, expectationOf, type MomentsOfJourney } from './expectation/expectation.js'
import { longestPathMembers } from './longest-path.js'
import { longestPaths } from './longest-paths.js'
import { type Plan, planOf } from './plan.js'
import type { LengthOfJourney } from './planned-duration.js'
import { promisesOf } from './promises.js'
import { earliestStartOf, timesOf } from './schedule.js'
import type { CriticalPathResult, CriticalPathTouchpoint } from './schema.js'

export type CriticalPathOptions = {
  /** Total float in seconds up to which a touchpoint is critical; default 0. */
  readonly criticalFloat?: number
  /** Critical paths returned at most, default 100; a note says when there are more. */
  readonly criticalPathLimit?: number
  /** How many of the longest paths; default 10. */
  readonly longestPathCount?: number
  /** Lengths of the journeys that touchpoints are detailed by, from `plannedLengths`; default: none is known. */
  readonly lengthOf?: LengthOfJourney
  /** Mean and variance of these lengths, from `lengthMoments`; default: none is known. */
  readonly momentsOf?: MomentsOfJourney
}

export const convention = [
  'Planned durations: as written, (o+4m+p)/6 for three values; exact, nothing sampled.',
  'No start before 0, whatever a lead says; every latest finish is capped by the journey’s finish and by its own due time.',
  'Every branch and every loop body counts once.',
  'Free float of a last touchpoint: the journey’s finish − its earliest finish; independent float at least 0.',
  'Expectation: exact, by absorption of a semi-Markov chain; three values vary as Beta-PERT with variance (μ−o)(p−μ)/7.',
  'A path’s length is its durations and lags, without waiting for a “not before”; drag is the length gained with that duration at 0.',
].join(' ')

/** The planned times of a journey, what determines its length, and whether its promises hold. Never fails: `notes` name what was left out. */
export const analyzeCriticalPath = (journey: Journey, options: CriticalPathOptions = {}): CriticalPathResult => {
  const {
    criticalFloat = 0,
    criticalPathLimit = 100,
    longestPathCount = 10,
    lengthOf,
    momentsOf = () => undefined,
  } = options
  const plan = planOf(journey, lengthOf)
  const { names, network, schedule } = plan
  const named = (path: readonly number[]): string[] => path.map(i => names[i]!)
  const critical = criticalPaths(network, schedule, criticalPathLimit)
  const expected = expectationOf(journey, plan, momentsOf)
  const promises = promisesOf(journey, plan)
  return {
    journey: plan.journey,
    duration: schedule.length,
    ...(expected.kind === 'exact' && { expectedDuration: expected.expectation.mean }),
    touchpoints: touchpointsOf(plan, criticalFloat),
    criticalPaths: critical.paths.map(named),
    longestPaths: longestPaths(network, schedule, longestPathCount).map(({ path, ...rest }) => ({
      path: named(path),
      ...rest,
    })),
    ...(expected.kind === 'exact' && { expectation: expected.expectation }),
    promises: promises.promises,
    notes: [
      ...plan.notes,
      ...heldNotes(plan, critical.paths),
      ...(critical.complete ? [] : [`There are more critical paths than the ${criticalPathLimit} listed.`]),
      ...expectationNotes(expected),
      ...promises.notes,
    ],
    convention,
  }
}

const touchpointsOf = ({ names, network, schedule }: Plan, criticalFloat: number): CriticalPathTouchpoint[] => {
  const drag = drags(network, schedule)
  const members = longestPathMembers(network, schedule)
  return names.map((name, i) => {
    const { interferingFloat: _, ...times } = timesOf(network, schedule, i)
    const critical = times.totalFloat <= criticalFloat + schedule.tolerance
    return { name, duration: network.durations[i]!, ...times, drag: drag[i]!, critical, onLongestPath: members[i]! }
  })
}

const expectationNotes = (expected: Expected): readonly string[] => {
  if (expected.kind === 'planned') return []
  if (expected.kind === 'exact') return expected.notes
  return [`The expected length is not worked out exactly: ${expected.why}.`]
}

/** A critical path that does not begin with the journey is held by an earliest start: doing its work faster gains less than it seems. */
const heldNotes = ({ names, schedule }: Plan, paths: readonly (readonly number[])[]): string[] => {
  const held = new Set(
    paths.map(path => path[0]!).filter(first => earliestStartOf(schedule, first) > schedule.tolerance),
  )
  return [...held].map(
    first => `The journey’s finish is held by the “not before” of ${names[first]}, not by work before it.`,
  )
}
