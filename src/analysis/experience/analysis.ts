import type { Journey } from '../../model/journey.js'
import { type Analysis, sectionsOfEach } from '../analysis.js'
import { insights } from './insights.js'
import { experience } from './question.js'
import { experienceRows, experienceSection } from './report.js'
import type { ExperienceResult } from './schema.js'

export const experienceAnalysis: Analysis<Journey, ExperienceResult> = {
  ...experience,
  heading: 'Experience',
  question: 'how a journey feels, what is remembered of it, and where customers decide',
  of: 'journey',
  nothing: 'There is no journey in these files, so there is nothing to feel.',
  subjects: ({ model }) => model.journeys,
  schema: async () => (await import('./schema.js')).experienceResultSchema,
  sections: sectionsOfEach((result, titleOf) => [experienceSection(result, titleOf)]),
  rows: experienceRows,
  insights,
}
