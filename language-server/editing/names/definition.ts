import type { LocationLink, Position } from 'vscode-languageserver'
import { type Editing, nameAt } from '../open-document.js'
import { editorRange, modelPosition } from '../positions.js'

/** From a name to where it is declared; an ambiguous name leads to every place it could mean. */
export const definition = (editing: Editing, position: Position): LocationLink[] => {
  const name = nameAt(editing, modelPosition(position))
  return (
    name?.targets.map(({ file, element }) => ({
      targetUri: file,
      targetRange: editorRange(element.range),
      targetSelectionRange: editorRange(element.nameRange),
      originSelectionRange: editorRange(name.range),
    })) ?? []
  )
}
