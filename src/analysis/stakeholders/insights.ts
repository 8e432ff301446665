import type { Stakeholder } from '../../model/index.js'
import type { Project } from '../../model/project.js'
import { counted } from '../../wording/plurals.js'
import { askNow, ofWhole } from '../ask.js'
import type { Insights } from '../insights.js'
import { type Assessment, assess } from './assess.js'
import { timesMetByAll } from './question.js'

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

const meetingsOf = (name: string, project: Project): string => {
  const times = askNow(timesMetByAll, ofWhole(project)).get(name) ?? 0
  if (times === 0) return 'at no touchpoint'
  return `at ${counted(times, 'touchpoint')}`
}

const hoverText = (stakeholder: Stakeholder, project: Project): string => {
  const assessment = assess(stakeholder, project.settings.stakeholders.threshold)
  const { quadrant, strategy } = assessment
  const { power, interest } = stakeholder
  const rows = [
    ['strategy', strategy && `**${strategy}** (${quadrant}: power ${power}, interest ${interest})`],
    ['salience', salienceOf(assessment)],
    ['engagement', engagementOf(assessment)],
    ['meets the journey', meetingsOf(stakeholder.name, project)],
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
export const insights: Insights = {
  hover: ({ kind, element }, project) =>
    kind === 'stakeholder' ? hoverText(element as Stakeholder, project) : undefined,
  lines: ({ stakeholders }, { settings }) =>
    stakeholders.flatMap(stakeholder => {
      const title = lineText(assess(stakeholder, settings.stakeholders.threshold))
      return title === undefined ? [] : [{ range: stakeholder.nameRange, title }]
    }),
}
