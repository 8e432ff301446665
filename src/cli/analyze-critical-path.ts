import type { CriticalPathResult } from '../analysis/critical-path/index.js'
import { label } from '../model/label.js'
import { simulatedCriticalPathOf } from '../project/simulation-of.js'
import { criticalPathCsv, criticalPathSections } from '../report/analysis-critical-path.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'
import { Refusal } from './status.js'

/** More would not fit into memory, and say no more: the interval of the mean is then a thousandth of the deviation. */
const mostRuns = 10_000_000

/** `waypost analyze critical-path`: one result for each journey. */
export const analyzeCriticalPaths: Analyze = async (projects, { of, simulation, pause, work }) => {
  if (simulation.runs !== undefined && simulation.runs > mostRuns)
    throw new Refusal(`--simulate ${simulation.runs} is more than the ${mostRuns} runs that fit into memory.`)
  const chosen = chooseAll(selectedOf(projects, 'journeys'), of, 'journey')
  const titles = new Map(chosen.map(({ element }) => [element.name, label(element)]))
  const results: CriticalPathResult[] = []
  for (const { element, project } of chosen) {
    await pause()
    results.push(await work(simulatedCriticalPathOf(element, project.workspace, simulation)))
  }
  return {
    results,
    sections: () => criticalPathSections(results, name => titles.get(name) ?? name),
    csv: () => criticalPathCsv(results),
  }
}
