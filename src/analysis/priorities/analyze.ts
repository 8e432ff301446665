import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import type { Note } from '../../wording/note.js'
import { prioritiesNote as note } from '../../wording/priorities.js'
import { occurrencesOf, plannedBy } from '../deviations/index.js'
import { isFact } from '../facts/took-place.js'
import { gapOf, quadrantOf, significanceOf } from './gap.js'
import type { NotPlaced, PrioritiesResult, Priority } from './schema.js'

export type PriorityOptions = {
  /** The scale of emotions. */
  readonly scale: Scale
  /** The plan that the journey follows. */
  readonly plan?: Journey | undefined
  /** Actual journeys that follow this one. */
  readonly followers?: readonly Journey[]
}

const convention: readonly Note[] = [
  note('method'),
  note('significance'),
  note('experience'),
  note('quadrants'),
  note('gap'),
  note('ranks'),
  note('exact'),
]

/** Where in a journey improving the experience pays most: what a touchpoint means to customers against how it feels now. */
export const analyzePriorities = (journey: Journey, options: PriorityOptions): PrioritiesResult => {
  const { scale, plan, followers = [] } = options
  const planned = plan ? plannedBy(occurrencesOf(journey, plan), plan) : new Map<Touchpoint, Touchpoint>()
  const told = followers.map(follower => occurrencesOf(follower, journey))
  const placed: Omit<Priority, 'rank'>[] = []
  const notPlaced: NotPlaced[] = []
  for (const touchpoint of journey.touchpoints) {
    const { name } = touchpoint
    const significance = significanceOf(touchpoint) ?? significanceOf(planned.get(touchpoint) ?? touchpoint)
    const felt = told.flatMap(({ of }) => (of.get(name) ?? []).flatMap(({ emotion }) => emotion ?? []))
    const emotions = felt.length > 0 ? felt : touchpoint.emotion === undefined ? [] : [touchpoint.emotion]
    if (significance === undefined || emotions.length === 0) {
      notPlaced.push({ name, without: withoutOf(significance, emotions) })
      continue
    }
    const experience = emotions.reduce((sum, emotion) => sum + emotion, 0) / emotions.length
    placed.push({
      name,
      significance,
      experience,
      basis: felt.length > 0 || isFact(journey) ? 'actual' : 'assumed',
      occurrences: emotions.length,
      quadrant: quadrantOf(significance, experience, scale),
      gap: gapOf(significance, experience, scale),
    })
  }
  const touchpoints = placed.toSorted(byPriority).map((priority, index) => ({ ...priority, rank: index + 1 }))
  return {
    journey: journey.name,
    touchpoints,
    notPlaced,
    notes: basisNotes(journey.name, touchpoints, followers),
    convention,
  }
}

const withoutOf = (significance: number | undefined, emotions: readonly number[]): NotPlaced['without'] => [
  ...(significance === undefined ? (['matters'] as const) : []),
  ...(emotions.length === 0 ? (['emotion'] as const) : []),
]

type Placed = Omit<Priority, 'rank'>

const byPriority = (a: Placed, b: Placed): number =>
  Number(b.quadrant === 'concentrate here') - Number(a.quadrant === 'concentrate here') ||
  b.gap - a.gap ||
  b.significance - a.significance

const basisNotes = (
  journey: string,
  touchpoints: readonly Priority[],
  followers: readonly Journey[],
): readonly Note[] => {
  const assumed = touchpoints.filter(({ basis }) => basis === 'assumed').map(({ name }) => name)
  if (assumed.length === 0) return []
  return [followers.length === 0 ? note('all-assumed') : note('some-assumed', { touchpoints: assumed, journey })]
}
