import { analyzeOutlook, type OutlookResult } from '../analysis/outlook/index.js'
import { outlookLabels } from '../project/outlook-labels.js'
import { outlookCsv, outlookSections } from '../report/analysis-outlook.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze outlook`: one result for each `outlook`. */
export const analyzeOutlooks: Analyze = async (projects, { of, simulation: { runs, seed }, pause, work }) => {
  const chosen = chooseAll(selectedOf(projects, 'outlooks'), of, 'outlook')
  const labels = new Map(chosen.map(({ element }) => [element.name, outlookLabels(element)]))
  const sample = { ...(runs !== undefined && { runs }), ...(seed !== undefined && { seed }) }
  const results: OutlookResult[] = []
  for (const { element } of chosen) {
    await pause()
    results.push(await work(analyzeOutlook(element, { sample })))
  }
  return {
    results,
    sections: () => outlookSections(results, name => labels.get(name)!),
    csv: () => outlookCsv(results),
  }
}
