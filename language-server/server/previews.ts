import type { Connection } from 'vscode-languageserver'
import { currentDay } from '../../src/project/current-day.js'
import type { Subject } from '../../src/project/view.js'
import { views } from '../../src/project/views/index.js'
import { PREVIEW_CHANGED, type Preview, type PreviewTarget } from '../protocol.js'
import type { ProjectSet } from './project-set.js'

/** A preview that somebody looks at. */
type Open = {
  target: PreviewTarget
  /** The last good pictures, by view and journey. */
  readonly pictures: Map<string, string>
  /** What the editor has, as JSON. */
  known?: string
}

/** The open previews, redrawn after every change. A broken text keeps its last good picture. */
export const createPreviews = (connection: Connection, projects: ProjectSet) => {
  const open = new Map<string, Open>()

  const draw = async (preview: Open): Promise<Preview> => {
    const { uri, view } = preview.target
    const file = projects.of(uri)
    const journeys = file ? views[view].subjects(file.model.declarations) : []
    const listed = journeys.map(({ name, title, range }) => ({ name, title, range }))
    const common = { uri, version: file?.version ?? 0, view, journeys: listed }
    const broken = file?.model.problems.find(({ rule }) => rule.startsWith('syntax/'))
    const journey = chosen(journeys, preview.target)
    const name = preview.target.journey ?? journey?.name
    const last = broken && preview.pictures.get(`${view} ${name}`)
    if (last !== undefined)
      return {
        ...common,
        svg: last,
        journey: name,
        stale: `Line ${broken?.range.start.line} cannot be read yet, so this is the last picture that could be drawn.`,
      }
    if (!file || !journey)
      return {
        ...common,
        stale: 'There is no journey in this file yet. Write `journey Name { … }` and it is drawn here.',
      }
    // From now on it shows this journey, wherever its lines move to; under a new name it is found where it stood.
    preview.target = { ...preview.target, journey: journey.name, line: journey.range.start.line }
    const look = { standalone: false, focusable: true }
    const driving = { pause: () => new Promise<void>(resolve => setTimeout(resolve)) }
    const drawn = await journey.draw(file.workspace, { today: currentDay(), look, driving })
    const svg = drawn.picture.markup
    if (!broken) preview.pictures.set(`${view} ${journey.name}`, svg)
    const stale = broken && {
      stale: `Line ${broken.range.start.line} cannot be read yet, so something may be missing here.`,
    }
    return { ...common, svg, journey: journey.name, ...stale }
  }

  const drawIfChanged = async (preview: Open): Promise<Preview | undefined> => {
    const drawn = await draw(preview)
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
    if (isWaiting || open.size === 0) return
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
      const first = await draw(preview)
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

const chosen = (journeys: readonly Subject[], { journey, line }: PreviewTarget): Subject | undefined => {
  const around = journeys.find(({ range }) => line !== undefined && range.start.line <= line && line <= range.end.line)
  return journeys.find(({ name }) => name === journey) ?? around ?? journeys[0]
}
