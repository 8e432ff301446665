import type { DrawContext } from '../../src/project/view.js'
import { viewNamed } from '../../src/project/views/index.js'
import type { Workspace } from '../../src/project/workspace.js'

const context: DrawContext = { look: {}, driving: { pause: () => Promise.resolve() } }

/** The picture and its tables of the declaration of that name, or of the first that the view can show. */
export const drawnOf = (workspace: Workspace, view: string, name?: string, look: DrawContext['look'] = {}) => {
  const subjects = viewNamed(view)?.subjects(workspace.project().model, workspace.project()) ?? []
  const subject = name === undefined ? subjects[0] : subjects.find(each => each.name === name)
  if (!subject) throw new Error(`There is nothing that the view ${view} can show.`)
  return subject.draw(workspace.project(), { ...context, look })
}

/** The markup of the picture alone. */
export const drawOf = async (...asked: Parameters<typeof drawnOf>): Promise<string> =>
  (await drawnOf(...asked)).picture.markup
