import { alignColumns, type Row } from './columns.js'
import { isInterrupted, type Line } from './lines.js'
import type { Piece } from './pieces.js'
import type { Structure } from './structure.js'
import { cellStart } from './table-rows.js'

/** Puts the cells of each matrix below the names of the `to` row. Writes into `blanks`. */
export const alignMatrices = (
  lines: readonly Line[],
  pieces: readonly Piece[],
  blanks: number[],
  structure: Structure,
): void => {
  const matrices = new Map<number, Row[]>()
  for (const line of lines) {
    const row = matrixRow(line, matrices.has(line.block), pieces, structure)
    if (!row) continue
    const rows = matrices.get(line.block)
    if (rows) rows.push(row)
    else matrices.set(line.block, [row])
  }
  for (const rows of matrices.values()) {
    const columns = Math.max(...rows.map(({ cells }) => cells.length))
    alignColumns(rows, [0, ...Array<number>(columns - 1).fill(2)], pieces, blanks)
  }
}

const matrixRow = (
  line: Line,
  below: boolean,
  pieces: readonly Piece[],
  { entries, cells, block, tokens }: Structure,
): Row | undefined => {
  if (line.lastToken === undefined || line.block < 0 || isInterrupted(pieces, line)) return undefined
  const first = pieces[line.first].token
  if (first === undefined || tokens[line.block - 1]?.image !== 'matrix' || !isMatrix(line.block)) return undefined
  const last = pieces[line.lastToken].token!
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  if (range.some(token => block[token] !== line.block)) return undefined
  const names = range.filter(token => entries.has(token))
  const values = range.filter(token => cells.has(token))
  const starts = (tokenList: readonly number[]): readonly number[] =>
    tokenList.map(token => cellStart(line, token, pieces))
  if (values.length > 0)
    return names.length === 1 && names[0] === first ? { line, cells: starts([first, ...values]) } : undefined
  if (first === line.block + 1 && !entries.has(first)) return { line, cells: starts([first, ...names]) }
  return !below && names.length > 1 ? { line, cells: [undefined, ...starts(names)] } : undefined

  function isMatrix(brace: number): boolean {
    return entries.get(brace - 1)?.$type === 'Matrix'
  }
}
