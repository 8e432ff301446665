import type { AstNode } from 'langium'
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

/** Blocks whose items of all kinds stand in the same columns. */
const mixedBlocks = new Set(['Most', 'Canvas', 'Scenario'])
/** Keywords of two and three words, by the property they begin. */
const phraseLengths: { readonly [type: string]: number } = {
  FinishesProperty: 2,
  NotBeforeProperty: 2,
  MeasuredByProperty: 2,
  KeptByProperty: 2,
  MomentOfTruthProperty: 3,
}
const withoutColumns = new Set(['Scale', 'Matrix', 'MatrixLine', 'DescriptorState'])

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

  if (withoutColumns.has(entry.$type)) return undefined
  if (entry.$type === 'Judgement' || entry.$type === 'StateJudgement') {
    if (!alone) return 'beside'
    const value = (entry as AstNode & { readonly value: AstNode }).value
    const rest = lastOf(value) + 1
    const by = tokens[rest]?.image === 'by' && rest <= lastOf(entry) ? rest : undefined
    const reason = by === undefined ? rest : by + 2
    return {
      table: 'judgement',
      row: {
        line,
        cells: [first, first + 1, at(spanOf(value).offset), by, reason <= lastOf(entry) ? reason : undefined].map(cell),
      },
    }
  }
  const named = 'name' in entry
  if (named || entry.$type.startsWith('Scenario') || entry.$type === 'ChannelsProperty') {
    if (!alone || lastOf(entry) > last) return undefined
    const mixed = mixedBlocks.has(entry.$container!.$type)
    const table = mixed ? 'items' : `declaration ${entry.$type}`
    if (!named && entry.$type !== 'ScenarioChange')
      return { table, row: { line, cells: [first, first + 1].map(cell), open: true } }
    const brace = find('{')
    const title = brace !== first + 2 && first + 2 <= lastOf(entry) ? first + 2 : undefined
    return { table, row: { line, cells: [first, first + 1, title, brace].map(cell) } }
  }
  // The span of a promise, `from … to …`, is one statement.
  if (!alone && entry.$container!.$type !== 'ServicePromise') return 'beside'
  const value =
    entry.$type === 'Count'
      ? at(spanOf((entry as AstNode & { readonly value: AstNode }).value).offset)
      : first + (phraseLengths[entry.$type] ?? 1)
  if (value > lastOf(entry)) return 'beside'
  return { table: 'property', row: { line, cells: [first, value].map(cell) } }
}

/** A comment directly before a cell's first token belongs to the cell. */
export const cellStart = (line: Line, token: number, pieces: readonly Piece[]): number => {
  let index = line.first
  while (pieces[index].token !== token) index++
  while (index > line.first && pieces[index - 1].token === undefined) index--
  return index
}
