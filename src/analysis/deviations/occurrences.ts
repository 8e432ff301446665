import type { Journey, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import { spelt } from '../../model/spelling.js'
import { deviationsNote as note } from '../../wording/deviations.js'
import type { Note } from '../../wording/note.js'

/** Which touchpoints of an actual journey are occurrences of which planned ones. */
export type Occurrences = {
  /** Of each planned touchpoint that took place, by its name, in the order written. */
  readonly of: ReadonlyMap<string, readonly Touchpoint[]>
  /** What nobody planned, in the order written. */
  readonly adHoc: readonly Touchpoint[]
  readonly notes: readonly Note[]
}

/** A touchpoint is an occurrence of the planned one named after `as`, otherwise of the one with its own name. */
export const occurrencesOf = (journey: Journey, plan: Journey): Occurrences => {
  const planned = new Set(plan.touchpoints.map(({ name }) => name))
  const find = touchpointIn(plan)
  const of = new Map<string, Touchpoint[]>()
  const adHoc: Touchpoint[] = []
  const notes: Note[] = []
  for (const touchpoint of journey.touchpoints) {
    const { name, as } = touchpoint
    const origin = as ? plan.touchpoints[find(as) ?? -1]?.name : planned.has(name) ? name : undefined
    if (origin !== undefined) of.set(origin, [...(of.get(origin) ?? []), touchpoint])
    else if (!as) adHoc.push(touchpoint)
    else
      notes.push(
        note('no-planned-touchpoint', { touchpoint: name, named: spelt(as), plan: plan.name, journey: journey.name }),
      )
  }
  return { of, adHoc, notes }
}

/** The planned touchpoint that each of them is an occurrence of. */
export const plannedBy = ({ of }: Occurrences, plan: Journey): ReadonlyMap<Touchpoint, Touchpoint> =>
  new Map(plan.touchpoints.flatMap(planned => (of.get(planned.name) ?? []).map(each => [each, planned] as const)))
