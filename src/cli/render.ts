import { extname } from 'node:path'
import type { Journey } from '../model/journey.js'
import { label } from '../model/source.js'
import { criticalPathOf } from '../project/critical-path-of.js'
import { titleOf } from '../project/title-of.js'
import {
  drawJourneyMap,
  drawNetwork,
  drawPage,
  drawTimeLine,
  type JourneyMapOptions,
  journeyTable,
  layoutNetwork,
  type Markup,
  type Plan,
} from '../views/index.js'
import { chooseOne } from './choose.js'
import type { Host } from './host.js'
import { type LoadedProject, loadProjects, selectedOf } from './load-projects.js'
import { statusOf } from './say-problems.js'
import { Refusal } from './status.js'
import type { View } from './words.js'
import { writeWhole } from './write-file.js'

export type RenderOptions = { readonly of: string | undefined; readonly output: string | undefined }

const forms = ['.svg', '.html'] as const
type Form = (typeof forms)[number]
const laterForms = ['.png', '.pdf']

const formOf = (output: string | undefined): Form => {
  const extension = output === undefined ? '.svg' : extname(output).toLowerCase()
  const form = forms.find(known => known === extension)
  if (form !== undefined) return form
  const reason = laterForms.includes(extension)
    ? `${extension} comes in a later release.`
    : 'That is no kind of picture.'
  throw new Refusal(`${output} cannot be drawn. ${reason} There is: ${forms.join(', ')}.`)
}

const draw = async (view: View, journey: Journey, plan: Plan, options: JourneyMapOptions): Promise<Markup> => {
  switch (view) {
    case 'journey-map':
      return drawJourneyMap(journey, plan, options)
    case 'time-line':
      return drawTimeLine(journey, plan, options)
    case 'network':
      return drawNetwork(journey, plan, await layoutNetwork(journey, plan, options.titleOf), options)
  }
}

const headings: Readonly<Record<View, string>> = {
  'journey-map': 'Journey map',
  'time-line': 'Time line',
  network: 'Network',
}

/** The picture by itself, or in a page together with the table that says the same. */
const drawn = async (form: Form, view: View, journey: Journey, { workspace }: LoadedProject): Promise<string> => {
  const { settings, names } = workspace
  const plan = criticalPathOf(journey, workspace.model(), settings)
  const options = { titleOf: titleOf(names), emotionScale: settings.emotion }
  if (form === '.svg') return (await draw(view, journey, plan, options)).markup
  const picture = await draw(view, journey, plan, { ...options, standalone: false })
  const section = { heading: headings[view], picture, table: journeyTable(journey, plan, options) }
  return drawPage({ title: label(journey), lead: journey.description, sections: [section] }).markup
}

/** `waypost render`: one journey as a picture, SVG by itself or within an HTML page. */
export const render = async (
  view: View,
  paths: readonly string[],
  { of, output }: RenderOptions,
  host: Host,
): Promise<number> => {
  const form = formOf(output)
  const loaded = await loadProjects(paths, host.folder)
  const journeys = selectedOf(loaded.projects, 'journeys')
  if (loaded.projects.length === 0) return statusOf(loaded, host)
  const { element: journey, project } = chooseOne(journeys, of, 'journey')
  const text = `${(await drawn(form, view, journey, project)).trimEnd()}\n`
  if (output === undefined) await host.print(text)
  else await writeWhole(output, text)
  return statusOf(loaded, host)
}
