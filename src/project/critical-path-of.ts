import { analyzeCriticalPath, type CriticalPathResult, plannedLengths } from '../analysis/critical-path/index.js'
import type { Journey } from '../model/journey.js'
import type { Model } from '../model/model.js'
import type { ProjectSettings } from '../model/settings.js'

const lengthsOf = new WeakMap<Model, ReturnType<typeof plannedLengths>>()

/** The critical path of a journey within its project: with the configured threshold and the lengths of the journeys that detail it. */
export const criticalPathOf = (
  journey: Journey,
  model: Model,
  { criticalPath }: ProjectSettings,
): CriticalPathResult => {
  const lengthOf = lengthsOf.get(model) ?? plannedLengths(model.journeys)
  lengthsOf.set(model, lengthOf)
  return analyzeCriticalPath(journey, { criticalFloat: criticalPath.threshold, lengthOf })
}
