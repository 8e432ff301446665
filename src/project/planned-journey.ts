import type { Journey } from '../model/journey.js'
import type { Model } from '../model/model.js'
import type { Workspace } from './workspace.js'

/** The plan that a journey took place by; undefined where it names none, its name leads nowhere, or it is a plan itself. */
export const planFollowedBy = (journey: Journey, { names }: Pick<Workspace, 'names'>): Journey | undefined => {
  if (!journey.follows || journey.kind === 'planned') return undefined
  const resolution = names.resolve(journey.follows)
  if (resolution.kind !== 'found' || resolution.target.element === journey) return undefined
  return resolution.target.element as Journey
}

const known = new WeakMap<Model, ReadonlyMap<Journey | undefined, readonly Journey[]>>()

/** The journeys of a project that follow a plan, in the order of files and then of writing. */
export const followersOf = (
  plan: Journey,
  { model, names }: Pick<Workspace, 'model' | 'names'>,
): readonly Journey[] => {
  const all = model()
  const followers = known.get(all) ?? Map.groupBy(all.journeys, journey => planFollowedBy(journey, { names }))
  known.set(all, followers)
  return followers.get(plan) ?? []
}
