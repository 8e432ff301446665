import type { KpiResult } from '../analysis/kpi/index.js'
import { label } from '../model/label.js'
import { kpiOf } from '../project/kpi-of.js'
import { kpiCsv, kpiSections } from '../report/analysis-kpi.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze kpi`: one result for each KPI. */
export const analyzeKpis: Analyze = async (projects, { of, today, pause }) => {
  const chosen = chooseAll(selectedOf(projects, 'kpis'), of, 'KPI')
  const titles = new Map(chosen.map(({ element }) => [element.name, label(element)]))
  const results: KpiResult[] = []
  for (const { element } of chosen) {
    await pause()
    results.push(kpiOf(element, today))
  }
  return {
    results,
    sections: () => kpiSections(results, name => titles.get(name) ?? name),
    csv: () => kpiCsv(results),
  }
}
