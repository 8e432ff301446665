import type { Connection } from 'vscode-languageserver'
import { viewNamed } from '../../src/project/views/index.js'
import type { Workspace } from '../../src/project/workspace.js'
import { PREVIEW_CHANGED, type Preview, type PreviewTarget } from '../protocol.js'
import { type LongWorks, Outdated, Stopped } from './long-work.js'
import { type Choice, choicesIn, chosenOf, offersOf } from './preview-choice.js'
import type { ProjectSet } from './project-set.js'

/** A preview that somebody looks at. */
type Open = {
  target: PreviewTarget
  /** The last good pictures, by view and subject. */
  readonly pictures: Map<string, string>
  /** What the editor has, as JSON. */
  known?: string
}

/** The open previews, redrawn after every change. A broken text keeps its last good picture. */
export const createPreviews = (connection: Connection, projects: ProjectSet, long: LongWorks) => {
  const open = new Map<string, Open>()

  const draw = async (preview: Open, chooses: boolean): Promise<Preview> => {
    const { target } = preview
    const { uri } = target
    const file = projects.of(uri)
    const choices = file ? choicesIn(file) : []
    const common = { uri, version: file?.version ?? 0, offers: offersOf(choices) }
    const broken = file?.model.problems.find(({ rule }) => rule.startsWith('syntax/'))
    const choice = chosenOf(chooses ? choices : ofSameView(choices, target), target)
    const view = target.view ?? choice?.view.name
    const subject = choice?.subject.name ?? target.subject
    const last = broken && preview.pictures.get(`${target.view} ${target.subject ?? subject}`)
    if (last !== undefined)
      return {
        ...common,
        view,
        subject: target.subject ?? subject,
        svg: last,
        stale: `Line ${broken?.range.start.line} cannot be read yet, so this is the last picture that could be drawn.`,
      }
    if (!file || !choice) return { ...common, view, stale: nothingToDraw(target, choices) }
    // From now on it shows this, wherever its lines move to; under a new name it is found where it stood.
    preview.target = { uri, view: choice.view.name, subject, line: choice.subject.range.start.line }
    const svg = await drawChoice(choice, file.workspace)
    if (svg === undefined)
      return {
        ...common,
        view: choice.view.name,
        subject,
        svg: preview.pictures.get(`${choice.view.name} ${subject}`),
        stale: 'Stopped before it was done. Choose the view again, or change the text, to compute it anew.',
      }
    if (!broken) preview.pictures.set(`${choice.view.name} ${subject}`, svg)
    const stale = broken && {
      stale: `Line ${broken.range.start.line} cannot be read yet, so something may be missing here.`,
    }
    return { ...common, view: choice.view.name, subject, svg, ...stale }
  }

  /** Undefined when somebody stopped it. */
  const drawChoice = async ({ view, subject }: Choice, workspace: Workspace): Promise<string | undefined> => {
    const title = `Waypost: ${view.heading.toLowerCase()} of ${subject.title}`
    try {
      return await long.run(title, async driving => {
        const look = { standalone: false, focusable: true }
        const { picture } = await subject.draw(workspace.project(), { look, driving })
        return picture.markup
      })
    } catch (error) {
      if (error instanceof Stopped) return undefined
      throw error
    }
  }

  /** The picture of the text as it is when it is done, however often that changes meanwhile. */
  const drawLatest = async (preview: Open, chooses: boolean): Promise<Preview> => {
    for (;;) {
      try {
        return await draw(preview, chooses)
      } catch (error) {
        if (!(error instanceof Outdated)) throw error
      }
    }
  }

  const drawIfChanged = async (preview: Open): Promise<Preview | undefined> => {
    const drawn = await drawLatest(preview, false)
    // The version alone tells the editor that the picture belongs to what was typed last.
    const text = JSON.stringify(drawn)
    if (text === preview.known) return undefined
    preview.known = text
    return drawn
  }

  // One picture after the other, and none twice for what was typed while it waited.
  let drawing: Promise<unknown> = Promise.resolve()
  let isWaiting = false

  const redraw = (): void => {
    if (open.size === 0) return
    long.outdate()
    if (isWaiting) return
    isWaiting = true
    drawing = drawing
      .then(async () => {
        isWaiting = false
        for (const [uri, preview] of [...open]) {
          const changed = await drawIfChanged(preview)
          if (changed && open.get(uri) === preview) await connection.sendNotification(PREVIEW_CHANGED, changed)
        }
      })
      .catch(error => connection.console.error(`A preview cannot be drawn. ${error.stack}`))
  }

  const show = (target: PreviewTarget): Promise<Preview> => {
    const preview: Open = { target, pictures: open.get(target.uri)?.pictures ?? new Map() }
    open.set(target.uri, preview)
    const drawn = drawing.then(async () => {
      const first = await drawLatest(preview, true)
      preview.known = JSON.stringify(first)
      return first
    })
    drawing = drawn.catch(error => connection.console.error(`A preview cannot be drawn. ${error.stack}`))
    return drawn
  }

  const close = (uri: string): void => {
    open.delete(uri)
  }
  return { show, redraw, close }
}

/** What was shown once stays in its view: text that is gone for a moment does not change the picture for another one. */
const ofSameView = (choices: readonly Choice[], { view }: PreviewTarget): readonly Choice[] =>
  view === undefined ? choices : choices.filter(choice => choice.view.name === view)

const nothingToDraw = ({ view }: PreviewTarget, choices: readonly Choice[]): string =>
  choices.length === 0 || view === undefined
    ? 'There is no journey in this file yet. Write `journey Name { … }` and it is drawn here.'
    : `Nothing in this file can be drawn as ${viewNamed(view)!.heading.toLowerCase()} any more. Choose another view.`
