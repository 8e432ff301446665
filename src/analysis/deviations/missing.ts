import type { Journey, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { Reference } from '../../model/source.js'
import { deviationsNote as note } from '../../wording/deviations.js'
import type { Note } from '../../wording/note.js'
import type { Occurrences } from './occurrences.js'

export type Missing = { readonly touchpoint: Touchpoint; readonly reason: Note }

export type Absent = {
  /** Planned, led to by what took place, and did not take place. */
  readonly missing: readonly Missing[]
  /** The same, but behind the line of visibility, of which the actual journey records nothing. */
  readonly unseen: readonly Touchpoint[]
}

/**
 * What did not take place although the plan leads there: neither optional, nor on a branch that was not taken, nor behind
 * such a branch. `order` holds the planned touchpoints, each behind all that it waits for.
 */
export const absentFrom = (
  journey: Journey,
  plan: Journey,
  order: readonly Touchpoint[],
  { of }: Occurrences,
): Absent => {
  const ways = waysOf(plan)
  const happened = ({ name }: Touchpoint): boolean => of.has(name)
  const recorded = new Set([...journey.touchpoints, ...plan.touchpoints.filter(happened)].map(({ layer }) => layer))
  recorded.add('frontstage')
  const isSeen = ({ layer }: Touchpoint): boolean => recorded.has(layer)

  const missing: Missing[] = []
  const unseen: Touchpoint[] = []
  /** What took place, what should have, and what is passed because it is optional: what comes after these is led to. */
  const goesOn = new Set<string>()
  const picked = new Set<Touchpoint>()
  const told = new Set<Touchpoint>()

  for (const touchpoint of order) {
    if (!happened(touchpoint)) {
      const before = ways.before(touchpoint)
      const ledTo = ways.isBranch(touchpoint)
        ? picked.has(touchpoint)
        : before.length === 0 || before.some(name => goesOn.has(name))
      if (!ledTo) continue
      if (!touchpoint.optional && !isSeen(touchpoint)) unseen.push(touchpoint)
      else if (!touchpoint.optional && !told.has(touchpoint)) missing.push({ touchpoint, reason: note('missing') })
    }
    goesOn.add(touchpoint.name)
    const branches = ways.branches(touchpoint)
    const [first] = branches
    if (first === undefined || branches.some(happened)) continue
    // Which way was taken where not all of them would have been seen, nobody knows.
    if (branches.length > 1 && !branches.every(branch => isSeen(branch) && !branch.optional)) continue
    for (const branch of branches) picked.add(branch)
    if (branches.length === 1) continue
    for (const branch of branches) told.add(branch)
    const names = branches.map(({ name }) => name)
    missing.push({
      touchpoint: first,
      reason: note('no-branch-taken', { branches: names, after: touchpoint.name, journey: plan.name }),
    })
  }
  return { missing, unseen }
}

const waysOf = (plan: Journey) => {
  const { touchpoints } = plan
  const placeOf = touchpointIn(plan)
  const places = new Map(touchpoints.map((touchpoint, place) => [touchpoint, place]))
  const find = (reference: Reference): Touchpoint | undefined => touchpoints[placeOf(reference) ?? -1]
  const isLater = (one: Touchpoint, other: Touchpoint): boolean => places.get(one)! > places.get(other)!
  const branches = (touchpoint: Touchpoint): readonly Touchpoint[] =>
    touchpoint.branches.flatMap(({ to }) => find(to) ?? []).filter(target => isLater(target, touchpoint))
  const targets = new Set(touchpoints.flatMap(branches))
  return {
    branches,
    isBranch: (touchpoint: Touchpoint): boolean => targets.has(touchpoint),
    /** What it waits for, without what a branch leads from. */
    before: ({ dependencies }: Touchpoint): readonly string[] => dependencies.flatMap(({ on }) => find(on)?.name ?? []),
  }
}
