import type { DocumentHighlight, Location, LocationLink, Position } from 'vscode-languageserver'
import { type Editing, nameAt } from '../open-document.js'
import { editorRange, modelPosition } from '../positions.js'
import { everywhere, occurrences } from './occurrences.js'

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

/** Every place that mentions what the name under the cursor stands for. */
export const findReferences = (editing: Editing, position: Position, includeDeclaration: boolean): Location[] => {
  const name = nameAt(editing, modelPosition(position))
  if (!name) return []
  const find = includeDeclaration ? everywhere : occurrences
  return find(editing.workspace, name.targets[0]).map(({ file, range }) => ({ uri: file, range: editorRange(range) }))
}

/** The same within the open file, for marking them while the cursor is on one. */
export const highlights = (editing: Editing, position: Position): DocumentHighlight[] =>
  findReferences(editing, position, true)
    .filter(({ uri }) => uri === editing.model.file)
    .map(({ range }) => ({ range }))
