import { analyzeCriticalPath, type CriticalPathResult, plannedLengths } from '../../src/analysis/critical-path/index.js'
import type { Journey, Model } from '../../src/model/index.js'
import type { Workspace } from '../../src/project/workspace.js'

const alone = new WeakMap<Journey, CriticalPathResult>()
const detailed = new WeakMap<Model, Map<Journey, CriticalPathResult>>()

/**
 * The critical path of a journey as the command line computes it, kept while nothing that it depends on changes: the
 * journey itself, and all others where a touchpoint is detailed by one.
 */
export const journeyTimes = (workspace: Workspace, journey: Journey): CriticalPathResult => {
  const criticalFloat = workspace.settings.criticalPath.threshold
  if (journey.touchpoints.some(({ details }) => details)) {
    const model = workspace.model()
    const results = detailed.get(model) ?? new Map<Journey, CriticalPathResult>()
    detailed.set(model, results)
    const result =
      results.get(journey) ?? analyzeCriticalPath(journey, { criticalFloat, lengthOf: plannedLengths(model.journeys) })
    results.set(journey, result)
    return result
  }
  const result = alone.get(journey) ?? analyzeCriticalPath(journey, { criticalFloat })
  alone.set(journey, result)
  return result
}
