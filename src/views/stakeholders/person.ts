import type { Collaboration, Engagement, Missing, StakeholderResult } from '../../analysis/stakeholders/index.js'
import { firstByName } from '../../model/first-by-name.js'
import { label } from '../../model/label.js'
import type { Resolve } from '../../model/resolve.js'
import type { Stakeholder } from '../../model/stakeholder.js'
import type { Called } from '../../wording/note.js'
import { counted } from '../../wording/plurals.js'
import { signedText } from '../number-text.js'
import type { Source } from '../picture.js'

/** A stakeholder as written, and what the analysis says. */
export type Person = {
  readonly declared: Stakeholder
  readonly result: StakeholderResult
  /** What is missing about them, in a few words each. */
  readonly missing: readonly string[]
}

export type StakeholderPicture = {
  readonly people: readonly Person[]
  readonly collaboration: Collaboration
  /** What its reasons call what has a name. */
  readonly called: Called
  /** What references lead to. */
  readonly target: Resolve
  /** Power and interest from this on are high. */
  readonly threshold: number
}

const missingWords: Readonly<Record<Missing['kind'], string | undefined>> = {
  'not engaged': 'no engage plan',
  'no plan': 'no engage plan',
  unheard: 'nothing reaches them',
  // That they are not rated is seen by their place.
  unrated: undefined,
  'no expectations': 'expectations not known',
  'absent customer': 'not in their own journey',
}

/** Puts results to the declarations that they are about. */
export const peopleOf = (
  results: readonly StakeholderResult[],
  { missing }: Collaboration,
  stakeholders: readonly Stakeholder[],
): readonly Person[] => {
  const declared = firstByName(stakeholders)
  const found = Map.groupBy(missing, ({ stakeholder }) => stakeholder)
  return results.flatMap(result => {
    const written = declared.get(result.stakeholder)
    const kinds = (found.get(result.stakeholder) ?? []).map(({ kind }) => kind)
    // That nothing reaches them says it already.
    const told = kinds.includes('unheard') ? kinds.filter(kind => kind !== 'no plan') : kinds
    const words = told.flatMap(kind => missingWords[kind] ?? [])
    return written ? [{ declared: written, result, missing: [...new Set(words)] }] : []
  })
}

export const sourceOfPerson = ({ declared: { name, range, file } }: Person): Source => ({ name, range, file })

/** `neutral → supportive +1`, or what there is today. */
export const engagementText = ({ today, wanted, gap }: Engagement): string => {
  if (wanted === undefined || gap === undefined) return today
  return gap === 0 ? `${today}, as wanted` : `${today} → ${wanted} ${signedText(gap)}`
}

/** The class; where it is open, the two that are possible. */
export const salienceText = ({ salience, possibleSalience = [] }: StakeholderResult): string =>
  salience ?? (possibleSalience.length === 2 ? `${possibleSalience.join(' or ')}` : '')

export const levelsText = ({ power, interest }: StakeholderResult): string =>
  power === undefined && interest === undefined
    ? 'Power and interest not written'
    : `Power ${power ?? 'not written'}, interest ${interest ?? 'not written'}`

/** Everything that the picture knows of a stakeholder, one sentence per line. */
export const hintOf = ({ declared, result, missing }: Person): string => {
  const { strategy, quadrant, engagement, touchpoints, network } = result
  const salience = salienceText(result)
  const lines = [
    label(declared),
    declared.description,
    result.role && `Role: ${result.role}`,
    `${levelsText(result)}${strategy === null ? '' : `: ${strategy} (${quadrant})`}`,
    salience === '' ? undefined : `Salience: ${salience}`,
    engagement && `Engagement: ${engagementText(engagement)}`,
    `Meets the journey at ${counted(touchpoints.length, 'touchpoint')}`,
    network.broker ? `Broker: joins ${counted(network.brokerage, 'pair')} without a direct influence` : undefined,
    network.soleRoute ? `Sole route between ${counted(network.soleRoutePairs, 'pair')}` : undefined,
    missing.length === 0 ? undefined : `Missing: ${missing.join(', ')}`,
  ]
  return lines.filter(line => line !== undefined).join('\n')
}
