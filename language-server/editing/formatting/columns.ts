import { type Line, widthOf } from './lines.js'
import type { Piece } from './pieces.js'

/** One line of a table: the piece that begins each column, undefined where it has none. */
export type Row = {
  readonly line: Line
  readonly cells: readonly (number | undefined)[]
  /** Its last cell is free text that widens no column. */
  readonly open?: true
}

/**
 * Lets every cell of a column begin at the same place, and returns the places, counted from the line's indentation.
 * `separators[n]` blanks stand at least before column n. Writes into `blanks`.
 */
export const alignColumns = (
  rows: readonly Row[],
  separators: readonly number[],
  pieces: readonly Piece[],
  blanks: number[],
): readonly number[] => {
  const cellsOf = ({
    line,
    cells,
  }: Row): readonly { readonly column: number; readonly first: number; last: number }[] => {
    const present = cells.flatMap((first, column) => (first === undefined ? [] : [{ column, first }]))
    return present.map(({ column, first }, index) => ({
      column,
      first,
      last: (present[index + 1]?.first ?? line.lastToken! + 1) - 1,
    }))
  }
  const laidOut = rows.map(row => ({ row, cells: cellsOf(row) }))
  const widths: number[] = []
  for (const { row, cells } of laidOut)
    for (const { column, first, last } of row.open ? cells.slice(0, -1) : cells)
      widths[column] = Math.max(widths[column] ?? 0, widthOf(pieces, blanks, first, last))

  const places: number[] = []
  let end = 0
  separators.forEach((separator, column) => {
    const used = rows.some(({ cells }) => cells[column] !== undefined)
    places.push(used && column > 0 ? end + separator : end)
    if (used) end = places[column] + (widths[column] ?? 0)
  })
  for (const { cells } of laidOut) {
    let column = 0
    for (const cell of cells) {
      blanks[cell.first] = places[cell.column] - column
      column = places[cell.column] + widthOf(pieces, blanks, cell.first, cell.last)
    }
  }
  return places
}
