import type { Declared } from '../../model/declared.js'
import type { Outlook } from '../../model/index.js'
import type { Project } from '../../model/project.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import type { Subject } from '../question.js'
import { spaceOf } from './index.js'
import { outlookLabels } from './labels.js'
import { outlookGlance } from './question.js'

const SHOWN = 3

const grouped = (count: number | bigint): string =>
  Number(count) <= 1e15
    ? String(count).replace(/\B(?=(\d{3})+$)/g, ',')
    : `about ${Number(count).toPrecision(2).replace('e+', 'e')}`

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(Math.round(100 * value) / 100)}`

const lineText = (element: Outlook, project: Project): string => {
  const { impacts, count } = askNow(outlookGlance, { element, project })
  if (impacts.stateCount === 0) return 'No descriptor has states yet, so there are no scenarios'
  const space = grouped(spaceOf(impacts.first))
  if (count === undefined) return `${space} scenarios: \`waypost analyze outlook\` finds the consistent ones`
  if (count === 0n) return `None of ${space} scenarios is consistent: the picture shows which come nearest`
  return `${grouped(count)} of ${space} scenarios ${count === 1n ? 'is' : 'are'} consistent`
}

/** How often a state occurs, and which judgements act on it most. */
const stateText = (
  { element, project }: Subject<Outlook>,
  descriptorName: string,
  stateName: string,
): string | undefined => {
  const { impacts, scenarios } = askNow(outlookGlance, { element, project })
  const { descriptors, first, stateCount, value, unit } = impacts
  const descriptor = descriptors.findIndex(({ name }) => name === descriptorName)
  const state = descriptors[descriptor]?.states.indexOf(stateName) ?? -1
  if (state < 0) return undefined
  const labels = outlookLabels(element)
  const column = first[descriptor] + state
  const judged = descriptors.flatMap(({ name, states }, other) =>
    states.flatMap((from, place) => {
      const said = value[(first[other] + place) * stateCount + column] / unit
      return said === 0 ? [] : [{ said, text: `${labels.descriptor(name)} ${labels.state(name, from)}` }]
    }),
  )
  const strongest = (sign: 1 | -1) =>
    judged
      .filter(({ said }) => Math.sign(said) === sign)
      .sort((a, b) => Math.abs(b.said) - Math.abs(a.said))
      .slice(0, SHOWN)
      .map(({ said, text }) => `${plainMarkdown(text)} ${signed(said)}`)
  const occurs = scenarios?.filter(scenario => scenario[descriptor] === state).length
  const [promoted, hindered] = [strongest(1), strongest(-1)]
  const sentences = [
    occurs !== undefined && `In ${occurs} of ${scenarios?.length} consistent scenarios.`,
    promoted.length > 0 && `Promoted most by ${promoted.join(', ')}.`,
    hindered.length > 0 && `Hindered most by ${hindered.join(', ')}.`,
    judged.length === 0 && 'No judgement acts on it.',
  ]
  return sentences.filter(sentence => sentence !== false).join('  \n')
}

const hoverText = ({ kind, element, owner }: Declared, project: Project): string | undefined => {
  if (kind === 'outlook') return `${lineText(element as Outlook, project)}.`
  if (kind !== 'state' || owner?.owner === undefined) return undefined
  return stateText({ element: owner.owner.element as Outlook, project }, owner.element.name, element.name)
}

/** Above each outlook how many scenarios are consistent; on a state how often it occurs and what acts on it. */
export const insights: Insights = {
  hover: hoverText,
  lines: ({ outlooks }, project) =>
    outlooks.map(outlook => ({ range: outlook.nameRange, title: lineText(outlook, project) })),
}
