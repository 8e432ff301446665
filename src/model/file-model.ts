import type { Finding } from './finding.js'
import type { Declarations } from './model.js'
import type { Range, Reference } from './source.js'

/** `// waypost-ignore <rule>: <reason>`: silences one rule for the declaration that follows. */
export type Ignore = {
  readonly rule: string
  readonly reason: string
  /** The comment itself. */
  readonly range: Range
  /** What it covers: the declaration below it, or nothing at the end of a file. */
  readonly covers: Range | undefined
}

/**
 * What one file says, from its text alone. Names are not yet resolved: `references` lists every name that means
 * something declared elsewhere, in the order written.
 */
export type FileModel = {
  readonly file: string
  readonly declarations: Declarations
  readonly references: readonly Reference[]
  /** Syntax errors and wrong values, at their place. */
  readonly problems: readonly Finding[]
  readonly ignores: readonly Ignore[]
}
