import type { CriticalPathResult } from '../analysis/critical-path/index.js'
import { analyzeExperience } from '../analysis/experience/index.js'
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
import type { Workspace } from './workspace.js'

export type PlanOf = (journey: Journey) => CriticalPathResult

/** The journey of a scenario as it is and as it would be; undefined where there is no such journey. */
export type WhatIf = { readonly base: Journey; readonly applied: AppliedScenario }

export const whatIfOf = (scenario: Scenario, { model, names }: Workspace): WhatIf | undefined => {
  const target = scenario.journey && resolveWith(names)(scenario.journey)
  const base = model().journeys.find(journey => journey === target?.element)
  return base && { base, applied: applyScenario(base, scenario) }
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
