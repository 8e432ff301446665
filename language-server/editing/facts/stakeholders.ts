import { type Assessment, assess } from '../../../src/analysis/stakeholders/index.js'
import type { Stakeholder } from '../../../src/model/index.js'
import { timesMetOf } from '../../../src/project/stakeholders-of.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { counted } from '../../../src/wording/plurals.js'
import type { Facts } from './facts.js'

/** Of more than two classes that are possible, none says anything. */
const salienceOf = ({ salience, possibleSalience = [] }: Assessment): string | undefined =>
  salience ?? (possibleSalience.length === 2 ? possibleSalience.join(' or ') : undefined)

const steps = (count: number): string => counted(count, 'step')

const gapOf = ({ engagement }: Assessment): string | undefined => {
  const gap = engagement?.gap
  if (gap === undefined) return undefined
  if (gap === 0) return 'as wanted'
  return gap > 0 ? `${steps(gap)} below what is wanted` : `${steps(-gap)} above what is wanted`
}

const engagementOf = (assessment: Assessment): string | undefined => {
  const { engagement } = assessment
  if (!engagement) return undefined
  const { today, wanted } = engagement
  return wanted === undefined ? today : `${today} → ${wanted}, ${gapOf(assessment)}`
}

const meetingsOf = (name: string, workspace: Workspace): string => {
  const times = timesMetOf(workspace).get(name) ?? 0
  if (times === 0) return 'at no touchpoint'
  return `at ${counted(times, 'touchpoint')}`
}

const hoverText = (stakeholder: Stakeholder, workspace: Workspace): string => {
  const assessment = assess(stakeholder, workspace.settings.stakeholders.threshold)
  const { quadrant, strategy } = assessment
  const { power, interest } = stakeholder
  const rows = [
    ['strategy', strategy && `**${strategy}** (${quadrant}: power ${power}, interest ${interest})`],
    ['salience', salienceOf(assessment)],
    ['engagement', engagementOf(assessment)],
    ['meets the journey', meetingsOf(stakeholder.name, workspace)],
  ]
  const [first, ...others] = rows.flatMap(([name, text]) => (text ? [`| ${name} | ${text} |`] : []))
  return [first, '|---|---|', ...others].join('\n')
}

const lineText = (assessment: Assessment): string | undefined => {
  const { strategy } = assessment
  if (strategy === null) return undefined
  const salience = salienceOf(assessment)
  const gap = gapOf(assessment)
  return [
    `${strategy[0].toUpperCase()}${strategy.slice(1)}`,
    ...(salience === undefined ? [] : [`salience ${salience}`]),
    ...(gap === undefined ? [] : [`engagement ${gap}`]),
  ].join(' · ')
}

/** How to deal with a stakeholder, and how often they meet the journey; above each that has power and interest, the strategy. */
export const stakeholderFacts: Facts = {
  hover: ({ kind, element }, { workspace }) =>
    kind === 'stakeholder' ? hoverText(element as Stakeholder, workspace) : undefined,
  lines: ({ stakeholders }, { workspace }) =>
    stakeholders.flatMap(stakeholder => {
      const title = lineText(assess(stakeholder, workspace.settings.stakeholders.threshold))
      return title === undefined ? [] : [{ range: stakeholder.nameRange, title }]
    }),
}
