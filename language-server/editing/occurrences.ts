import type { Declared } from '../../src/model/declared.js'
import type { Range, Reference } from '../../src/model/index.js'
import type { Workspace } from '../../src/project/workspace.js'
import { ownersOf } from './editing.js'

export type Occurrence = { readonly file: string; readonly range: Range }

/**
 * Every place in the project where `target` is mentioned. Of `WarrantyClaim.Report` only the part that means it:
 * the first for the journey, the second for the touchpoint.
 */
export const occurrences = (workspace: Workspace, target: Declared): readonly Occurrence[] =>
  [...workspace.names.mentioning(target.element.name)].toSorted().flatMap(file =>
    workspace.file(file)!.references.flatMap(reference => {
      const resolution = workspace.names.resolve(reference)
      if (resolution.kind !== 'found') return []
      const range = partOf(reference, resolution.target, target)
      return range ? [{ file, range }] : []
    }),
  )

const partOf = ({ name, range, dot }: Reference, resolved: Declared, target: Declared): Range | undefined => {
  const depth = ownersOf(resolved).findIndex(owner => isSame(owner, target))
  if (depth < 0 || depth >= name.split('.').length) return undefined
  if (dot === undefined) return range
  const { start, end } = range
  return depth === 0
    ? { start: { line: start.line, column: dot + 1 }, end }
    : { start, end: { line: start.line, column: dot } }
}

export const isSame = (a: Declared, b: Declared): boolean => a.key === b.key && a.kind === b.kind
