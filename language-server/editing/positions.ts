import type { Position as EditorPosition, Range as EditorRange } from 'vscode-languageserver'
import type { Position, Range } from '../../src/model/index.js'

/** The Model counts lines and columns from 1, editors from 0. */
export const editorRange = ({ start, end }: Range): EditorRange => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
})

export const modelPosition = ({ line, character }: EditorPosition): Position => ({
  line: line + 1,
  column: character + 1,
})
