import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Declared, declaredIn } from '../../src/model/declared.js'
import type { FileModel, Finding, Position, Range, Reference } from '../../src/model/index.js'
import { isBefore, touches } from '../../src/model/ranges.js'
import type { Workspace } from '../../src/project/workspace.js'

/** What every editor feature starts from: an open text, what it says, the project it is part of, and what is shown of it. */
export type Editing = {
  readonly document: TextDocument
  readonly model: FileModel
  readonly workspace: Workspace
  readonly findings: () => readonly Finding[]
}

/** A name in the text: where it is declared or mentioned, and all it can mean; the first is the most likely. */
export type NameInText = { readonly range: Range; readonly targets: readonly [Declared, ...Declared[]] }

/** The name under the cursor. Of `WarrantyClaim.Report` it is the part that the cursor is in. */
export const nameAt = ({ model, workspace }: Editing, position: Position): NameInText | undefined => {
  const reference = referenceAt(model, position)
  if (!reference) {
    const declared = declaredIn(model).find(({ element }) => touches(element.nameRange, position))
    return declared && { range: declared.element.nameRange, targets: [declared] }
  }
  const resolution = workspace.project().links.resolution(reference)
  if (resolution.kind === 'unknown') return undefined
  const [first, ...others] = resolution.kind === 'ambiguous' ? resolution.targets : [resolution.target]
  const [member, owner] = partsOf(reference)
  if (owner && position.column <= owner.end.column) return first.owner && { range: owner, targets: [first.owner] }
  return { range: member, targets: [first, ...others] }
}

/** The reference under the cursor; the file's references stand in text order. */
const referenceAt = ({ references }: FileModel, position: Position): Reference | undefined => {
  let low = 0
  let high = references.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(references[middle].range.end, position)) low = middle + 1
    else high = middle
  }
  const found = references[low]
  return found && touches(found.range, position) ? found : undefined
}

/** Where the parts of a reference stand, the last one first: `Report`, then `WarrantyClaim`. */
export const partsOf = ({ range, dot }: Reference): readonly [Range, Range?] => {
  if (dot === undefined) return [range]
  const { start, end } = range
  return [
    { start: { line: start.line, column: dot + 1 }, end },
    { start, end: { line: start.line, column: dot } },
  ]
}

/** What a reader calls a file: the last part of its address, not escaped. */
export const fileName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
