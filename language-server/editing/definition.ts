import type { LocationLink, Position } from 'vscode-languageserver'
import { editorRange, modelPosition } from '../server/positions.js'
import { type Editing, referenceAt, targetAt } from './editing.js'

/** From a name to where it is declared; an ambiguous name leads to every place it could mean. */
export const definition = (editing: Editing, position: Position): LocationLink[] => {
  const at = modelPosition(position)
  const reference = referenceAt(editing.model, at)
  const resolution = reference && editing.workspace.names.resolve(reference)
  const target = targetAt(editing, at)
  const targets = resolution?.kind === 'ambiguous' ? resolution.targets : target ? [target] : []
  return targets.map(({ file, element }) => ({
    targetUri: file,
    targetRange: editorRange(element.range),
    targetSelectionRange: editorRange(element.nameRange),
    ...(reference ? { originSelectionRange: editorRange(reference.range) } : {}),
  }))
}
