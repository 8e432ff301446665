import type { MostResult } from '../analysis/most/index.js'
import { label } from '../model/label.js'
import { mostOf } from '../project/most-of.js'
import { mostCsv, mostSections } from '../report/analysis-most.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze most`: one result for each `most`. */
export const analyzeMosts: Analyze = async (projects, { of, today, pause }) => {
  const chosen = chooseAll(selectedOf(projects, 'mosts'), of, 'most')
  const titles = new Map(chosen.map(({ element }) => [element.name, label(element)]))
  const results: MostResult[] = []
  for (const { element, project } of chosen) {
    await pause()
    results.push(mostOf(element, project.workspace, today))
  }
  return {
    results,
    sections: () => mostSections(results, name => titles.get(name) ?? name),
    csv: () => mostCsv(results),
  }
}
