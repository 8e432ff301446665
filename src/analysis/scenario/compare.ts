import type { Journey } from '../../model/journey.js'
import { notesBeyond } from '../../wording/distinct-notes.js'
import type { Note } from '../../wording/note.js'
import { scenarioNote as note } from '../../wording/scenario.js'
import type { CriticalPathResult, PromiseResult } from '../critical-path/index.js'
import type { ExperienceResult } from '../experience/index.js'
import type { PrioritiesResult } from '../priorities/index.js'
import type { AppliedScenario } from './apply.js'
import { rankChanges } from './ranks.js'
import type { Pair, ScenarioPromise, ScenarioResult, ScenarioTouchpoint, TouchpointState } from './schema.js'

/** What the analyses say of one journey: the one that there is, or the one that there would be. */
export type Side = {
  readonly journey: Journey
  readonly plan: CriticalPathResult
  readonly experience: ExperienceResult
  readonly priorities: PrioritiesResult
}

const convention: readonly Note[] = [note('skipped'), note('emotions'), note('exact')]

/** Two sides in one result; times within the tolerance of rounding count as the same. */
export const compareSides = (
  scenario: string,
  base: Side,
  whatIf: Side,
  applied: AppliedScenario,
  influence: ScenarioResult['ranks']['influence'],
): ScenarioResult => {
  const expected = pair(base.plan.expectedDuration, whatIf.plan.expectedDuration)
  const statistic = (name: 'mean' | 'minimum' | 'last' | 'peakEnd'): Pair =>
    pair(base.experience.statistics?.[name], whatIf.experience.statistics?.[name])
  const [before, after] = [statesOf(base), statesOf(whatIf)]
  const isThere = ({ name }: { readonly name: string }): boolean => !applied.skipped.has(name)
  return {
    scenario,
    journey: base.journey.name,
    length: pair(base.plan.duration, whatIf.plan.duration),
    ...(expected.base !== null && expected.scenario !== null && { expectedDuration: expected }),
    criticalPaths: {
      base: base.plan.criticalPaths,
      scenario: distinct(whatIf.plan.criticalPaths.map(path => path.filter(name => !applied.skipped.has(name)))),
    },
    touchpoints: base.journey.touchpoints.map(({ name }) => touchpointOf(name, before, after, applied)),
    promises: promisesOf(base.plan.promises, whatIf.plan.promises),
    emotions: {
      mean: statistic('mean'),
      minimum: statistic('minimum'),
      last: statistic('last'),
      peakEnd: statistic('peakEnd'),
    },
    ranks: {
      priorities: rankChanges(base.priorities.touchpoints, whatIf.priorities.touchpoints.filter(isThere)),
      influence,
    },
    convention,
    notes: [...applied.notes, ...newNotes(base.plan.notes, whatIf.plan.notes)],
  }
}

const pair = (base: number | undefined, scenario: number | undefined): Pair => ({
  base: base ?? null,
  scenario: scenario ?? null,
})

const distinct = (paths: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(paths.map(path => [JSON.stringify(path), path])).values(),
]

/** What the plan says only of the journey as it would be. */
const newNotes = (base: readonly Note[], scenario: readonly Note[]): readonly Note[] =>
  notesBeyond(scenario, base).map(said => note('in-the-scenario', { note: said }))

type States = (name: string) => TouchpointState | null

const touchpointOf = (
  name: string,
  base: States,
  whatIf: States,
  { changed, skipped }: AppliedScenario,
): ScenarioTouchpoint => {
  const before = base(name)
  const after = skipped.has(name) ? null : whatIf(name)
  const properties = changed.get(name)
  const effect = skipped.has(name) ? 'skipped' : properties ? 'changed' : isSame(before, after) ? 'same' : 'moved'
  return { name, effect, properties: properties ?? [], base: before, scenario: after }
}

const statesOf = ({ journey, plan }: Side): States => {
  const emotions = new Map(journey.touchpoints.map(({ name, emotion }) => [name, emotion ?? null]))
  const states = new Map(
    plan.touchpoints.map(({ name, duration, earliestStart, earliestFinish, totalFloat, critical }) => [
      name,
      { duration, earliestStart, earliestFinish, totalFloat, critical, emotion: emotions.get(name) ?? null },
    ]),
  )
  return name => states.get(name) ?? null
}

const isSame = (one: TouchpointState | null, other: TouchpointState | null): boolean =>
  one === null || other === null
    ? one === other
    : one.critical === other.critical &&
      (['earliestStart', 'earliestFinish', 'totalFloat'] as const).every(
        time => Math.abs(one[time] - other[time]) <= 1e-9 * Math.max(1, Math.abs(one[time])),
      )

const promisesOf = (base: readonly PromiseResult[], scenario: readonly PromiseResult[]): readonly ScenarioPromise[] => {
  const names = new Set([...base, ...scenario].map(({ name }) => name))
  return [...names].map(name => {
    const [before, after] = [base, scenario].map(side => side.find(promise => promise.name === name))
    return { name, within: (before ?? after)!.within, base: kept(before), scenario: kept(after) }
  })
}

const kept = (promise: PromiseResult | undefined): ScenarioPromise['base'] => {
  if (!promise) return null
  const { planned, slack, probability, verdict } = promise
  return { planned, slack, ...(probability !== undefined && { probability }), verdict }
}
