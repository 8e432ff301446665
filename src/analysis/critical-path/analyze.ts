import type { Journey } from '../../model/journey.js'
import { type Expected, expectationOf, type MomentsOfJourney } from './expectation/expectation.js'
import { flowOf } from './flow.js'
import type { LengthOfJourney } from './network/planned-duration.js'
import { criticalPaths } from './paths/critical-paths.js'
import { longestPathMembers } from './paths/longest-path.js'
import { longestPaths } from './paths/longest-paths.js'
import { pertOf } from './pert/pert.js'
import { type Plan, planOf } from './plan.js'
import { promisesOf } from './promises.js'
import { earliestStartOf, timesOf } from './schedule/schedule.js'
import type { CriticalPathResult, CriticalPathTouchpoint } from './schema.js'
import { drags } from './shortening/drag.js'
import { type LengthByDuration, lengthByDuration } from './shortening/length-by-duration.js'
import { pathTakingOver, type Shortening, shortenings } from './shortening/shortening.js'

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
  'Near-critical: not critical, with a float of at most 10 % of the length.',
  'Touch time: the time in which a touchpoint on the longest path is under way, of a stage one of its own; the rest of the lead time is waiting.',
].join(' ')

const nearShare = 0.1
/** Of the touchpoints whose shortening helps, those that gain most. */
const shorteningCount = 10

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
  const lengths = lengthByDuration(network, schedule)
  const touchpoints = touchpointsOf(plan, lengths, criticalFloat)
  const shortened = shortenings(network, schedule, lengths)
  const pert = pertOf(plan, journey.promises)
  const promises = promisesOf(journey, plan)
  return {
    journey: plan.journey,
    duration: schedule.length,
    ...(expected.kind === 'exact' && { expectedDuration: expected.expectation.mean }),
    touchpoints,
    criticalPaths: critical.paths.map(named),
    longestPaths: longestPaths(network, schedule, longestPathCount).map(({ path, ...rest }) => ({
      path: named(path),
      ...rest,
    })),
    nearCritical: touchpoints.flatMap(({ name, critical, totalFloat }) =>
      !critical && totalFloat <= nearShare * schedule.length ? [name] : [],
    ),
    crashing: shortened.slice(0, shorteningCount).map(shortening => ({
      name: names[shortening.touchpoint]!,
      by: shortening.by,
      takesOver: named(pathTakingOver(network, shortening)),
    })),
    flow: flowOf(journey, plan),
    ...(expected.kind === 'exact' && { expectation: expected.expectation }),
    ...(pert && { pert }),
    promises: promises.promises,
    notes: [
      ...plan.notes,
      ...heldNotes(plan, critical.paths),
      ...(critical.complete ? [] : [`There are more critical paths than the ${criticalPathLimit} listed.`]),
      ...shorteningNotes(critical.paths, shortened),
      ...expectationNotes(expected),
      ...promises.notes,
    ],
    convention,
  }
}

const touchpointsOf = (
  { names, network, schedule }: Plan,
  lengths: LengthByDuration,
  criticalFloat: number,
): CriticalPathTouchpoint[] => {
  const drag = drags(lengths, schedule)
  const members = longestPathMembers(network, schedule)
  return names.map((name, i) => {
    const { interferingFloat: _, ...times } = timesOf(network, schedule, i)
    const critical = times.totalFloat <= criticalFloat + schedule.tolerance
    return { name, duration: network.durations[i]!, ...times, drag: drag[i]!, critical, onLongestPath: members[i]! }
  })
}

const shorteningNotes = (paths: readonly (readonly number[])[], shortened: readonly Shortening[]): readonly string[] =>
  paths.length > 1 && shortened.length === 0
    ? ['No duration counts on every critical path, so shortening a single touchpoint does not shorten the journey.']
    : []

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
