import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Declared } from '../../src/model/declared.js'
import { declaredIn } from '../../src/model/declared.js'
import type { FileModel, Position, Reference } from '../../src/model/index.js'
import type { Workspace } from '../../src/project/workspace.js'
import { isBefore, touches } from '../server/positions.js'

/** What every editor feature starts from: an open text, what it says, and the project it is part of. */
export type Editing = {
  readonly document: TextDocument
  readonly model: FileModel
  readonly workspace: Workspace
}

/** The reference under the cursor; the file's references stand in text order. */
export const referenceAt = ({ references }: FileModel, position: Position): Reference | undefined => {
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

export const declarationAt = (model: FileModel, position: Position): Declared | undefined =>
  declaredIn(model).find(({ element }) => touches(element.nameRange, position))

/** What the name under the cursor stands for, whether it is declared or mentioned there. */
export const targetAt = ({ model, workspace }: Editing, position: Position): Declared | undefined => {
  const reference = referenceAt(model, position)
  if (!reference) return declarationAt(model, position)
  const resolution = workspace.names.resolve(reference)
  if (resolution.kind === 'found' || resolution.kind === 'wrong-kind') return resolution.target
  return resolution.kind === 'ambiguous' ? resolution.targets[0] : undefined
}

/** The parts of a key and of what owns it: `Report`, then `WarrantyClaim`. */
export const ownersOf = (declared: Declared): readonly Declared[] =>
  declared.owner ? [declared, ...ownersOf(declared.owner)] : [declared]
