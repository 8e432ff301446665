import type { Initiative } from '../../model/initiative.js'
import { titleOf } from '../../model/title-of.js'
import type { Analysis } from '../analysis.js'
import { insights } from './insights.js'
import { initiatives, unattended } from './question.js'
import { initiativeSection, initiativesRows, unattendedSection } from './report.js'
import type { InitiativeResult, Unattended } from './schema.js'

export const initiativesAnalysis: Analysis<Initiative, InitiativeResult, undefined, readonly Unattended[]> = {
  ...initiatives,
  heading: 'Initiatives',
  question: 'whether what is being done is on time and has worked, and what nobody works on',
  of: 'initiative',
  nothing: 'There is no initiative in these files, so there is nothing to hold against what was observed.',
  subjects: ({ model }) => model.initiatives,
  schema: async () => (await import('./schema.js')).initiativeResultSchema,
  besides: {
    question: unattended,
    withoutResults: true,
    fields: all => ({ unattended: all.flat() }),
    schema: async () => (await import('./schema.js')).besidesInitiatives,
  },
  sections: told => [
    ...told.flatMap(({ results, project }) => results.map(result => initiativeSection(result, titleOf(project.names)))),
    ...told.flatMap(({ besides = [], project }) =>
      besides.length > 0 ? [unattendedSection(besides, titleOf(project.names))] : [],
    ),
  ],
  rows: initiativesRows,
  insights,
}
