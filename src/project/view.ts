import { firstOfEachName } from '../model/first-by-name.js'
import { label } from '../model/label.js'
import type { Declarations } from '../model/model.js'
import type { Project } from '../model/project.js'
import type { Range } from '../model/source.js'
import type { Markup } from '../views/element.js'
import { drawPage } from '../views/index.js'
import type { PictureOptions } from '../views/picture.js'
import type { Driving } from './run-long-work.js'

/** A picture, and the tables that say the same in words and numbers. */
export type Drawn = { readonly picture: Markup; readonly tables: readonly Markup[] }

export type DrawContext = {
  readonly look: Omit<PictureOptions, 'titleOf'>
  /** For views that need long work. */
  readonly driving: Driving
}

/** What a view can be drawn of: one declaration, or all of a kind that a project has. */
export type Subject = {
  readonly name: string
  readonly title: string
  readonly description?: string | undefined
  /** Where its text stands in the file whose declarations were asked. */
  readonly range: Range
  readonly draw: (project: Project, context: DrawContext) => Promise<Drawn>
}

/** One kind of picture: the same in the preview, in `render` and in reports. */
export type View = {
  /** By which commands and previews ask for it, such as `journey-map`. */
  readonly name: string
  readonly heading: string
  /** What a reader calls what it is drawn of: `journey`, `canvas`. */
  readonly of: string
  /** What there is to draw of what a file of a project declares, in the order of writing. */
  readonly subjects: (declarations: Declarations, project: Project) => readonly Subject[]
}

type Declaration = Parameters<typeof label>[0] & { readonly description?: string | undefined; readonly range: Range }

/** What every picture of one declaration knows of it. */
export const subjectOf = (declared: Declaration): Omit<Subject, 'draw'> => ({
  name: declared.name,
  title: label(declared),
  description: declared.description,
  range: declared.range,
})

/** What the view can be drawn of in these files of a project: what the whole project has, and what two files name alike, once. */
export const drawable = (view: View, files: readonly Declarations[], project: Project): readonly Subject[] =>
  firstOfEachName(files.flatMap(declarations => view.subjects(declarations, project)))

/** A picture by itself in a page, with the tables that say the same. Draw it with `standalone: false`. */
export const pageOf = ({ heading }: View, { title, description }: Subject, drawn: Drawn): Markup =>
  drawPage({ title, lead: description, sections: [{ heading, ...drawn }] })
