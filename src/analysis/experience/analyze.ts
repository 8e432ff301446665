import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import { shortList } from '../../wording/lists.js'
import type { LengthOfJourney } from '../critical-path/index.js'
import { occurrencesOf, plannedBy } from '../deviations/index.js'
import { isFact } from '../priorities/index.js'
import { comparedWithActual, comparedWithPlan } from './compared.js'
import { momentsOfTruth } from './moments-of-truth.js'
import { painsOf } from './pains.js'
import type { ExperienceResult } from './schema.js'
import { statisticsOf } from './statistics.js'
import { type TimeOrder, timeOrderOf } from './time-order.js'

export type ExperienceOptions = {
  /** The scale of emotions. */
  readonly scale: Scale
  /** Planned lengths of the journeys that touchpoints are detailed by, from `plannedLengths`; default: none is known. */
  readonly lengthOf?: LengthOfJourney | undefined
  /** The plan that the journey follows. */
  readonly plan?: Journey | undefined
  /** Actual journeys that follow this one. */
  readonly followers?: readonly Journey[]
}

const convention = [
  'Order of time: dates of what took place where at least two are written, else the earliest starts of the plan, in which every branch and every loop body counts once.',
  'Peak: the farthest from the scale’s middle, of equal ones the later. Peak–end: the mean of peak and end (Fredrickson & Kahneman 1993).',
  'Minimum: of equal ones the first. The mean gives every touchpoint the same weight.',
  'Moments of truth by gap (significance − experience brought to 0..5), then by emotion, then by significance.',
  'Exact, nothing is sampled.',
].join(' ')

/** How a journey feels: the curve of emotions in the order of time, what is remembered of it, where it is decided and what hurts. */
export const analyzeExperience = (journey: Journey, options: ExperienceOptions): ExperienceResult => {
  const { scale, lengthOf, plan, followers = [] } = options
  const times = timeOrderOf(journey, lengthOf)
  const ordered = times.order.map(({ touchpoint }) => touchpoint)
  const planned = plan ? plannedBy(occurrencesOf(journey, plan), plan) : new Map<Touchpoint, Touchpoint>()
  const plannedOf = (touchpoint: Touchpoint): Touchpoint | undefined => planned.get(touchpoint)
  const points = times.order.flatMap(({ touchpoint: { name, emotion, via }, time }) =>
    emotion === undefined ? [] : [{ name, time, emotion, channels: via.map(channel => channel.name) }],
  )
  const withoutEmotion = ordered
    .filter(({ emotion, layer }) => emotion === undefined && layer === 'frontstage')
    .map(({ name }) => name)
  const compared = plan ? comparedWithPlan(ordered, plan, plannedOf) : comparedWithActual(ordered, journey, followers)
  return {
    journey: journey.name,
    kind: journey.kind ?? null,
    basis: isFact(journey) ? 'fact' : 'assumption',
    clock: times.clock,
    points,
    withoutEmotion,
    statistics: statisticsOf(points, scale) ?? null,
    momentsOfTruth: momentsOfTruth(ordered, plannedOf, scale),
    pains: painsOf(ordered),
    ...(compared ? { compared } : {}),
    notes: notesOf(journey, times, withoutEmotion, scale),
    convention,
  }
}

const basisNotes = {
  planned: 'The journey is planned: its emotions are assumptions.',
  actual: 'The journey took place: its emotions are facts.',
  discovered: 'The journey was found in data: its emotions are facts.',
  unstated: 'The journey does not say its kind: its emotions count as assumptions.',
} as const

const notesOf = (
  journey: Journey,
  { clock, notes }: TimeOrder,
  withoutEmotion: readonly string[],
  { min, max }: Scale,
): string[] => {
  const { touchpoints, kind } = journey
  const emotions = touchpoints.filter(({ emotion }) => emotion !== undefined)
  if (emotions.length === 0)
    return ['No emotion is written, so there is no curve. Write `emotion` at the touchpoints.', ...notes]
  const outside = emotions.filter(({ emotion = min }) => emotion < min || emotion > max).map(({ name }) => name)
  return [
    basisNotes[kind ?? 'unstated'],
    ...(clock === 'planned' && isFact(journey)
      ? ['Its touchpoints do not say when they took place (`at`): the order is that of the earliest starts.']
      : []),
    ...(withoutEmotion.length > 0 ? [`No emotion is written for ${shortList(withoutEmotion)}.`] : []),
    ...(outside.length > 0 ? [`The emotion of ${shortList(outside)} is outside the scale ${min}..${max}.`] : []),
    ...notes,
  ]
}
