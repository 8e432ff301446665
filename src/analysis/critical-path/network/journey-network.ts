import type { Journey, Relation, Touchpoint } from '../../../model/journey.js'
import { type TouchpointIn, touchpointIn } from '../../../model/journey-links.js'
import type { Reference } from '../../../model/source.js'
import { spelt } from '../../../model/spelling.js'
import { criticalPathNote as note } from '../../../wording/critical-path.js'
import type { Note } from '../../../wording/note.js'
import { cyclesAmong } from './cycles.js'
import { buildNetwork, type Network, type NetworkDependency } from './network.js'
import { type LengthOfJourney, plannedDuration } from './planned-duration.js'

export type PlannedDependency = {
  /** Names of touchpoints. */
  readonly from: string
  readonly to: string
  readonly relation: Relation
  /** In seconds, negative for a lead. */
  readonly lag: number
}

/** A journey's plan as a network. Numbers of touchpoints in the network are their places in `names`. */
export type JourneyNetwork = {
  readonly journey: string
  readonly names: readonly string[]
  /** Those of the journey that are in the network, in its order. */
  readonly touchpoints: readonly Touchpoint[]
  readonly network: Network
  /** As written or, in a journey without any, from each touchpoint to the next; in the order of the network's. */
  readonly dependencies: readonly PlannedDependency[]
  /** Touchpoints that wait for themselves, cycle by cycle. */
  readonly cycles: readonly (readonly string[])[]
  /** What could not be used, and what counts instead. */
  readonly notes: readonly Note[]
}

const nothingDetailed: LengthOfJourney = () => undefined

/** `lengthOf` gives the planned length of the journeys that touchpoints without a duration are detailed by. */
export const networkOf = (journey: Journey, lengthOf: LengthOfJourney = nothingDetailed): JourneyNetwork => {
  const { touchpoints } = journey
  const { arrows, notes } = arrowsOf(journey)
  const cycles = cyclesAmong(touchpoints.length, arrows)
  const leftOut = reachedFrom(cycles.flat(), arrows)
  const kept = touchpoints.flatMap((_, i) => (leftOut.has(i) ? [] : [i]))
  const numberOf = new Map(kept.map((i, number) => [i, number]))
  const dependencies = arrows
    .flatMap(arrow => {
      const from = numberOf.get(arrow.from)
      const to = numberOf.get(arrow.to)
      return from === undefined || to === undefined ? [] : [{ ...arrow, from, to }]
    })
    .sort((a, b) => a.from - b.from)
  const planned = kept.map(i => touchpoints[i])
  const names = planned.map(({ name }) => name)
  const nameOf = (i: number): string => touchpoints[i].name
  const durations = planned.map(touchpoint => plannedDuration(touchpoint, lengthOf))
  return {
    journey: journey.name,
    names,
    touchpoints: planned,
    network: buildNetwork(
      durations.map(duration => duration ?? 0),
      dependencies,
      { notBefore: planned.map(({ notBefore }) => notBefore), due: planned.map(({ due }) => due) },
    ),
    dependencies: dependencies.map(arrow => ({ ...arrow, from: names[arrow.from], to: names[arrow.to] })),
    cycles: cycles.map(cycle => cycle.map(nameOf)),
    notes: [
      ...notes,
      ...cycleNotes(
        journey,
        cycles.map(cycle => cycle.map(nameOf)),
        [...leftOut].sort((a, b) => a - b).map(nameOf),
      ),
      ...durationNotes(
        journey,
        planned.filter((_, number) => durations[number] === undefined),
      ),
    ],
  }
}

/**
 * Cycles among what a journey's touchpoints wait for, each as names in the order of time, the first written one first
 * (`A, B`: B waits for A and A waits for B). Intended loops, `repeat` and `then` to an earlier touchpoint, are none.
 */
export const cyclesOf = (journey: Journey): string[][] =>
  cyclesAmong(journey.touchpoints.length, arrowsOf(journey).arrows).map(cycle =>
    cycle.map(i => journey.touchpoints[i].name),
  )

/** The number in its plan of the touchpoint that a reference of the journey means; undefined where the plan has none. */
export const numberIn = ({ touchpoints }: JourneyNetwork, journey: Journey): TouchpointIn => {
  const find = touchpointIn(journey)
  const numbers = new Map(touchpoints.map((touchpoint, number) => [touchpoint, number]))
  return reference => {
    const place = find(reference)
    return place === undefined ? undefined : numbers.get(journey.touchpoints[place])
  }
}

/** Without any `after`, `then` or `repeat`, each touchpoint follows the one written before it. */
export const isInOrderWritten = ({ touchpoints }: Journey): boolean =>
  touchpoints.every(
    ({ dependencies, branches, repeats }) => dependencies.length + branches.length + repeats.length === 0,
  )

const arrowsOf = (journey: Journey): { arrows: NetworkDependency[]; notes: readonly Note[] } => {
  const { touchpoints } = journey
  if (isInOrderWritten(journey)) {
    return { arrows: touchpoints.slice(1).map((_, i) => ({ from: i, to: i + 1, relation: 'FS', lag: 0 })), notes: [] }
  }
  const find = touchpointIn(journey)
  const arrows: NetworkDependency[] = []
  const notes: Note[] = []
  const isKnown = (place: number | undefined, named: Reference, { name }: Touchpoint): place is number => {
    if (place === undefined)
      notes.push(note('unknown-dependency', { touchpoint: name, named: spelt(named), journey: journey.name }))
    return place !== undefined
  }
  for (const [i, touchpoint] of touchpoints.entries()) {
    for (const { on, relation, lag } of touchpoint.dependencies) {
      const from = find(on)
      if (isKnown(from, on, touchpoint)) arrows.push({ from, to: i, relation, lag })
    }
    for (const branch of touchpoint.branches) {
      const to = find(branch.to)
      // Back to an earlier touchpoint is a loop, and a loop's body counts once in the plan.
      if (isKnown(to, branch.to, touchpoint) && to > i) arrows.push({ from: i, to, relation: 'FS', lag: 0 })
    }
  }
  return { arrows, notes }
}

/** The touchpoints given and all that wait for them, however indirectly. */
const reachedFrom = (starts: readonly number[], arrows: readonly NetworkDependency[]): ReadonlySet<number> => {
  const reached = new Set(starts)
  if (reached.size === 0) return reached
  const successors = Map.groupBy(arrows, ({ from }) => from)
  for (const touchpoint of reached) for (const { to } of successors.get(touchpoint) ?? []) reached.add(to)
  return reached
}

const cycleNotes = (
  { name: journey }: Journey,
  cycles: readonly (readonly string[])[],
  leftOut: readonly string[],
): readonly Note[] => {
  if (cycles.length === 0) return []
  return [
    ...cycles.map(cycle => note('cycle', { touchpoints: cycle, journey })),
    note('left-out', { touchpoints: leftOut, journey }),
  ]
}

const durationNotes = ({ name: journey }: Journey, withoutDuration: readonly Touchpoint[]): readonly Note[] => {
  const touchpoints = withoutDuration.filter(({ details }) => !details).map(({ name }) => name)
  return [
    ...(touchpoints.length > 0 ? [note('no-duration', { touchpoints, journey })] : []),
    ...withoutDuration.flatMap(({ name, details }) =>
      details ? [note('no-length-of-details', { touchpoint: name, details: spelt(details), journey })] : [],
    ),
  ]
}
