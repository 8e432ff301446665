import type { Stakeholder } from '../../model/stakeholder.js'
import { titleOf } from '../../model/title-of.js'
import type { Analysis } from '../analysis.js'
import { collaborationAround, joinedCollaboration } from './collaboration/selection.js'
import { insights } from './insights.js'
import { collaboration, stakeholders } from './question.js'
import { stakeholderSections, stakeholdersRows, stakeholdersSections } from './report/report.js'
import type { Collaboration, StakeholderResult } from './schema.js'

export const stakeholdersAnalysis: Analysis<Stakeholder, StakeholderResult, undefined, Collaboration> = {
  ...stakeholders,
  heading: 'Stakeholders',
  question: 'how to deal with whom, who joins whom, and where the work of several meets or leaves gaps',
  of: 'stakeholder',
  nothing: 'There is no stakeholder in these files, so there is nobody to look at.',
  // Of several of one name the first is meant, as everywhere.
  subjects: ({ model: { stakeholders } }) =>
    [...Map.groupBy(stakeholders, ({ name }) => name).values()].map(([first]) => first),
  schema: async () => (await import('./schema.js')).stakeholderResultSchema,
  besides: {
    question: collaboration,
    about: collaborationAround,
    fields: all => ({ collaboration: joinedCollaboration(all) }),
    schema: async () => ({ collaboration: (await import('./schema.js')).collaborationSchema }),
  },
  sections: told =>
    told.flatMap(({ results, besides, only, project }) => {
      if (!besides) return []
      const reported = { results, collaboration: besides, titleOf: titleOf(project.names) }
      return only === undefined ? stakeholdersSections(reported) : stakeholderSections(reported)
    }),
  rows: stakeholdersRows,
  insights,
}
