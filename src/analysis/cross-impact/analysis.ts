import type { Impacts } from '../../model/impacts.js'
import { titleOf } from '../../model/title-of.js'
import type { Analysis } from '../analysis.js'
import { insights } from './insights.js'
import { crossImpact } from './question.js'
import { crossImpactRows, crossImpactSections } from './report/report.js'
import type { CrossImpactResult } from './schema.js'

export const crossImpactAnalysis: Analysis<Impacts, CrossImpactResult> = {
  ...crossImpact,
  heading: 'Cross-impact',
  question: 'what drives what, directly and through others',
  of: 'impacts',
  nothing: 'There is no `impacts` in these files, so there is nothing to compare.',
  subjects: ({ model }) => model.impacts,
  schema: async () => (await import('./schema.js')).crossImpactResultSchema,
  sections: told => told.flatMap(({ results, project }) => crossImpactSections(results, titleOf(project.names))),
  rows: crossImpactRows,
  insights,
}
