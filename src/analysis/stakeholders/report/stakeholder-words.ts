import { numberText } from '../../../wording/number-text.js'
import type { StakeholderResult } from '../index.js'

/** `+1`, `0`, `−2`. */
export const signed = (value: number): string =>
  value > 0 ? `+${numberText(value)}` : numberText(value).replace('-', '−')

/** The class; where it is open, the two that are possible. Four or more say nothing. */
export const salienceText = ({ salience, possibleSalience = [] }: StakeholderResult): string =>
  salience ?? (possibleSalience.length === 2 ? possibleSalience.join(' or ') : 'open')

export const engagementText = ({ engagement }: StakeholderResult): string => {
  if (!engagement) return '–'
  const { today, wanted } = engagement
  return wanted === undefined ? today : `${today} → ${wanted}`
}

export const gapText = ({ engagement }: StakeholderResult): string =>
  engagement?.gap === undefined ? '–' : signed(engagement.gap)
