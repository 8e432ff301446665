import type { FileModel, Finding, Severity } from '../model/index.js'
import type { Project } from '../model/project.js'
import type { ProjectSettings } from '../model/settings.js'

/** What every rule says of itself: a stable id `area/what-is-wrong`, how bad it is, and why anybody should care. */
export type RuleInfo = {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  /** What its examples are, where that is not a `.journey` text. Such a rule can neither be silenced nor set to another severity. */
  readonly about?: 'configuration'
  /** Complete texts: the bad one yields a finding of this rule, the good one none. */
  readonly examples: { readonly bad: string; readonly good: string }
}

/** A finding before the rule's id and severity are put to it. */
export type Report = Omit<Finding, 'rule' | 'severity'>

/** Needs one file alone, so its findings last as long as the file's text. */
export type FileRule = RuleInfo & {
  readonly check: (file: FileModel, settings: ProjectSettings) => readonly Report[]
}

/** Looks across files and runs after every edit, so it visits declarations, never every touchpoint. */
export type ProjectRule = RuleInfo & { readonly check: (project: Project) => readonly Report[] }

export const findingsOf = ({ id, severity }: RuleInfo, reports: readonly Report[]): readonly Finding[] =>
  reports.map(report => ({ rule: id, severity, ...report }))
