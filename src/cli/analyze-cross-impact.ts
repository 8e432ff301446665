import type { CrossImpactResult } from '../analysis/cross-impact/index.js'
import { label } from '../model/label.js'
import { crossImpactWithLeverage } from '../project/cross-impact-of.js'
import { crossImpactCsv, crossImpactSections } from '../report/analysis-cross-impact.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze cross-impact`: one result for each `impacts`. */
export const analyzeCrossImpacts: Analyze = async (projects, { of, pause, work }) => {
  const chosen = chooseAll(selectedOf(projects, 'impacts'), of, 'impacts')
  const titles = new Map(chosen.map(({ element }) => [element.name, label(element)]))
  const results: CrossImpactResult[] = []
  for (const { element, project } of chosen) {
    await pause()
    results.push(await work(crossImpactWithLeverage(element, project.workspace)))
  }
  return {
    results,
    sections: () => crossImpactSections(results, name => titles.get(name) ?? name),
    csv: () => crossImpactCsv(results),
  }
}
