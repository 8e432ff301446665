import {
  analyzeCriticalPath,
  type CriticalPathOptions,
  type CriticalPathResult,
  lengthMoments,
  plannedLengths,
} from '../analysis/critical-path/index.js'
import type { Journey } from '../model/journey.js'
import type { Model } from '../model/model.js'
import type { ProjectSettings } from '../model/settings.js'

type Results = WeakMap<Journey, CriticalPathResult>

const alone = new WeakMap<ProjectSettings, Results>()
const detailed = new WeakMap<
  Model,
  { readonly options: Pick<CriticalPathOptions, 'lengthOf' | 'momentsOf'>; readonly results: Results }
>()

/**
 * The critical path of a journey within its project: with the configured threshold and the lengths of the journeys that
 * detail it. It is kept as long as nothing that it depends on changes: the journey alone, or the whole Model where a touchpoint
 * is detailed by another journey.
 */
export const criticalPathOf = (journey: Journey, model: Model, settings: ProjectSettings): CriticalPathResult => {
  const criticalFloat = settings.criticalPath.threshold
  if (journey.touchpoints.every(({ details }) => !details)) {
    const results = kept(alone, settings, () => new WeakMap())
    return kept(results, journey, () => analyzeCriticalPath(journey, { criticalFloat }))
  }
  const { options, results } = kept(detailed, model, () => ({
    options: { lengthOf: plannedLengths(model.journeys), momentsOf: lengthMoments(model.journeys) },
    results: new WeakMap(),
  }))
  return kept(results, journey, () => analyzeCriticalPath(journey, { criticalFloat, ...options }))
}

const kept = <Key extends object, Value>(cache: WeakMap<Key, Value>, key: Key, compute: () => Value): Value => {
  const value = cache.get(key) ?? compute()
  cache.set(key, value)
  return value
}
