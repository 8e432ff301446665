import { alignColumns } from './columns.js'
import { isInterrupted, type Line } from './lines.js'
import type { Piece } from './pieces.js'
import type { Structure } from './structure.js'
import { separatorsOf, type TableRow, tableRow } from './table-rows.js'

/**
 * Aligns what stands in columns: the values of properties, the titles and braces of declarations on one line each, the
 * parts of judgements. A group ends at a blank line, where a block is opened, and where something of another sort
 * comes. Writes into `blanks`; returns, for lines with an aligned value, where it begins behind the indentation.
 */
export const alignGroups = (
  lines: readonly Line[],
  pieces: readonly Piece[],
  blanks: number[],
  structure: Structure,
): ReadonlyMap<Line, number> => {
  const values = new Map<Line, number>()
  const open = new Map<number, TableRow[]>()
  const close = (block: number): void => {
    const group = open.get(block)
    if (!group) return
    open.delete(block)
    const places = alignColumns(
      group.map(({ row }) => row),
      separatorsOf(group[0].table),
      pieces,
      blanks,
    )
    if (group[0].table === 'property') for (const { row } of group) values.set(row.line, places[1])
  }

  for (const line of lines) {
    if (line.blankBefore) close(line.block)
    if (line.lastToken === undefined || line.continues) continue
    const { entry } = line
    const row =
      entry && !isInterrupted(pieces, line)
        ? tableRow(line, entry, standsAlone(line, pieces, structure), pieces, structure)
        : undefined
    if (row === 'beside') continue
    if (row?.table !== open.get(line.block)?.[0].table) close(line.block)
    const group = open.get(line.block)
    if (row && group) group.push(row)
    else if (row) open.set(line.block, [row])
    if (pieces[line.lastToken].text === '{') close(line.block)
  }
  for (const block of [...open.keys()]) close(block)
  return values
}

const standsAlone = (line: Line, pieces: readonly Piece[], { entries, block }: Structure): boolean => {
  let count = 0
  for (let index = line.first; index <= line.lastToken!; index++) {
    const { token } = pieces[index]
    if (token !== undefined && block[token] === line.block && entries.has(token)) count++
  }
  return count === 1
}
