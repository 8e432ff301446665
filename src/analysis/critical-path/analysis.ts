import type { Journey } from '../../model/journey.js'
import { type Analysis, type Choices, sectionsOfEach } from '../analysis.js'
import { insights } from './insights/insights.js'
import { criticalPath } from './question.js'
import { criticalPathRows, criticalPathSection } from './report/report.js'
import type { CriticalPathResult } from './schema.js'

/** More would not fit into memory, and say no more: the interval of the mean is then a thousandth of the deviation. */
const mostRuns = 10_000_000

export const criticalPathAnalysis: Analysis<Journey, CriticalPathResult, Choices> = {
  ...criticalPath,
  heading: 'Critical path',
  question: 'how long a journey takes, what its length depends on, and whether its promises hold',
  of: 'journey',
  nothing: 'There is no journey in these files, so there is no critical path.',
  subjects: ({ model }) => model.journeys,
  refusal: ({ runs = 0 }) =>
    runs > mostRuns ? `--simulate ${runs} is more than the ${mostRuns} runs that fit into memory.` : undefined,
  options: choices => choices,
  schema: async () => (await import('./schema.js')).criticalPathResultSchema,
  sections: sectionsOfEach((result, titleOf) => [criticalPathSection(result, titleOf)]),
  rows: criticalPathRows,
  insights,
}
