import type { Analysed, AnyAnalysis } from '../../analysis/analysis.js'
import { ask, ofWhole } from '../../analysis/ask.js'
import type { Declarations } from '../../model/model.js'
import type { Project } from '../../model/project.js'
import { titlesIn } from '../../model/title-of.js'
import { drawSections } from '../../views/sections/sections.js'
import { sectionTables } from '../../views/sections/tables.js'
import { placeIn } from '../place-in.js'
import { runLongWork } from '../run-long-work.js'
import { type DrawContext, type Drawn, type Subject, subjectOf, type View } from '../view.js'

/** What an analysis says, as a page of facts, tables and notes: the view of one that has no picture of its own. */
export const sectionsView = (analysis: AnyAnalysis): View => ({
  name: analysis.name,
  heading: analysis.heading,
  of: analysis.of,
  subjects: (declarations, project) => {
    const elements = elementsIn(analysis, declarations, project)
    return analysis.besides ? allOf(analysis, elements) : elements.map(element => oneOf(analysis, element))
  },
})

const elementsIn = (analysis: AnyAnalysis, declarations: Declarations, project: Project): readonly Analysed[] => {
  const here = new Set<unknown>(Object.values(declarations).flat())
  return analysis.subjects(project).filter(element => here.has(element))
}

const sourceOf = ({ name, nameRange, file }: Analysed) => ({ name, range: nameRange, file })

const oneOf = (analysis: AnyAnalysis, element: Analysed): Subject => {
  const subject = subjectOf(element)
  const head = {
    name: element.name,
    title: subject.title,
    description: element.description,
    source: sourceOf(element),
  }
  return { ...subject, draw: (project, context) => drawn(analysis, head, [element], project, context) }
}

/** Everything in the project, where the analysis says something of the whole that belongs to no single result. */
const allOf = (analysis: AnyAnalysis, elements: readonly Analysed[]): readonly Subject[] => {
  const [first, last] = [elements[0], elements.at(-1)]
  if (!first || !last) return []
  const head = { name: 'all', title: analysis.heading }
  return [
    {
      ...head,
      range: { start: first.range.start, end: last.range.end },
      draw: (project, context) => drawn(analysis, head, analysis.subjects(project), project, context),
    },
  ]
}

type Head = Pick<Parameters<typeof drawSections>[0], 'name' | 'title' | 'description' | 'source'>

const drawn = async (
  analysis: AnyAnalysis,
  head: Head,
  elements: readonly Analysed[],
  project: Project,
  { look, driving }: DrawContext,
): Promise<Drawn> => {
  const { besides, nothing } = analysis
  const results: unknown[] = []
  for (const element of elements) {
    const result = await runLongWork(ask(analysis, { element, project }, analysis.options?.({})), driving)
    if (result !== undefined) results.push(result)
  }
  const whole = besides && (await runLongWork(ask(besides.question, ofWhole(project)), driving))
  const titles = titlesIn(project)
  const sources = new Map(elements.map(element => [titles(element.name), sourceOf(element)]))
  const sections = analysis
    .sections([{ results, project, only: undefined, besides: whole }])
    .map(section => ({ ...section, source: sources.get(section.title) }))
  const page = { ...head, view: analysis.name, heading: analysis.heading, sections, nothing }
  const options = { ...look, titleOf: titlesIn(project), placeOf: placeIn(project.model.files) }
  return { picture: drawSections(page, options), tables: sectionTables(page, options) }
}
