import type { Table } from '../../wording/document.js'
import type { Row } from '../drawing/row.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import type { SectionsOptions } from './page.js'
import { readTable, tableWidth } from './table-columns.js'
import { tableRow } from './table-row.js'
import { tableHead } from './text-rows.js'

/** A table below its heading; widths in pixels. */
export type Block = ReturnType<typeof tableBlock>

const between = 56
const belowHead = 8

export const tableBlock = (table: Table, options: SectionsOptions) => {
  const read = readTable(table, options)
  const { heading } = table
  const place = (x: number, width: number): Row => {
    const body = tableRow(read, x, width, options)
    if (heading === undefined) return body
    const head = tableHead(heading, x, width)
    return {
      height: head.height + belowHead + body.height,
      draw: top => [...head.draw(top), ...body.draw(top + head.height + belowHead)],
    }
  }
  const named = heading === undefined ? 0 : Math.ceil(textWidth(heading, textStyles.lane))
  return {
    wanted: Math.max(tableWidth(read.columns, 'wanted'), named),
    least: tableWidth(read.columns, 'least'),
    place,
  }
}

/** Tables one after the other, small ones side by side as long as none has to give way. */
export const shelves = (blocks: readonly Block[], x: number, width: number): readonly Row[] => {
  const rows: Row[] = []
  let shelf: readonly Block[] = []
  const put = (): void => {
    const [only, ...others] = shelf
    if (only) rows.push(others.length === 0 ? only.place(x, width) : sideBySide(shelf, x))
  }
  for (const block of blocks) {
    const together = [...shelf, block]
    const needed = together.reduce((sum, { wanted }) => sum + wanted + between, -between)
    if (needed <= width) shelf = together
    else {
      put()
      shelf = [block]
    }
  }
  put()
  return rows
}

const sideBySide = (blocks: readonly Block[], x: number): Row => {
  let left = x
  const rows = blocks.map(({ place, wanted }) => {
    const row = place(left, wanted)
    left += wanted + between
    return row
  })
  return { height: Math.max(...rows.map(({ height }) => height)), draw: top => rows.flatMap(row => row.draw(top)) }
}
