import type { Journey } from '../../model/journey.js'
import { type Analysis, sectionsOfEach } from '../analysis.js'
import { streamlining } from './question.js'
import { streamliningRows, streamliningSection } from './report.js'
import type { StreamliningResult } from './schema.js'

export const streamliningAnalysis: Analysis<Journey, StreamliningResult> = {
  ...streamlining,
  heading: 'Streamlining',
  question: 'what a journey does twice, leaves out, or has people do that a machine might',
  of: 'journey',
  nothing: 'There is no journey in these files, so there is nothing to make simpler.',
  subjects: ({ model }) => model.journeys,
  schema: async () => (await import('./schema.js')).streamliningResultSchema,
  sections: sectionsOfEach((result, titleOf) => [streamliningSection(result, titleOf)]),
  rows: streamliningRows,
  // What it finds are suggestions for a quiet hour, nothing for every hover.
  insights: {},
}
