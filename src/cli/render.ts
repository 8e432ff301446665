import { extname } from 'node:path'
import type { Journey } from '../model/journey.js'
import { label } from '../model/label.js'
import { criticalPathOf } from '../project/critical-path-of.js'
import { pictureOf } from '../project/picture-of.js'
import { titleOf } from '../project/title-of.js'
import { drawPage, journeyTable } from '../views/index.js'
import type { ViewName } from '../views/view-names.js'
import { chooseOne } from './choose.js'
import type { Host } from './host.js'
import { type LoadedProject, loadProjects, selectedOf } from './load-projects.js'
import { statusOf } from './say-problems.js'
import { Refusal } from './status.js'
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

const headings: Readonly<Record<ViewName, string>> = {
  'journey-map': 'Journey map',
  'time-line': 'Time line',
  network: 'Network',
}

/** The picture by itself, or in a page together with the table that says the same. */
const drawn = async (form: Form, view: ViewName, journey: Journey, { workspace }: LoadedProject): Promise<string> => {
  if (form === '.svg') return (await pictureOf(workspace, journey, view)).markup
  const { settings, names } = workspace
  const plan = criticalPathOf(journey, workspace.model(), settings)
  const table = journeyTable(journey, plan, { titleOf: titleOf(names), emotionScale: settings.emotion })
  const picture = await pictureOf(workspace, journey, view, { standalone: false })
  const section = { heading: headings[view], picture, table }
  return drawPage({ title: label(journey), lead: journey.description, sections: [section] }).markup
}

/** `waypost render`: one journey as a picture, SVG by itself or within an HTML page. */
export const render = async (
  view: ViewName,
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
