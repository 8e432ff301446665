import type { ScenarioResult } from '../analysis/scenario/index.js'
import { simulatedScenarioOf, whatIfOf } from '../project/scenario-of.js'
import { titleOf } from '../project/title-of.js'
import { scenarioSection, scenariosCsv } from '../report/analysis-scenario.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze scenario`: one result for each scenario whose journey is there; `check` reports the others. */
export const analyzeScenarios: Analyze = async (projects, { of, simulation, pause, work }) => {
  const results: { readonly result: ScenarioResult; readonly titleOf: (name: string) => string }[] = []
  for (const { element, project } of chooseAll(selectedOf(projects, 'scenarios'), of, 'scenario')) {
    await pause()
    const { workspace } = project
    const whatIf = whatIfOf(element, workspace)
    if (!whatIf) continue
    const result = await work(simulatedScenarioOf(element, whatIf, workspace, simulation))
    results.push({ result, titleOf: titleOf(workspace.names) })
  }
  return {
    results: results.map(({ result }) => result),
    sections: () => results.map(({ result, titleOf }) => scenarioSection(result, titleOf)),
    csv: () => scenariosCsv(results.map(({ result }) => result)),
  }
}
