import { plainMarkdown } from '../wording/markdown.js'
import type { AnyAnalysis } from './analysis.js'
import { askNow } from './ask.js'
import type { Insights } from './insights.js'

/** What an analysis says in the editor: its own words, or the facts of its result where it has none. */
export const insightsOf = (analysis: AnyAnalysis): Insights => analysis.insights ?? factsOf(analysis)

const factsOf = (analysis: AnyAnalysis): Insights => ({
  hover: (target, project) => {
    const element = analysis.subjects(project).find(each => each === target.element)
    const result = element && askNow(analysis, { element, project })
    if (result === undefined) return undefined
    const [section] = analysis.sections([{ results: [result], project, only: element?.name, besides: undefined }])
    const facts = section?.facts.map(([name, value]) => `${plainMarkdown(name)}: ${plainMarkdown(value)}`) ?? []
    return facts.length === 0 ? undefined : [`**${analysis.heading}**`, ...facts].join('  \n')
  },
})
