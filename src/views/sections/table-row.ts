import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { type TextKind, textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { stroke } from '../theme.js'
import { type Cell, gap, type ReadTable, sharedWidths } from './table-columns.js'

const rowSpace = 10
const belowHeads = 6

const tallest = (cells: readonly (readonly string[])[], kind: TextKind): number =>
  Math.max(textStyles[kind].leading, ...cells.map(lines => textHeight(lines, kind)))

/** A table from `x` on, its columns within `width`; each row below a line. */
export const tableRow = ({ columns, rows }: ReadTable, x: number, width: number, options: PictureOptions): Row => {
  const widths = sharedWidths(columns, width)
  let right = x - gap
  const boxes = columns.map(({ align }, column) => {
    const box = { x: right + gap, width: widths[column] ?? 0, ...(align && { align: 'end' as const }) }
    right = box.x + box.width
    return box
  })
  const inLines = (text: string, column: number, kind: TextKind) => wrap(text, widths[column] ?? 0, textStyles[kind])
  const heads = columns.map(({ title }, column) => inLines(title, column, 'factName'))
  const headHeight = tallest(heads, 'factName') + belowHeads
  const placed = rows.map(cells => {
    const lines = cells.map(({ text }, column) => inLines(text, column, 'cell'))
    return { cells, lines, height: tallest(lines, 'cell') + rowSpace }
  })

  const drawHead = (lines: readonly string[], column: number, bottom: number): Markup =>
    drawText(lines, 'factName', { ...boxes[column], top: bottom - textHeight(lines, 'factName') })
  const drawCell = ({ text, source }: Cell, lines: readonly string[], column: number, top: number) => {
    if (lines.length === 0) return undefined
    const drawn = drawText(lines, 'cell', { ...boxes[column], top })
    return source ? drawSource({ ...source, kind: 'wp-place', hint: text }, options, drawn) : drawn
  }
  return {
    height: headHeight + placed.reduce((sum, { height }) => sum + height, 0),
    draw: top => {
      let next = top + headHeight
      return [
        ...heads.map((lines, column) => drawHead(lines, column, next - belowHeads)),
        ...placed.map(({ cells, lines, height }) => {
          const y = next
          next += height
          return element(
            'g',
            {},
            element('line', { class: stroke('hairline'), x1: x, x2: right, y1: y, y2: y }),
            cells.map((cell, column) => drawCell(cell, lines[column] ?? [], column, y + rowSpace / 2)),
          )
        }),
      ]
    },
  }
}
