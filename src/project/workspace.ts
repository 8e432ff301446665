import { type Declared, declaredIn } from '../model/declared.js'
import type { FileModel, Finding, Model } from '../model/index.js'
import { createLinks } from '../model/links.js'
import { createNames, type Names, simpleName } from '../model/names.js'
import type { Project, Whole } from '../model/project.js'
import type { ProjectSettings } from '../model/settings.js'
import { applyIgnores } from '../rules/ignores/ignores.js'
import { fileRules, projectRules } from '../rules/index.js'
import { duplicateFindings } from '../rules/names/duplicate.js'
import { resolutionFindings } from '../rules/names/resolution.js'
import { findingsOf as ofRule } from '../rules/rule.js'
import { currentDay } from './current-day.js'
import { join } from './join.js'

/**
 * The files of one project, joined. It is fed file by file, by the command line once and by the editor at every
 * keystroke, and holds nothing that the files do not say: after any sequence of updates it equals a fresh one.
 */
export type Workspace = {
  readonly settings: ProjectSettings
  readonly names: Names
  readonly update: (model: FileModel) => void
  readonly remove: (file: string) => void
  readonly files: () => readonly string[]
  readonly file: (file: string) => FileModel | undefined
  /** The project as it is now, for everything that is asked of it; the same object until a file or the day changes. */
  readonly project: () => Project
  readonly findings: () => readonly Finding[]
  readonly findingsOf: (file: string) => readonly Finding[]
  /** The files whose findings may have changed since the last call. */
  readonly takeStale: () => ReadonlySet<string>
}

/** `today` tells the reader's calendar day, as `2026-10-01`, whenever it is asked. */
export const createWorkspace = (settings: ProjectSettings, today: () => string = currentDay): Workspace => {
  const models = new Map<string, FileModel>()
  const names = createNames()
  const links = createLinks(names, file => models.get(file))
  const whole: Whole = { name: 'all' }
  /** Findings of a file that last until a name that it mentions changes. */
  const resolved = new Map<string, readonly Finding[]>()
  /** Findings of file rules, which last as long as the file's text. */
  const within = new WeakMap<FileModel, readonly Finding[]>()
  const stale = new Set<string>()
  let asked = false
  /** What was joined last, and whether it is what the files say now. */
  let joined: Model | undefined
  let isJoined = false
  let current: Project | undefined
  /** How often files have changed. */
  let changes = 0
  let across: ReadonlyMap<string, readonly Finding[]> | undefined
  /** Files that showed findings across files when they were last asked for. */
  let hadAcross: ReadonlySet<string> = new Set()

  const replace = (file: string, next: FileModel | undefined): void => {
    const previous = models.get(file)
    if (previous) {
      names.remove(previous)
      models.delete(file)
    }
    if (next) {
      names.add(next)
      models.set(file, next)
    }
    if (previous) links.forget(previous)
    forget(file)
    // Until somebody asks, every file is stale anyway: files that are read one after the other forget nothing.
    if (asked) forgetUsers(previous, next)
    isJoined = false
    current = undefined
    changes++
    across = undefined
  }
  const forgetUsers = (previous: FileModel | undefined, next: FileModel | undefined): void => {
    for (const name of changedNames(previous, next)) for (const user of names.mentioning(name)) forget(user)
    // A name that leads nowhere is told the nearest ones, and any new name may be nearer; an ambiguous one is told all,
    // in the order in which they stand.
    if (declareOtherwise(previous, next)) for (const [user, findings] of resolved) if (findings.length > 0) forget(user)
  }
  const forget = (file: string): void => {
    const model = models.get(file)
    if (model) links.forget(model)
    resolved.delete(file)
    stale.add(file)
  }

  const files = (): readonly string[] => [...models.keys()].toSorted()
  const model = (): Model => {
    if (!joined || !isJoined)
      joined = join(
        files().map(file => models.get(file)!),
        joined,
      )
    isJoined = true
    return joined
  }
  const project = (): Project => {
    asked = true
    const day = today()
    const at = changes
    if (current?.today !== day)
      current = { model: model(), links, names, settings, today: day, whole, isCurrent: () => changes === at }
    return current
  }
  const acrossFiles = (): ReadonlyMap<string, readonly Finding[]> => {
    across ??= Map.groupBy(
      [...duplicateFindings(names), ...projectRules.flatMap(rule => ofRule(rule, rule.check(project())))],
      ({ file }) => file,
    )
    return across
  }

  const findingsWithin = (file: FileModel): readonly Finding[] => {
    const known = within.get(file)
    if (known) return known
    const findings = fileRules.flatMap(rule => ofRule(rule, rule.check(file, settings)))
    within.set(file, findings)
    return findings
  }
  const findingsOf = (file: string): readonly Finding[] => {
    asked = true
    const fileModel = models.get(file)
    if (!fileModel) return []
    let resolution = resolved.get(file)
    if (!resolution) {
      resolution = resolutionFindings(fileModel, links, names)
      resolved.set(file, resolution)
    }
    const all = [...fileModel.problems, ...resolution, ...findingsWithin(fileModel), ...(acrossFiles().get(file) ?? [])]
    return applyIgnores(fileModel, all).flatMap(withSeverity(settings)).toSorted(inTextOrder)
  }

  const takeStale = (): ReadonlySet<string> => {
    asked = true
    const hasAcross = new Set(acrossFiles().keys())
    const result = new Set([...stale, ...hadAcross, ...hasAcross])
    hadAcross = hasAcross
    stale.clear()
    return result
  }

  return {
    settings,
    names,
    update: next => replace(next.file, next),
    remove: file => replace(file, undefined),
    files,
    file: file => models.get(file),
    project,
    findings: () => files().flatMap(findingsOf),
    findingsOf,
    takeStale,
  }
}

const keysIn = (model: FileModel | undefined): readonly string[] =>
  model ? declaredIn(model).map(({ key, kind }) => `${key} ${kind}`) : []

/** Whether the two declare something else, under other titles, or in another order. */
const declareOtherwise = (previous: FileModel | undefined, next: FileModel | undefined): boolean =>
  offeredBy(previous) !== offeredBy(next)

/** All that an unknown name is compared with. */
const offeredBy = (model: FileModel | undefined): string =>
  model
    ? declaredIn(model)
        .toSorted(inTextOrderOfNames)
        .map(({ key, kind, element }) => `${key} ${kind} ${element.title}`)
        .join('\n')
    : ''

const inTextOrderOfNames = ({ element: a }: Declared, { element: b }: Declared): number =>
  a.nameRange.start.line - b.nameRange.start.line || a.nameRange.start.column - b.nameRange.start.column

/** The simple names that one of the two declares and the other does not. */
const changedNames = (previous: FileModel | undefined, next: FileModel | undefined): ReadonlySet<string> => {
  const changed = new Set(keysIn(previous)).symmetricDifference(new Set(keysIn(next)))
  return new Set([...changed].map(key => simpleName(key.slice(0, key.indexOf(' ')))))
}

const withSeverity =
  ({ rules }: ProjectSettings) =>
  (finding: Finding): readonly Finding[] => {
    const severity = rules[finding.rule]
    if (severity === undefined || severity === finding.severity) return [finding]
    return severity === 'off' ? [] : [{ ...finding, severity }]
  }

const inTextOrder = (a: Finding, b: Finding): number =>
  a.range.start.line - b.range.start.line ||
  a.range.start.column - b.range.start.column ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
  (a.message < b.message ? -1 : 1)
