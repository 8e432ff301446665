import type { Initiative } from '../../model/index.js'
import type { Project } from '../../model/project.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { changeText } from '../../wording/measured-text.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { initiatives } from './question.js'

const lineOf = (initiative: Initiative, project: Project): string => {
  const { schedule, effects } = askNow(initiatives, { element: initiative, project })
  const told = effects.map(({ kpi, unit, expected, change, verdict }) => {
    const happened = change === undefined ? '' : `${changeText(change, unit)}, `
    return `${kpi} ${changeText(expected, unit)} expected: ${happened}${verdict}`
  })
  return [schedule, ...told].join(' · ')
}

/** Whether an initiative is late and whether it has worked. */
export const insights: Insights = {
  hover: ({ kind, element }, project) =>
    kind === 'initiative' ? plainMarkdown(lineOf(element as Initiative, project)) : undefined,
  lines: (declarations, project) =>
    declarations.initiatives.map(initiative => ({ range: initiative.nameRange, title: lineOf(initiative, project) })),
}
