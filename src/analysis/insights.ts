import type { Declared } from '../model/declared.js'
import type { Declarations } from '../model/model.js'
import type { Project } from '../model/project.js'
import type { Range } from '../model/source.js'

/** A line above a declaration; `range` is that of its name. */
export type InsightLine = { readonly range: Range; readonly title: string }

/** What an analysis has to say in the editor. Both are asked while somebody types: long work is not for here. */
export type Insights = {
  /** Markdown for the hover of a declaration; undefined where there is nothing to say. Names and titles through `plainMarkdown`. */
  readonly hover?: (target: Declared, project: Project) => string | undefined
  /** Lines above what a file declares. */
  readonly lines?: (declarations: Declarations, project: Project) => readonly InsightLine[]
}
