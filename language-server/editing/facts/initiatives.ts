import type { Initiative } from '../../../src/model/index.js'
import { initiativeOf } from '../../../src/project/initiatives-of.js'
import { plainMarkdown } from '../../../src/wording/markdown.js'
import { changeText } from '../../../src/wording/measured-text.js'
import type { FactContext, Facts } from './facts.js'

const lineOf = (initiative: Initiative, { workspace, today }: FactContext): string => {
  const { schedule, effects } = initiativeOf(initiative, workspace, today)
  const told = effects.map(({ kpi, unit, expected, change, verdict }) => {
    const happened = change === undefined ? '' : `${changeText(change, unit)}, `
    return `${kpi} ${changeText(expected, unit)} expected: ${happened}${verdict}`
  })
  return [schedule, ...told].join(' · ')
}

/** Whether an initiative is late and whether it has worked. */
export const initiativeFacts: Facts = {
  hover: ({ kind, element }, context) =>
    kind === 'initiative' ? plainMarkdown(lineOf(element as Initiative, context)) : undefined,
  lines: ({ initiatives }, context) =>
    initiatives.map(initiative => ({ range: initiative.nameRange, title: lineOf(initiative, context) })),
}
