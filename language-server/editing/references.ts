import type { DocumentHighlight, Location, Position } from 'vscode-languageserver'
import { editorRange, modelPosition } from '../server/positions.js'
import { type Editing, targetAt } from './editing.js'
import { occurrences } from './occurrences.js'

/** Every place that mentions what the name under the cursor stands for. */
export const findReferences = (editing: Editing, position: Position, includeDeclaration: boolean): Location[] => {
  const target = targetAt(editing, modelPosition(position))
  if (!target) return []
  const mentioned = occurrences(editing.workspace, target)
  const declared = includeDeclaration ? [{ file: target.file, range: target.element.nameRange }] : []
  return [...declared, ...mentioned].map(({ file, range }) => ({ uri: file, range: editorRange(range) }))
}

/** The same within the open file, for marking them while the cursor is on one. */
export const highlights = (editing: Editing, position: Position): DocumentHighlight[] =>
  findReferences(editing, position, true)
    .filter(({ uri }) => uri === editing.document.uri)
    .map(({ range }) => ({ range }))
