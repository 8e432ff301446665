import { extname } from 'node:path'
import type { Journey } from '../model/journey.js'
import { label } from '../model/source.js'
import { criticalPathOf } from '../project/critical-path-of.js'
import { titleOf } from '../project/title-of.js'
import { element, htmlDocument, type Markup } from '../views/element.js'
import { drawJourneyMap, drawNetwork, drawTimeLine } from '../views/index.js'
import { chooseOne } from './choose.js'
import type { Host } from './host.js'
import { type LoadedProject, loadProjects, selectedOf } from './load-projects.js'
import { statusOf } from './say-problems.js'
import { Refusal } from './status.js'
import type { View } from './words.js'
import { writeWhole } from './write-file.js'

export type RenderOptions = { readonly of: string | undefined; readonly output: string | undefined }

const forms = ['.svg', '.html'] as const
const laterForms = ['.png', '.pdf']

const formOf = (output: string | undefined): (typeof forms)[number] => {
  const extension = output === undefined ? '.svg' : extname(output).toLowerCase()
  const form = forms.find(known => known === extension)
  if (form !== undefined) return form
  const reason = laterForms.includes(extension)
    ? `${extension} comes in a later release.`
    : 'That is no kind of picture.'
  throw new Refusal(`${output} cannot be drawn. ${reason} There is: ${forms.join(', ')}.`)
}

const draw = async (view: View, journey: Journey, { workspace }: LoadedProject): Promise<Markup> => {
  const { settings, names } = workspace
  const plan = criticalPathOf(journey, workspace.model(), settings)
  const options = { titleOf: titleOf(names), emotionScale: settings.emotion }
  switch (view) {
    case 'journey-map':
      return drawJourneyMap(journey, plan, options)
    case 'time-line':
      return drawTimeLine(journey, plan, options)
    case 'network':
      return drawNetwork(journey, plan, options)
  }
}

const page = (title: string, picture: Markup): Markup =>
  htmlDocument(
    element(
      'html',
      { lang: 'en' },
      element('head', {}, element('meta', { charset: 'utf-8' }), element('title', {}, title)),
      element('body', { style: 'margin:0' }, picture),
    ),
  )

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
  const picture = await draw(view, journey, project)
  const { markup } = form === '.html' ? page(label(journey), picture) : picture
  if (output === undefined) await host.print(`${markup}\n`)
  else await writeWhole(output, `${markup}\n`)
  return statusOf(loaded, host)
}
