import type { Model } from '../../model/model.js'
import { vocabulary } from '../../model/vocabulary.js'
import type { Note } from '../../wording/note.js'
import { stakeholdersNote as note } from '../../wording/stakeholders.js'
import type { JourneyWork } from './collaboration/journey-work.js'
import type { StakeholderResult } from './schema.js'

/** The convention card: which of the published conventions the results follow. */
export const conventionOf = (threshold: number): readonly Note[] => [
  note('grid', { threshold }),
  note('salience', { threshold }),
  note('engagement-gap'),
  note('betweenness'),
  note('broker'),
  note('exact'),
]

const outside = ['partner', 'supplier', 'community', 'regulator'] as const

/** What was left out, and whom nobody may have thought of. */
export const projectNotes = (
  { stakeholders }: Model,
  results: readonly StakeholderResult[],
  repeated: readonly JourneyWork[],
): readonly Note[] => {
  const roles = new Set(stakeholders.map(({ role }) => role))
  return [
    ...(results.length > 0 && results.every(({ quadrant }) => quadrant === null) ? [note('empty-grid')] : []),
    ...(results.some(({ network }) => network.betweenness === null) ? [note('no-betweenness')] : []),
    ...(results.length < stakeholders.length ? [note('declared-twice')] : []),
    ...(repeated.length > 0 ? [note('judged-in-plan', { journeys: repeated.map(({ journey }) => journey.name) })] : []),
    ...(vocabulary.role.some(role => roles.has(role)) && outside.every(role => !roles.has(role))
      ? [note('nobody-outside', { roles: outside })]
      : []),
  ]
}
