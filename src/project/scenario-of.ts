import type { CriticalPathResult } from '../analysis/critical-path/index.js'
import { analyzeExperience } from '../analysis/experience/index.js'
import type { LongWork } from '../analysis/long-work.js'
import { analyzePriorities } from '../analysis/priorities/index.js'
import {
  type AppliedScenario,
  applyScenario,
  compareSides,
  influenceChanges,
  type ScenarioResult,
  type Side,
} from '../analysis/scenario/index.js'
import type { Scenario } from '../model/initiative.js'
import type { Journey } from '../model/journey.js'
import { resolveWith } from '../model/resolve.js'
import { criticalPathOf } from './critical-path-of.js'
import { factorNames } from './factor-names.js'
import { lengthsOfJourneys } from './lengths-of-journeys.js'
import { type AskedSimulation, simulatedCriticalPathOf } from './simulation-of.js'
import type { Workspace } from './workspace.js'

export type PlanOf = (journey: Journey) => CriticalPathResult

/** The journey of a scenario as it is and as it would be; undefined where there is no such journey. */
export type WhatIf = { readonly base: Journey; readonly applied: AppliedScenario }

const known = new WeakMap<Scenario, WhatIf>()

/** The same object as long as neither text changes, so that what is worked out of its journey is kept too. */
export const whatIfOf = (scenario: Scenario, { model, names }: Workspace): WhatIf | undefined => {
  const target = scenario.journey && resolveWith(names)(scenario.journey)
  const base = model().journeys.find(journey => journey === target?.element)
  if (!base) return undefined
  const kept = known.get(scenario)
  if (kept?.base === base) return kept
  const whatIf = { base, applied: applyScenario(base, scenario) }
  known.set(scenario, whatIf)
  return whatIf
}

/** What a scenario changes. `planOf` is the critical path as it is wanted: planned, or simulated too. */
export const scenarioOf = (
  scenario: Scenario,
  { base, applied }: WhatIf,
  workspace: Workspace,
  planOf: PlanOf = journey => criticalPathOf(journey, workspace.model(), workspace.settings),
): ScenarioResult => {
  const { model, names, settings } = workspace
  const lengthOf = lengthsOfJourneys(model())
  const side = (journey: Journey): Side => ({
    journey,
    plan: planOf(journey),
    experience: analyzeExperience(journey, { scale: settings.emotion, lengthOf }),
    priorities: analyzePriorities(journey, { scale: settings.emotion }),
  })
  const gone = new Set([...applied.skipped].map(name => `${base.name}.${name}`))
  const resolve = resolveWith(names)
  const influence = influenceChanges(
    model().impacts,
    factor => gone.has(resolve(factor)?.key ?? ''),
    () => factorNames(names),
  )
  return compareSides(scenario.name, side(base), side(applied.journey), applied, influence)
}

/** The same with both sides simulated. */
export function* simulatedScenarioOf(
  scenario: Scenario,
  whatIf: WhatIf,
  workspace: Workspace,
  asked: AskedSimulation = {},
): LongWork<ScenarioResult> {
  const plans = new Map<Journey, CriticalPathResult>()
  for (const journey of [whatIf.base, whatIf.applied.journey])
    plans.set(journey, yield* simulatedCriticalPathOf(journey, workspace, asked))
  return scenarioOf(scenario, whatIf, workspace, journey => plans.get(journey)!)
}
