import type { CriticalPathResult } from '../analysis/critical-path/index.js'
import { label } from '../model/label.js'
import { criticalPathOf } from '../project/critical-path-of.js'
import { criticalPathCsv, criticalPathSections } from '../report/analysis-critical-path.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze critical-path`: one result for each journey. */
export const analyzeCriticalPaths: Analyze = async (projects, { of, pause }) => {
  const chosen = chooseAll(selectedOf(projects, 'journeys'), of, 'journey')
  const titles = new Map(chosen.map(({ element }) => [element.name, label(element)]))
  const results: CriticalPathResult[] = []
  for (const { element, project } of chosen) {
    await pause()
    const { workspace } = project
    results.push(criticalPathOf(element, workspace.model(), workspace.settings))
  }
  return {
    results,
    sections: () => criticalPathSections(results, name => titles.get(name) ?? name),
    csv: () => criticalPathCsv(results),
  }
}
