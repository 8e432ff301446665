import type { Kpi } from '../../model/kpi.js'
import { titleOf } from '../../model/title-of.js'
import type { Analysis } from '../analysis.js'
import { insights } from './insights.js'
import { kpi } from './question.js'
import { kpiRows, kpiSections } from './report.js'
import type { KpiResult } from './schema.js'

export const kpiAnalysis: Analysis<Kpi, KpiResult> = {
  ...kpi,
  heading: 'KPIs',
  question: 'what a KPI is worth, how sure that is, and whether its target is reached',
  of: 'KPI',
  nothing: 'There is no `kpi` in these files, so there is nothing to measure.',
  subjects: ({ model }) => model.kpis,
  schema: async () => (await import('./schema.js')).kpiResultSchema,
  sections: told => told.flatMap(({ results, project }) => kpiSections(results, titleOf(project.names))),
  rows: kpiRows,
  insights,
}
