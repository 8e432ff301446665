import type { Table } from '../../wording/document.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import { drawSource } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { type TextKind, textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { stroke } from '../theme.js'
import { columnWidths, type Wish } from './column-widths.js'
import { capital, type SectionsOptions } from './page.js'

const gap = 28
const rowSpace = 10
/** Of a word that is longer, the rest goes to the next line. */
const longestWord = 220

const linesHeight = (cells: readonly (readonly string[])[], kind: TextKind): number =>
  Math.max(textStyles[kind].leading, ...cells.map(lines => textHeight(lines, kind)))

const widestWord = (text: string, kind: TextKind): number =>
  Math.min(longestWord, Math.max(0, ...text.split(/\s+/).map(word => textWidth(word, textStyles[kind]))))

/** What stands in each cell, places as a reader knows them. */
const readable = ({ rows }: Table, { placeOf }: SectionsOptions) =>
  rows.map(cells =>
    cells.map(text => {
      const place = placeOf(text)
      return { text: place?.text ?? text, source: place?.source }
    }),
  )

/** Numbers and places stay in one line; words of a column may be wrapped, and so may its title. */
const wishOf = (title: string, cells: readonly { readonly text: string; readonly whole: boolean }[]): Wish => {
  const widths = cells.map(({ text }) => textWidth(text, textStyles.cell))
  const words = cells.map(({ text, whole }, row) => (whole ? (widths[row] ?? 0) : widestWord(text, 'cell')))
  return {
    wanted: Math.max(textWidth(title, textStyles.factName), ...widths),
    least: Math.max(widestWord(title, 'factName'), ...words),
  }
}

/** The width in pixels that a table would like to have, and a row of it that has its columns share `width`. */
export const tableRow = (table: Table, options: SectionsOptions) => {
  const rows = readable(table, options)
  const columns = table.columns.map(({ title, align }, column) => {
    const cells = rows.map(row => row[column] ?? { text: '', source: undefined })
    const whole = cells.map(({ text, source }) => ({ text, whole: align === 'right' || source !== undefined }))
    return { title: capital(title), align, wish: wishOf(capital(title), whole) }
  })
  const gaps = Math.max(0, columns.length - 1) * gap
  const widthOf = (widths: readonly number[]): number => gaps + widths.reduce((sum, width) => sum + width, 0)
  const row = (x: number, room: number): Row => {
    const widths = columnWidths(
      columns.map(({ wish }) => wish),
      room - gaps,
    )
    const lefts = widths.map((_, column) => x + widthOf(widths.slice(0, column)) - gaps + column * gap)
    const boxOf = (column: number) => ({
      x: lefts[column] ?? x,
      width: widths[column] ?? 0,
      ...(columns[column]?.align === 'right' && { align: 'end' as const }),
    })
    const heads = columns.map(({ title }, column) => wrap(title, widths[column] ?? 0, textStyles.factName))
    const headHeight = linesHeight(heads, 'factName') + 6
    const placed = rows.map(cells => {
      const lines = cells.map(({ text }, column) => wrap(text, widths[column] ?? 0, textStyles.cell))
      return { cells, lines, height: linesHeight(lines, 'cell') + rowSpace }
    })
    const line = (y: number): Markup =>
      element('line', { class: stroke('hairline'), x1: x, x2: x + widthOf(widths), y1: y, y2: y })
    return {
      height: headHeight + placed.reduce((sum, { height }) => sum + height, 0),
      draw: top => {
        let next = top + headHeight
        return [
          ...heads.map((lines, column) =>
            drawText(lines, 'factName', {
              ...boxOf(column),
              top: top + headHeight - 6 - textHeight(lines, 'factName'),
            }),
          ),
          ...placed.map(({ cells, lines, height }) => {
            const y = next
            next += height
            return element(
              'g',
              {},
              line(y),
              cells.map(({ text, source }, column) => {
                const written = lines[column] ?? []
                if (written.length === 0) return undefined
                const drawn = drawText(written, 'cell', { ...boxOf(column), top: y + rowSpace / 2 })
                return source ? drawSource({ ...source, kind: 'wp-place', hint: text }, options, drawn) : drawn
              }),
            )
          }),
        ]
      },
    }
  }
  return {
    wanted: widthOf(columns.map(({ wish }) => wish.wanted)),
    least: widthOf(columns.map(({ wish }) => wish.least)),
    row,
  }
}
