import { type Position, type Range, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import type { Declared } from '../../src/model/declared.js'
import { normalName } from '../lowering/context.js'
import { editorRange, modelPosition } from '../server/positions.js'
import { type Editing, targetAt } from './editing.js'
import { isSame, occurrences } from './occurrences.js'

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_]*$/u
const REQUEST_FAILED = -32803

/** The name under the cursor, if it can be renamed. */
export const prepareRename = (
  editing: Editing,
  position: Position,
): { range: Range; placeholder: string } | undefined => {
  const at = modelPosition(position)
  const target = targetAt(editing, at)
  if (!target) return undefined
  const here = [{ file: target.file, range: target.element.nameRange }, ...occurrences(editing.workspace, target)].find(
    ({ file, range }) =>
      file === editing.document.uri &&
      range.start.line === at.line &&
      range.start.column <= at.column &&
      at.column <= range.end.column,
  )
  return here && { range: editorRange(here.range), placeholder: target.element.name }
}

/** One edit for the declaration and one for each mention, in all files. A name that would not work is refused with its reason. */
export const rename = (editing: Editing, position: Position, newName: string): WorkspaceEdit | undefined => {
  const target = targetAt(editing, modelPosition(position))
  if (!target) return undefined
  if (!NAME.test(newName))
    throw new ResponseError(
      REQUEST_FAILED,
      `\`${newName}\` cannot be a name. A name starts with a letter or \`_\` and goes on with letters, digits and \`_\`.`,
    )
  const taken = clash(editing, target, normalName(newName))
  if (taken)
    throw new ResponseError(
      REQUEST_FAILED,
      `\`${newName}\` is already a ${taken.kind} in ${taken.owner ? `\`${taken.owner.key}\`` : 'this project'}. Choose another name, or rename that one first.`,
    )
  const changes: { [uri: string]: TextEdit[] } = {}
  for (const { file, range } of [
    { file: target.file, range: target.element.nameRange },
    ...occurrences(editing.workspace, target),
  ])
    changes[file] = [...(changes[file] ?? []), { range: editorRange(range), newText: newName }]
  return { changes }
}

/** What already has the new name where the old one lives. */
const clash = ({ workspace }: Editing, target: Declared, name: string): Declared | undefined => {
  const key = target.owner ? `${target.owner.key}.${name}` : name
  return workspace.names.declared(key).find(declared => !isSame(declared, target))
}
