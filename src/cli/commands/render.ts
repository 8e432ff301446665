import { extname } from 'node:path'
import type { DrawContext, Subject } from '../../project/view.js'
import { views } from '../../project/views/index.js'
import { drawPage } from '../../views/index.js'
import type { ViewName } from '../../views/view-names.js'
import { chooseOne } from '../choose.js'
import { type LoadedProject, loadProjects } from '../load-projects.js'
import { writeWhole } from '../output/write-file.js'
import { Refusal } from '../status.js'
import type { Host } from '../terminal/host.js'
import { pause } from '../terminal/pause.js'
import { statusOf } from '../terminal/say-problems.js'

export type RenderOptions = {
  readonly of: string | undefined
  readonly output: string | undefined
  readonly today: string
}

const forms = ['.svg', '.png', '.html'] as const
type Form = (typeof forms)[number]
const laterForms = ['.pdf']

const formOf = (output: string | undefined): Form => {
  const extension = output === undefined ? '.svg' : extname(output).toLowerCase()
  const form = forms.find(known => known === extension)
  if (form !== undefined) return form
  const reason = laterForms.includes(extension)
    ? `${extension} comes in a later release.`
    : 'That is no kind of picture.'
  throw new Refusal(`${output} cannot be drawn. ${reason} There is: ${forms.join(', ')}.`)
}

/** What the view can be drawn of in the files that were asked for; what a whole project has counts once. */
const subjectsIn = (projects: readonly LoadedProject[], view: ViewName) =>
  projects.flatMap(project => {
    const files = [...project.selected].flatMap(file => project.workspace.file(file) ?? [])
    const subjects = files.flatMap(({ declarations }) => views[view].subjects(declarations))
    const byName = new Map(subjects.map(subject => [subject.name, subject]))
    return [...byName.values()].map(element => ({ element, project }))
  })

/** The picture by itself, as SVG or PNG, or in a page together with the tables that say the same. */
const drawn = async (
  form: Form,
  view: ViewName,
  subject: Subject,
  { workspace }: LoadedProject,
  context: Omit<DrawContext, 'look'>,
  host: Host,
): Promise<string | Uint8Array> => {
  const draw = (look: DrawContext['look']) => subject.draw(workspace.project(), { ...context, look })
  if (form === '.svg') return `${(await draw({})).picture.markup}\n`
  if (form === '.png') {
    const { pngOf } = await import('../output/png.js')
    const { png, problem } = await pngOf((await draw({ printed: true })).picture.markup)
    if (problem !== undefined) await host.say(`${problem}\n`)
    return png
  }
  const { picture, tables } = await draw({ standalone: false })
  const section = { heading: views[view].heading, picture, tables }
  return drawPage({ title: subject.title, lead: subject.description, sections: [section] }).markup
}

/** `waypost render`: one declaration as a picture: SVG, PNG, or SVG within an HTML page. */
export const render = async (
  view: ViewName,
  paths: readonly string[],
  { of, output, today }: RenderOptions,
  host: Host,
): Promise<number> => {
  const form = formOf(output)
  const loaded = await loadProjects(paths, host.folder, () => today)
  if (loaded.projects.length === 0) return statusOf(loaded, host)
  const { element: subject, project } = chooseOne(subjectsIn(loaded.projects, view), of, views[view].of)
  const content = await drawn(form, view, subject, project, { driving: { pause } }, host)
  if (output !== undefined) await writeWhole(output, content)
  else if (typeof content === 'string') await host.print(content)
  return statusOf(loaded, host)
}
