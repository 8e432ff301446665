import type { Journey } from '../../model/journey.js'
import { type Analysis, sectionsOfEach } from '../analysis.js'
import { insights } from './insights.js'
import { priorities } from './question.js'
import { prioritiesRows, prioritiesSection } from './report.js'
import type { PrioritiesResult } from './schema.js'

export const prioritiesAnalysis: Analysis<Journey, PrioritiesResult> = {
  ...priorities,
  heading: 'Priorities',
  question: 'where improving a journey pays most',
  of: 'journey',
  nothing: 'There is no journey in these files, so there is nothing to improve.',
  subjects: ({ model }) => model.journeys,
  schema: async () => (await import('./schema.js')).prioritiesResultSchema,
  sections: sectionsOfEach((result, titleOf) => [prioritiesSection(result, titleOf)]),
  rows: prioritiesRows,
  insights,
}
