import type { Scenario } from '../../model/initiative.js'
import { type Analysis, type Choices, sectionsOfEach } from '../analysis.js'
import { insights } from './insights.js'
import { scenario } from './question.js'
import { scenarioSection, scenariosRows } from './report.js'
import type { ScenarioResult } from './schema.js'

export const scenarioAnalysis: Analysis<Scenario, ScenarioResult, Choices> = {
  ...scenario,
  heading: 'What if',
  question: 'what a change would do to a journey, to its promises and to what it feels like',
  of: 'scenario',
  nothing: 'No scenario in these files is `of` a journey that there is, so there is nothing to compare.',
  subjects: ({ model }) => model.scenarios,
  options: choices => choices,
  schema: async () => (await import('./schema.js')).scenarioResultSchema,
  sections: sectionsOfEach((result, titleOf) => [scenarioSection(result, titleOf)]),
  rows: scenariosRows,
  insights,
}
