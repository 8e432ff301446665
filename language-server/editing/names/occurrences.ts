import type { Declared } from '../../../src/model/declared.js'
import type { Range } from '../../../src/model/index.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { partsOf } from '../open-document.js'

export type Occurrence = { readonly file: string; readonly range: Range }

/**
 * Every place in the project where `target` is mentioned. Of `WarrantyClaim.Report` only the part that means it:
 * the first for the journey, the second for the touchpoint.
 */
export const occurrences = (workspace: Workspace, target: Declared): readonly Occurrence[] => {
  const { links, names } = workspace.project()
  return [...names.mentioning(target.element.name)].toSorted().flatMap(file =>
    workspace.file(file)!.references.flatMap(reference => {
      const found = links.target(reference)
      if (!found) return []
      const [member, owner] = partsOf(reference)
      if (isSame(found, target)) return [{ file, range: member }]
      return owner && found.owner && isSame(found.owner, target) ? [{ file, range: owner }] : []
    }),
  )
}

/** The declaration and every mention. */
export const everywhere = (workspace: Workspace, target: Declared): readonly Occurrence[] => [
  { file: target.file, range: target.element.nameRange },
  ...occurrences(workspace, target),
]

export const isSame = (a: Declared, b: Declared): boolean => a.key === b.key && a.kind === b.kind
