import { extname } from 'node:path'
import { type DrawContext, drawable, pageOf, type Subject, type View } from '../../project/view.js'
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

/** What the view can be drawn of in the files that were asked for; what a whole project has counts once. */
const subjectsIn = (projects: readonly LoadedProject[], view: View) =>
  projects.flatMap(project => {
    const files = [...project.selected].flatMap(file => project.workspace.file(file) ?? [])
    const declared = files.map(({ declarations }) => declarations)
    return drawable(view, declared, project.workspace.project()).map(element => ({ element, project }))
  })

/** What is drawn, and for whom. */
type Drawn = {
  readonly view: View
  readonly subject: Subject
  readonly draw: (look: DrawContext['look']) => ReturnType<Subject['draw']>
  readonly host: Host
}

/** The picture by itself, as SVG or PNG, or in a page together with the tables that say the same. */
const forms = {
  '.svg': async ({ draw }) => `${(await draw({})).picture.markup}\n`,
  '.png': async ({ draw, host }) => {
    const { pngOf } = await import('../output/png.js')
    const { png, problem } = await pngOf((await draw({ printed: true })).picture.markup)
    if (problem !== undefined) await host.say(`${problem}\n`)
    return png
  },
  '.html': async ({ view, subject, draw }) => pageOf(view, subject, await draw({ standalone: false })).markup,
} satisfies Readonly<Record<`.${string}`, (drawn: Drawn) => Promise<string | Uint8Array>>>
type Form = keyof typeof forms
const formNames = Object.keys(forms) as readonly Form[]

const formOf = (output: string | undefined): Form => {
  const extension = output === undefined ? '.svg' : extname(output).toLowerCase()
  const form = formNames.find(known => known === extension)
  if (form !== undefined) return form
  throw new Refusal(`${output} cannot be drawn. That is no kind of picture. There is: ${formNames.join(', ')}.`)
}

/** `waypost render`: one declaration as a picture: SVG, PNG, or SVG within an HTML page. */
export const render = async (
  view: View,
  paths: readonly string[],
  { of, output, today }: RenderOptions,
  host: Host,
): Promise<number> => {
  const form = formOf(output)
  const loaded = await loadProjects(paths, host.folder, () => today)
  if (loaded.projects.length === 0) return statusOf(loaded, host)
  const { element: subject, project } = chooseOne(subjectsIn(loaded.projects, view), of, view.of)
  const draw: Drawn['draw'] = look => subject.draw(project.workspace.project(), { driving: { pause }, look })
  const content = await forms[form]({ view, subject, draw, host })
  if (output !== undefined) await writeWhole(output, content)
  else if (typeof content === 'string') await host.print(content)
  return statusOf(loaded, host)
}
