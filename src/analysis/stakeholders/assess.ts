import type { Stakeholder } from '../../model/stakeholder.js'
import { vocabulary } from '../../model/vocabulary.js'
import type { Note } from '../../wording/note.js'
import { stakeholdersNote as note } from '../../wording/stakeholders.js'
import { powerInterestOf } from './quadrant.js'
import { possibleSalience } from './salience.js'
import type { Engagement, Quadrant, Salience, Strategy } from './schema.js'

/** What a stakeholder's own declaration says of how to deal with them. */
export type Assessment = {
  readonly quadrant: Quadrant | null
  readonly strategy: Strategy | null
  readonly salience: Salience | null
  readonly possibleSalience?: readonly Salience[]
  readonly engagement?: Engagement
  readonly notes: readonly Note[]
}

/** `threshold`: power and interest from this on are high, and power counts as an attribute of salience. */
export const assess = (stakeholder: Stakeholder, threshold: number): Assessment => {
  const { power, interest, legitimacy, urgency } = stakeholder
  const rated = power !== undefined && interest !== undefined
  const classes = possibleSalience({
    power: power === undefined ? undefined : power >= threshold,
    legitimacy,
    urgency,
  })
  const [only] = classes
  const engagement = engagementOf(stakeholder)
  return {
    ...(rated ? powerInterestOf(power, interest, threshold) : { quadrant: null, strategy: null }),
    salience: classes.length === 1 && only ? only : null,
    ...(classes.length > 1 && classes.length < 8 && { possibleSalience: classes }),
    ...(engagement && { engagement }),
    notes: [
      ...(rated ? [] : [note('outside-grid', { notWritten: notWritten({ power, interest }) })]),
      ...salienceNotes(notWritten({ power, legitimacy, urgency }), classes),
      ...(engagement && engagement.wanted === undefined ? [note('no-wanted-engagement')] : []),
    ],
  }
}

/** Steps on the scale unaware, resistant, neutral, supportive, leading (engagement assessment matrix, PMBOK Guide). */
const engagementOf = ({ engagement }: Stakeholder): Engagement | undefined => {
  if (!engagement) return undefined
  const { today, wanted } = engagement
  const step = (level: (typeof vocabulary.engagement)[number]) => vocabulary.engagement.indexOf(level)
  return { today, ...(wanted && { wanted, gap: step(wanted) - step(today) }) }
}

const notWritten = (properties: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(properties).filter(name => properties[name] === undefined)

const salienceNotes = (absent: readonly string[], classes: readonly Salience[]): readonly Note[] => {
  if (absent.length === 0) return []
  return [
    classes.length < 8
      ? note('salience-between', { notWritten: absent, classes })
      : note('salience-open', { notWritten: absent }),
  ]
}
