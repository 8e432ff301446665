import type { Journey } from '../../model/journey.js'
import { criticalPathNote as note } from '../../wording/critical-path.js'
import type { Note } from '../../wording/note.js'
import { isCritical } from '../facts/critical.js'
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

const convention: readonly Note[] = [
  note('durations'),
  note('limits'),
  note('branches-and-loops'),
  note('floats'),
  note('expectation'),
  note('path-lengths'),
  note('near-critical'),
  note('touch-time'),
]

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
  const named = (path: readonly number[]): string[] => path.map(i => names[i])
  const critical = criticalPaths(network, schedule, criticalPathLimit)
  const expected = expectationOf(journey, plan, momentsOf)
  const lengths = lengthByDuration(network, schedule)
  const touchpoints = touchpointsOf(plan, lengths, criticalFloat)
  const shortened = shortenings(network, schedule, lengths)
  const pert = pertOf(plan, journey)
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
      name: names[shortening.touchpoint],
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
      ...(critical.complete ? [] : [note('more-critical-paths', { listed: criticalPathLimit })]),
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
    const critical = isCritical(times.totalFloat, criticalFloat, schedule.tolerance)
    return { name, duration: network.durations[i], ...times, drag: drag[i], critical, onLongestPath: members[i] }
  })
}

const shorteningNotes = (paths: readonly (readonly number[])[], shortened: readonly Shortening[]): readonly Note[] =>
  paths.length > 1 && shortened.length === 0 ? [note('no-single-shortening')] : []

const expectationNotes = (expected: Expected): readonly Note[] => {
  if (expected.kind === 'planned') return []
  return expected.kind === 'exact' ? expected.notes : [expected.why]
}

/** A critical path that does not begin with the journey is held by an earliest start: doing its work faster gains less than it seems. */
const heldNotes = ({ journey, names, schedule }: Plan, paths: readonly (readonly number[])[]): readonly Note[] => {
  const held = new Set(
    paths.map(path => path[0]).filter(first => earliestStartOf(schedule, first) > schedule.tolerance),
  )
  return [...held].map(first => note('held-by-not-before', { touchpoint: names[first], journey }))
}
