import { type Position, type Range, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import { touches } from '../../../src/model/ranges.js'
import { normalName } from '../../lowering/context.js'
import { type Editing, nameAt } from '../open-document.js'
import { editorRange, modelPosition } from '../positions.js'
import { everywhere } from './occurrences.js'
import { whyNotCalled } from './rename-conflicts.js'

const REQUEST_FAILED = -32803

/** The name under the cursor with every place it is written at; nothing where it is unclear what it means. */
const renamable = (editing: Editing, position: Position) => {
  const at = modelPosition(position)
  const name = nameAt(editing, at)
  if (name?.targets.length !== 1) return undefined
  const [target] = name.targets
  const places = everywhere(editing.workspace, target)
  const isWritten = places.some(({ file, range }) => file === editing.model.file && touches(range, at))
  return isWritten ? { target, places, range: editorRange(name.range) } : undefined
}

/** The name under the cursor, if it can be renamed. */
export const prepareRename = (
  editing: Editing,
  position: Position,
): { range: Range; placeholder: string } | undefined => {
  const found = renamable(editing, position)
  return found && { range: found.range, placeholder: found.target.element.name }
}

/** One edit for the declaration and one for each mention, in all files. A name that would not work is refused with its reason. */
export const rename = (editing: Editing, position: Position, newName: string): WorkspaceEdit | undefined => {
  const found = renamable(editing, position)
  if (!found) return undefined
  const reason = whyNotCalled(editing.workspace, found.target, normalName(newName))
  if (reason !== undefined) throw new ResponseError(REQUEST_FAILED, reason)
  const changes: { [uri: string]: TextEdit[] } = {}
  for (const { file, range } of found.places) {
    changes[file] ??= []
    changes[file].push({ range: editorRange(range), newText: newName })
  }
  return { changes }
}
