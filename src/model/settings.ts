import type { Severity } from './finding.js'

/** What a project's configuration says, with every default filled in. */
export type ProjectSettings = {
  /** Globs below the project's folder that are left out. */
  readonly exclude: readonly string[]
  /** The scale that `emotion` is written on. */
  readonly emotion: { readonly min: number; readonly max: number }
  /** Total float, in seconds, up to which a touchpoint counts as critical. */
  readonly criticalPath: { readonly threshold: number }
  /** Severities that differ from a rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

export const defaultSettings: ProjectSettings = {
  exclude: [],
  emotion: { min: -2, max: 2 },
  criticalPath: { threshold: 0 },
  rules: {},
}

export const configName = 'waypost.config.json'
