import type { Journey } from '../../model/journey.js'
import { type Analysis, sectionsOfEach } from '../analysis.js'
import { askNow } from '../ask.js'
import { planFollowedBy } from '../planned-journey.js'
import { insights } from './insights.js'
import { deviations } from './question.js'
import { deviationsRows, deviationsSection } from './report.js'
import type { DeviationsResult } from './schema.js'

export const deviationsAnalysis: Analysis<Journey, DeviationsResult> = {
  ...deviations,
  heading: 'Deviations',
  question: 'how what took place differs from its plan',
  of: 'journey that follows a plan',
  nothing: 'No journey in these files follows a plan (`follows`), so there is nothing to compare.',
  subjects: project => project.model.journeys.filter(element => askNow(planFollowedBy, { element, project })),
  alsoNamed: (element, project) => askNow(planFollowedBy, { element, project })?.name,
  schema: async () => (await import('./schema.js')).deviationsResultSchema,
  sections: sectionsOfEach((result, titleOf) => [deviationsSection(result, titleOf)]),
  rows: deviationsRows,
  insights,
}
