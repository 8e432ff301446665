import { spaceOf } from '../../../src/analysis/outlook/index.js'
import type { Declared } from '../../../src/model/declared.js'
import type { Outlook } from '../../../src/model/index.js'
import { outlookGlance } from '../../../src/project/outlook-glance.js'
import { outlookLabels } from '../../../src/project/outlook-labels.js'
import { plainMarkdown } from '../../../src/wording/markdown.js'
import type { Facts } from './facts.js'

const SHOWN = 3

const grouped = (count: number | bigint): string =>
  Number(count) <= 1e15
    ? String(count).replace(/\B(?=(\d{3})+$)/g, ',')
    : `about ${Number(count).toPrecision(2).replace('e+', 'e')}`

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(Math.round(100 * value) / 100)}`

const lineText = (outlook: Outlook): string => {
  const { impacts, count } = outlookGlance(outlook)
  if (impacts.stateCount === 0) return 'No descriptor has states yet, so there are no scenarios'
  const space = grouped(spaceOf(impacts.first))
  if (count === undefined) return `${space} scenarios: \`waypost analyze outlook\` finds the consistent ones`
  if (count === 0n) return `None of ${space} scenarios is consistent: the picture shows which come nearest`
  return `${grouped(count)} of ${space} scenarios ${count === 1n ? 'is' : 'are'} consistent`
}

/** How often a state occurs, and which judgements act on it most. */
const stateText = (outlook: Outlook, descriptorName: string, stateName: string): string | undefined => {
  const { impacts, scenarios } = outlookGlance(outlook)
  const { descriptors, first, stateCount, value, unit } = impacts
  const descriptor = descriptors.findIndex(({ name }) => name === descriptorName)
  const state = descriptors[descriptor]?.states.indexOf(stateName) ?? -1
  if (state < 0) return undefined
  const labels = outlookLabels(outlook)
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

const hoverText = ({ kind, element, owner }: Declared): string | undefined => {
  if (kind === 'outlook') return `${lineText(element as Outlook)}.`
  if (kind !== 'state' || owner?.owner === undefined) return undefined
  return stateText(owner.owner.element as Outlook, owner.element.name, element.name)
}

/** Above each outlook how many scenarios are consistent; on a state how often it occurs and what acts on it. */
export const outlookFacts: Facts = {
  hover: hoverText,
  lines: ({ outlooks }) => outlooks.map(outlook => ({ range: outlook.nameRange, title: lineText(outlook) })),
}
