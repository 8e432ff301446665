import type { CriticalPathResult } from '../../src/analysis/critical-path/index.js'
import type { Journey } from '../../src/model/index.js'
import { criticalPathOf } from '../../src/project/critical-path-of.js'
import type { Workspace } from '../../src/project/workspace.js'

/** The critical path of a journey that has durations; without any, everything would be critical and nothing would be said. */
export const journeyTimes = (journey: Journey, { model, settings }: Workspace): CriticalPathResult | undefined => {
  const result = criticalPathOf(journey, model(), settings)
  return result.duration > 0 ? result : undefined
}
