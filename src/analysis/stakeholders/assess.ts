import type { Stakeholder } from '../../model/stakeholder.js'
import { vocabulary } from '../../model/vocabulary.js'
import { listed } from '../../wording/lists.js'
import { plural } from '../../wording/plurals.js'
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
  readonly notes: readonly string[]
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
      ...notWritten({ power, interest }, 'they have no place in the grid'),
      ...notWritten(
        { power, legitimacy, urgency },
        classes.length < 8 ? `salience is ${classes.join(' or ')}` : 'salience is open',
      ),
      ...(engagement && engagement.wanted === undefined
        ? ['The engagement that is wanted is not written, so there is no gap to tell.']
        : []),
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

const notWritten = (properties: Readonly<Record<string, unknown>>, consequence: string): readonly string[] => {
  const absent = Object.keys(properties).filter(name => properties[name] === undefined)
  if (absent.length === 0) return []
  const [first = '', ...rest] = listed(absent)
  return [
    `${first.toUpperCase()}${rest.join('')} ${plural(absent.length, 'is', 'are')} not written, so ${consequence}.`,
  ]
}
