import type { Links } from './links.js'
import type { Model } from './model.js'
import type { Names } from './names.js'
import type { ProjectSettings } from './settings.js'

/** Stands for a project as a whole where something is asked of all of it; the same object as long as the project is open. */
export type Whole = { readonly name: string }

/** A project at one moment: its files joined, its names resolved, its settings and the reader's day. Holds until a file changes. */
export type Project = {
  readonly model: Model
  readonly links: Links
  readonly names: Names
  readonly settings: ProjectSettings
  /** The calendar day of the reader, as `2026-10-01`. */
  readonly today: string
  readonly whole: Whole
}
