import type { AstNode } from 'langium'
import { phraseOf } from '../../lowering/grammar-words.js'
import { hasSharedColumns, layoutOf } from '../../lowering/told.js'
import { spanOf } from '../../parsing/node-span.js'
import type { Row } from './columns.js'
import type { Line } from './lines.js'
import type { Piece } from './pieces.js'
import type { Structure } from './structure.js'

/** How a line takes part in columns: lines in a row with the same `table` share theirs. */
export type TableRow = { readonly table: string; readonly row: Row }

/** Blanks before each column of a table. */
export const separators: { readonly [table: string]: readonly number[] } = {
  property: [0, 2],
  judgement: [0, 1, 2, 1, 1],
}
const declarationSeparators = [0, 1, 1, 1]
export const separatorsOf = (table: string): readonly number[] => separators[table] ?? declarationSeparators

/** The columns of a line that begins with `entry`; `alone` if nothing else begins on it. */
export const tableRow = (
  line: Line,
  entry: AstNode,
  alone: boolean,
  pieces: readonly Piece[],
  structure: Structure,
): TableRow | 'beside' | undefined => {
  const { tokens, at, lastOf } = structure
  const first = pieces[line.first].token!
  const last = pieces[line.lastToken!].token!
  const cell = (token: number | undefined): number | undefined =>
    token === undefined || token > last ? undefined : cellStart(line, token, pieces)
  const find = (image: string): number | undefined => {
    const end = Math.min(last, lastOf(entry))
    for (let token = first; token <= end; token++) if (tokens[token].image === image) return token
    return undefined
  }

  const cells = (...starts: readonly (number | undefined)[]) => starts.map(cell)
  const beginsAt = (node: AstNode): number => at(spanOf(node).offset)
  /** Columns that are shared with lines of the same kind, or of all kinds in their block. */
  const table = hasSharedColumns(entry.$container!.$type) ? 'items' : `declaration ${entry.$type}`
  const layout = layoutOf(entry.$type)!
  switch (layout) {
    case 'plain':
      return undefined
    case 'judgement': {
      if (!alone) return 'beside'
      const value = figureOf(entry)
      const rest = lastOf(value) + 1
      const by = tokens[rest]?.image === 'by' && rest <= lastOf(entry) ? rest : undefined
      const reason = by === undefined ? rest : by + 2
      const why = reason <= lastOf(entry) ? reason : undefined
      return { table: 'judgement', row: { line, cells: cells(first, first + 1, beginsAt(value), by, why) } }
    }
    case 'list':
      if (!alone || lastOf(entry) > last) return undefined
      return { table, row: { line, cells: cells(first, first + 1), open: true } }
    case 'declaration': {
      if (!alone || lastOf(entry) > last) return undefined
      const brace = find('{')
      const title = brace !== first + 2 && first + 2 <= lastOf(entry) ? first + 2 : undefined
      return { table, row: { line, cells: cells(first, first + 1, title, brace) } }
    }
    case 'figure':
    case 'property': {
      // The span of a promise, `from … to …`, is one statement.
      if (!alone && entry.$container!.$type !== 'ServicePromise') return 'beside'
      // One of several keywords, as `target` or `warn`, is one word.
      const keywords = Math.max(1, phraseOf(entry.$type).words.length)
      const value = layout === 'figure' ? beginsAt(figureOf(entry)) : first + keywords
      if (value > lastOf(entry)) return 'beside'
      return { table: 'property', row: { line, cells: cells(first, value) } }
    }
    default:
      return layout satisfies never
  }
}

const figureOf = (entry: AstNode): AstNode => (entry as AstNode & { readonly value: AstNode }).value

/** A comment directly before a cell's first token belongs to the cell. */
export const cellStart = (line: Line, token: number, pieces: readonly Piece[]): number => {
  let index = line.first
  while (pieces[index].token !== token) index++
  while (index > line.first && pieces[index - 1].token === undefined) index--
  return index
}
