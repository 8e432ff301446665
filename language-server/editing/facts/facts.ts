import type { Declared } from '../../../src/model/declared.js'
import type { Declarations, Range } from '../../../src/model/index.js'
import type { Workspace } from '../../../src/project/workspace.js'

export type FactContext = {
  readonly workspace: Workspace
  /** The reader's calendar day, as `2026-10-01`. */
  readonly today: string
}

/** A line above a declaration; `range` is that of its name. */
export type FactLine = { readonly range: Range; readonly title: string }

/** What an analysis has to say in the editor. Both are asked while somebody types: long work is not for here. */
export type Facts = {
  /** Markdown for the hover of a declaration; undefined where there is nothing to say. Names and titles through `plainMarkdown`. */
  readonly hover?: (target: Declared, context: FactContext) => string | undefined
  /** Lines above what a file declares. */
  readonly lines?: (declarations: Declarations, context: FactContext) => readonly FactLine[]
}
