import type { Most } from '../../model/most.js'
import { titleOf } from '../../model/title-of.js'
import type { Analysis } from '../analysis.js'
import { insights } from './insights.js'
import { most } from './question.js'
import { mostRows, mostSections } from './report.js'
import type { MostResult } from './schema.js'

export const mostAnalysis: Analysis<Most, MostResult> = {
  ...most,
  heading: 'MOST',
  question: 'what stands in the way of customers, what helps, and whether a KPI shows it',
  of: 'most',
  nothing: 'There is no `most` in these files, so nothing says what stands in the way and what helps.',
  subjects: ({ model }) => model.mosts,
  schema: async () => (await import('./schema.js')).mostResultSchema,
  sections: told => told.flatMap(({ results, project }) => mostSections(results, titleOf(project.names))),
  rows: mostRows,
  insights,
}
