import type { Project } from '../model/project.js'
import { pause } from '../project/pause.js'
import { drawable, pageOf } from '../project/view.js'
import { viewNamed, views } from '../project/views/index.js'

export type RenderOptions = {
  /** Which declaration; needed where the view can show several. */
  readonly of?: string
  /** SVG by itself (the default), or in an HTML page together with the tables that say the same. */
  readonly form?: 'svg' | 'html'
}

/**
 * A picture of something in a project, as `waypost render` draws it; `view` is one of `viewNames`.
 *
 * @throws Error with a sentence for readers if there is no such view, or not one thing that it can show
 */
export const render = async (
  view: string,
  project: Project,
  { of, form = 'svg' }: RenderOptions = {},
): Promise<string> => {
  const known = viewNamed(view)
  if (!known) throw new Error(`There is no view "${view}". There is: ${viewNames.join(', ')}.`)
  const shown = drawable(known, [project.model], project)
  const [subject, ...others] = of === undefined ? shown : shown.filter(({ name }) => name === of)
  if (!subject) throw new Error(`There is no ${known.of}${of === undefined ? '' : ` named "${of}"`} in this project.`)
  if (others.length > 0)
    throw new Error(`There are several: ${shown.map(({ name }) => name).join(', ')}. Say which one with \`of\`.`)
  const drawn = await subject.draw(project, {
    look: form === 'html' ? { standalone: false } : {},
    driving: { pause },
  })
  if (form === 'svg') return drawn.picture.markup
  if (form !== 'html') throw new Error(`There is no form "${form}". There is: svg, html.`)
  return pageOf(known, subject, drawn).markup
}

/** What `render` can draw. */
export const viewNames: readonly string[] = views.map(({ name }) => name)
