import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import { keyOrText, type Resolve } from '../../model/resolve.js'
import { experienceNote as note } from '../../wording/experience.js'
import type { Note } from '../../wording/note.js'
import type { LengthOfJourney } from '../critical-path/index.js'
import { occurrencesOf, plannedBy } from '../deviations/index.js'
import { isFact } from '../facts/took-place.js'
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
  /** Where references lead; default: nowhere, and they are told as written. */
  readonly target?: Resolve
  /** The plan that the journey follows. */
  readonly plan?: Journey | undefined
  /** Actual journeys that follow this one. */
  readonly followers?: readonly Journey[]
}

const convention: readonly Note[] = [
  note('order-of-time'),
  note('peak'),
  note('peak-end'),
  note('minimum'),
  note('mean'),
  note('moments-of-truth'),
  note('exact'),
]

/** How a journey feels: the curve of emotions in the order of time, what is remembered of it, where it is decided and what hurts. */
export const analyzeExperience = (journey: Journey, options: ExperienceOptions): ExperienceResult => {
  const { scale, lengthOf, target = () => undefined, plan, followers = [] } = options
  const times = timeOrderOf(journey, lengthOf)
  const ordered = times.order.map(({ touchpoint }) => touchpoint)
  const planned = plan ? plannedBy(occurrencesOf(journey, plan), plan) : new Map<Touchpoint, Touchpoint>()
  const plannedOf = (touchpoint: Touchpoint): Touchpoint | undefined => planned.get(touchpoint)
  const points = times.order.flatMap(({ touchpoint: { name, emotion, via }, time }) =>
    emotion === undefined ? [] : [{ name, time, emotion, channels: via.map(channel => keyOrText(channel, target)) }],
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

const notesOf = (
  journey: Journey,
  { clock, notes }: TimeOrder,
  withoutEmotion: readonly string[],
  { min, max }: Scale,
): readonly Note[] => {
  const { name, touchpoints, kind } = journey
  const emotions = touchpoints.filter(({ emotion }) => emotion !== undefined)
  if (emotions.length === 0) return [note('no-emotion'), ...notes]
  const outside = emotions.filter(({ emotion = min }) => emotion < min || emotion > max).map(({ name }) => name)
  return [
    note(kind ?? 'unstated'),
    ...(clock === 'planned' && isFact(journey) ? [note('nothing-dated')] : []),
    ...(withoutEmotion.length > 0
      ? [note('some-without-emotion', { touchpoints: withoutEmotion, journey: name })]
      : []),
    ...(outside.length > 0 ? [note('outside-scale', { touchpoints: outside, journey: name, min, max })] : []),
    ...notes,
  ]
}
