import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import { shortList } from '../../wording/lists.js'
import { occurrencesOf, plannedBy } from '../deviations/index.js'
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

const convention = [
  'Importance–performance analysis (Martilla & James 1977).',
  'Significance is the mean of the `matters` that are written (satisfaction, retention, advocacy; 0..5).',
  'Experience is the mean emotion of what took place in the journeys that follow this plan, else the plan’s own emotion, which is an assumption.',
  'Quadrants are split in the middle of both scales; equal counts as high.',
  'Gap = significance − experience brought to 0..5.',
  'Ranks: “concentrate here” first, then the largest gap; equal gaps by significance, then in the order written.',
  'Exact, nothing is sampled.',
].join(' ')

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
  return { journey: journey.name, touchpoints, notPlaced, notes: basisNotes(touchpoints, followers), convention }
}

/** What is felt in a journey that took place, or was found in data, is a fact; in a plan it is an assumption. */
export const isFact = ({ kind }: Journey): boolean => kind === 'actual' || kind === 'discovered'

const withoutOf = (significance: number | undefined, emotions: readonly number[]): NotPlaced['without'] => [
  ...(significance === undefined ? (['matters'] as const) : []),
  ...(emotions.length === 0 ? (['emotion'] as const) : []),
]

type Placed = Omit<Priority, 'rank'>

const byPriority = (a: Placed, b: Placed): number =>
  Number(b.quadrant === 'concentrate here') - Number(a.quadrant === 'concentrate here') ||
  b.gap - a.gap ||
  b.significance - a.significance

const basisNotes = (touchpoints: readonly Priority[], followers: readonly Journey[]): string[] => {
  const assumed = touchpoints.filter(({ basis }) => basis === 'assumed').map(({ name }) => name)
  if (assumed.length === 0) return []
  if (followers.length === 0) return ['Experience is what the plan assumes: no actual journey follows it (`follows`).']
  return [`The experience of ${shortList(assumed)} is what the plan assumes: no journey that follows it tells any.`]
}
