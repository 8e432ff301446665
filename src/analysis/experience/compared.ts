import type { Journey, Touchpoint } from '../../model/journey.js'
import { occurrencesOf } from '../deviations/index.js'
import type { ComparedExperience } from './schema.js'

const pointOf = (name: string, emotions: readonly number[]): ComparedExperience['points'] =>
  emotions.length === 0
    ? []
    : [
        {
          name,
          emotion: emotions.reduce((sum, emotion) => sum + emotion, 0) / emotions.length,
          lowest: Math.min(...emotions),
          highest: Math.max(...emotions),
          occurrences: emotions.length,
        },
      ]

/** What was felt at the planned touchpoints in the journeys that follow the plan; undefined where nothing was told. */
export const comparedWithActual = (
  ordered: readonly Touchpoint[],
  plan: Journey,
  followers: readonly Journey[],
): ComparedExperience | undefined => {
  const told = followers
    .map(journey => ({ name: journey.name, of: feltIn(journey, plan) }))
    .filter(({ of }) => of.size > 0)
  const points = ordered.flatMap(({ name }) =>
    pointOf(
      name,
      told.flatMap(({ of }) => of.get(name) ?? []),
    ),
  )
  return points.length === 0 ? undefined : { with: 'actual', journeys: told.map(({ name }) => name), points }
}

/** The emotions of what took place, by planned touchpoint. */
const feltIn = (journey: Journey, plan: Journey): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...occurrencesOf(journey, plan).of].flatMap(([name, occurrences]) => {
      const emotions = occurrences.flatMap(({ emotion }) => emotion ?? [])
      return emotions.length === 0 ? [] : [[name, emotions] as const]
    }),
  )

/** What the plan assumed of the touchpoints that took place. */
export const comparedWithPlan = (
  ordered: readonly Touchpoint[],
  plan: Journey,
  plannedOf: (occurrence: Touchpoint) => Touchpoint | undefined,
): ComparedExperience | undefined => {
  const points = ordered.flatMap(touchpoint => {
    const assumed = plannedOf(touchpoint)?.emotion
    return assumed === undefined ? [] : pointOf(touchpoint.name, [assumed])
  })
  return points.length === 0 ? undefined : { with: 'planned', journeys: [plan.name], points }
}
