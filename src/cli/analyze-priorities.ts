import type { PrioritiesResult } from '../analysis/priorities/index.js'
import { prioritiesOf } from '../project/priorities-of.js'
import { titleOf } from '../project/title-of.js'
import { prioritiesCsv, prioritiesSection } from '../report/analysis-priorities.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze priorities`: one result for each journey. */
export const analyzeAllPriorities: Analyze = async (projects, { of, pause }) => {
  const results: { readonly result: PrioritiesResult; readonly titleOf: (name: string) => string }[] = []
  for (const { element, project } of chooseAll(selectedOf(projects, 'journeys'), of, 'journey')) {
    await pause()
    const { workspace } = project
    results.push({ result: prioritiesOf(element, workspace), titleOf: titleOf(workspace.names) })
  }
  return {
    results: results.map(({ result }) => result),
    sections: () => results.map(({ result, titleOf }) => prioritiesSection(result, titleOf)),
    csv: () => prioritiesCsv(results.map(({ result }) => result)),
  }
}
