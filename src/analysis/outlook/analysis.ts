import { firstByName } from '../../model/first-by-name.js'
import type { Outlook } from '../../model/impacts.js'
import type { Analysis, Choices } from '../analysis.js'
import type { OutlookOptions } from './analyze.js'
import { insights } from './insights.js'
import { outlookLabels } from './labels.js'
import { outlook } from './question.js'
import { outlookRows, outlookSections } from './report/report.js'
import type { OutlookResult } from './schema.js'

const sampleOf = ({ runs, seed }: Choices): OutlookOptions => ({
  sample: { ...(runs !== undefined && { runs }), ...(seed !== undefined && { seed }) },
})

export const outlookAnalysis: Analysis<Outlook, OutlookResult, OutlookOptions> = {
  ...outlook,
  heading: 'Outlook',
  question: 'which developments go together, and what would break or mend them',
  of: 'outlook',
  nothing: 'There is no `outlook` in these files, so there are no scenarios to compare.',
  subjects: ({ model }) => model.outlooks,
  options: sampleOf,
  schema: async () => (await import('./schema.js')).outlookResultSchema,
  sections: told =>
    told.flatMap(({ results, project }) => {
      const outlooks = firstByName(project.model.outlooks)
      return outlookSections(results, name => outlookLabels(outlooks.get(name)!))
    }),
  rows: outlookRows,
  insights,
}
