import type { Links } from './links.js'
import type { Model } from './model.js'
import type { Names } from './names.js'
import type { ProjectSettings } from './settings.js'

/** Stands for a project as a whole where something is asked of all of it; the same object as long as the project is open. */
export type Whole = { readonly name: string }

/**
 * A project at one moment: its files joined, its names resolved, its settings and the reader's day. It holds until a file changes;
 * from then on its links and names are those of the next one, so nothing more is asked of it.
 */
export type Project = {
  readonly model: Model
  readonly links: Links
  readonly names: Names
  readonly settings: ProjectSettings
  /** The calendar day of the reader, as `2026-10-01`. */
  readonly today: string
  readonly whole: Whole
  /** Whether no file has changed since. */
  readonly isCurrent: () => boolean
}
