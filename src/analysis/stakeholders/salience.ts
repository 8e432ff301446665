import type { Salience } from './schema.js'

/** Whether a stakeholder has each of the three attributes; undefined where nobody has said. */
export type Attributes = {
  readonly power: boolean | undefined
  readonly legitimacy: boolean | undefined
  readonly urgency: boolean | undefined
}

const classOf = (power: boolean, legitimacy: boolean, urgency: boolean): Salience => {
  if (power && legitimacy) return urgency ? 'definitive' : 'dominant'
  if (power) return urgency ? 'dangerous' : 'dormant'
  if (legitimacy) return urgency ? 'dependent' : 'discretionary'
  return urgency ? 'demanding' : 'non-stakeholder'
}

const either = [true, false] as const

/**
 * The classes of salience (Mitchell, Agle & Wood 1997) that what is known leaves possible: one where all three attributes are
 * known, all eight where none is.
 */
export const possibleSalience = ({ power, legitimacy, urgency }: Attributes): readonly Salience[] => {
  const values = (known: boolean | undefined): readonly boolean[] => (known === undefined ? either : [known])
  return values(power).flatMap(p => values(legitimacy).flatMap(l => values(urgency).map(u => classOf(p, l, u))))
}
