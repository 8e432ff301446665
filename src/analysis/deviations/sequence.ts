import type { Journey, Relation, Touchpoint } from '../../model/journey.js'
import { deviationsNote as note } from '../../wording/deviations.js'
import type { Note } from '../../wording/note.js'
import { type PlannedDependency, planOf } from '../critical-path/index.js'
import { isBefore, tookPlace } from '../facts/took-place.js'
import type { Occurrences } from './occurrences.js'

/** `later` took place against a dependency of the plan; `first` is an occurrence of what should have come first. */
export type OutOfSequence = {
  readonly later: Touchpoint
  readonly planned: string
  readonly first: Touchpoint
  readonly reason: Note
}

type Rule = { readonly on: string; readonly relation: Relation; readonly overlaps: boolean }

/**
 * Occurrences that contradict what the plan waits for: a finish–start dependency by a start before the other's finish
 * (with a lead or through touchpoints that did not take place: before its start), the other relations by the ends that they
 * tie. One occurrence of what comes first is enough, so a second round of a loop contradicts nothing. Lengths of waits are
 * no matter of sequence. Where one of the two has no date, the order in which the actual journey is written decides.
 */
export const outOfSequence = (journey: Journey, planned: readonly PlannedDependency[], { of }: Occurrences) => {
  const waits = Map.groupBy(planned, ({ to }) => to)
  const leadsTo = waysIn(journey)
  const found: OutOfSequence[] = []
  for (const [name, occurrences] of of) {
    for (const { on, relation, overlaps } of rulesFor(name, waits, of)) {
      const firsts = of.get(on) ?? []
      for (const later of occurrences) {
        const broken = firsts.map(first => contradiction(first, later, relation, overlaps, leadsTo))
        const [first] = firsts
        const [how] = broken
        if (first === undefined || how === undefined || broken.includes(undefined)) continue
        const reason = note(how, { later: later.name, first: first.name, journey: journey.name })
        found.push({ later, planned: name, first, reason })
      }
    }
  }
  return found
}

/** What a touchpoint waits for among those that took place, through those that did not. */
const rulesFor = (
  name: string,
  waits: ReadonlyMap<string, readonly PlannedDependency[]>,
  of: Occurrences['of'],
): readonly Rule[] => {
  const rules: Rule[] = []
  const seen = new Set<string>()
  const look = [{ name, direct: true }]
  for (let next = look.pop(); next; next = look.pop()) {
    for (const { from, relation, lag } of waits.get(next.name) ?? []) {
      if (of.has(from)) {
        const overlaps = !next.direct || lag < 0
        rules.push({ on: from, relation: next.direct ? relation : 'FS', overlaps })
      } else if (!seen.has(from)) {
        seen.add(from)
        look.push({ name: from, direct: false })
      }
    }
  }
  return rules
}

type LeadsTo = (from: Touchpoint, to: Touchpoint) => boolean

type Contradiction =
  | 'came-before'
  | 'started-before'
  | 'started-before-end'
  | 'finished-before'
  | 'finished-before-start'

/** How the second contradicts the first; undefined where it does not. */
const contradiction = (
  first: Touchpoint,
  later: Touchpoint,
  relation: Relation,
  overlaps: boolean,
  leadsTo: LeadsTo,
): Contradiction | undefined => {
  const [one, other] = [tookPlace(first), tookPlace(later)]
  if (!one || !other) return leadsTo(later, first) ? 'came-before' : undefined
  switch (relation) {
    case 'FS':
      if (isBefore(other.start, one.start)) return 'came-before'
      return !overlaps && one.finish && isBefore(other.start, one.finish) ? 'started-before-end' : undefined
    case 'SS':
      return isBefore(other.start, one.start) ? 'started-before' : undefined
    case 'FF':
      return one.finish && other.finish && isBefore(other.finish, one.finish) ? 'finished-before' : undefined
    case 'SF':
      return other.finish && isBefore(other.finish, one.start) ? 'finished-before-start' : undefined
  }
}

/** Whether the actual journey itself leads from one touchpoint to the other. */
const waysIn = (journey: Journey): LeadsTo => {
  let known: Ways | undefined
  return (from, to) => {
    known ??= waysOf(journey)
    const { next, turn } = known
    const last = turn.get(to.name)
    // What comes behind it in every order that the arrows allow cannot lead to it; most pairs end here.
    const isOnTheWay = (name: string): boolean => last !== undefined && (turn.get(name) ?? last) < last
    if (!isOnTheWay(from.name)) return false
    const reached = new Set([from.name])
    for (const name of reached) {
      for (const dependency of next.get(name) ?? []) {
        if (dependency.to === to.name) return true
        if (isOnTheWay(dependency.to)) reached.add(dependency.to)
      }
    }
    return false
  }
}

type Ways = {
  readonly next: ReadonlyMap<string, readonly PlannedDependency[]>
  /** Each touchpoint's place in an order in which all arrows lead forward. */
  readonly turn: ReadonlyMap<string, number>
}

const waysOf = (journey: Journey): Ways => {
  const { names, dependencies, schedule } = planOf(journey)
  return {
    next: Map.groupBy(dependencies, ({ from }) => from),
    turn: new Map(Array.from(schedule.order, (i, place) => [names[i], place])),
  }
}
