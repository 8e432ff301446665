import type { Model } from '../../model/model.js'
import { vocabulary } from '../../model/vocabulary.js'
import { orList, shortList } from '../../wording/lists.js'
import type { JourneyWork } from './collaboration/journey-work.js'
import type { StakeholderResult } from './schema.js'

/** The convention card: which of the published conventions the results follow. */
export const conventionOf = (threshold: number): string =>
  [
    `Power and interest from ${threshold} on are high (power–interest grid; quadrants as Eden & Ackermann name them).`,
    `Salience after Mitchell, Agle & Wood: power counts from ${threshold} on, legitimacy and urgency as written; what is not written is unknown, not absent.`,
    'The engagement gap counts steps on the scale unaware, resistant, neutral, supportive, leading.',
    'Betweenness (Freeman) is directed and every influence is one step, whatever its strength; ends do not count; normalised by (n − 1)(n − 2), with n all stakeholders.',
    'A broker joins two who do not influence each other directly (Gould & Fernandez); a sole route is one without whom no way is left between two others.',
    'Exact, nothing is sampled.',
  ].join(' ')

const outside = ['partner', 'supplier', 'community', 'regulator'] as const

/** What was left out, and whom nobody may have thought of. */
export const projectNotes = (
  { stakeholders }: Model,
  results: readonly StakeholderResult[],
  repeated: readonly JourneyWork[],
): readonly string[] => {
  const roles = new Set(stakeholders.map(({ role }) => role))
  return [
    ...(results.length > 0 && results.every(({ quadrant }) => quadrant === null)
      ? ['Nobody has power and interest written, so the grid is empty.']
      : []),
    ...(results.some(({ network }) => network.betweenness === null)
      ? ['Betweenness is left out: there are more shortest ways of influence than can be counted.']
      : []),
    ...(results.length < stakeholders.length ? ['A stakeholder is declared twice; the first declaration counts.'] : []),
    ...(repeated.length > 0
      ? [
          `Overlaps, gaps and hand-overs of ${shortList(repeated.map(({ journey }) => journey.name))} are those of the journey that they follow.`,
        ]
      : []),
    ...(vocabulary.role.some(role => roles.has(role)) && outside.every(role => !roles.has(role))
      ? [`No stakeholder is a ${orList(outside)}: ask whether somebody outside is missing.`]
      : []),
  ]
}
