import type { CriticalPathResult, CriticalPathTouchpoint } from '../analysis/critical-path/index.js'
import { firstByName } from '../model/first-by-name.js'

/** What pictures need of a touchpoint's critical path result; times in seconds from the journey's start. */
export type PlannedTouchpoint = Pick<
  CriticalPathTouchpoint,
  'name' | 'duration' | 'earliestStart' | 'earliestFinish' | 'latestStart' | 'latestFinish' | 'totalFloat' | 'critical'
>

/** What pictures need of a critical path result. */
export type Plan = Pick<CriticalPathResult, 'duration' | 'criticalPaths'> & {
  readonly touchpoints: readonly PlannedTouchpoint[]
}

export type PlanIndex = {
  readonly of: (touchpoint: string) => PlannedTouchpoint | undefined
  readonly isCritical: (touchpoint: string) => boolean
  /** Whether a critical path goes straight from one to the other. */
  readonly isCriticalArrow: (from: string, to: string) => boolean
}

const nothingCritical = new Set<string>()

export const indexPlan = (plan: Plan | undefined): PlanIndex => {
  const byName = firstByName(plan?.touchpoints)
  const next = new Map<string, Set<string>>()
  for (const path of plan?.criticalPaths ?? []) {
    path.forEach((name, index) => {
      const following = path[index + 1]
      if (following !== undefined) next.set(name, (next.get(name) ?? new Set()).add(following))
    })
  }
  return {
    of: name => byName.get(name),
    isCritical: name => byName.get(name)?.critical === true,
    isCriticalArrow: (from, to) => (next.get(from) ?? nothingCritical).has(to),
  }
}
