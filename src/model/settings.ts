import type { Severity } from './finding.js'

/** What a project's configuration says, with every default filled in. */
export type ProjectSettings = {
  /** Globs below the project's folder that are left out. */
  readonly exclude: readonly string[]
  /** The scale that `emotion` is written on. */
  readonly emotion: { readonly min: number; readonly max: number }
  readonly criticalPath: {
    /** Total float, in seconds, up to which a touchpoint counts as critical. */
    readonly threshold: number
    /** What three-point estimates are drawn from in a simulation: Beta-PERT, or the classic normal approximation. */
    readonly sampling: 'beta-pert' | 'normal'
  }
  /** Where the quadrants of influence and dependence meet. */
  readonly crossImpact: { readonly split: 'mean' | 'median' }
  /** Power and interest from this on are high. */
  readonly stakeholders: { readonly threshold: number }
  /** Severities that differ from a rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

export const defaultSettings: ProjectSettings = {
  exclude: [],
  emotion: { min: -2, max: 2 },
  criticalPath: { threshold: 0, sampling: 'beta-pert' },
  crossImpact: { split: 'mean' },
  stakeholders: { threshold: 3 },
  rules: {},
}

export const configName = 'waypost.config.json'
