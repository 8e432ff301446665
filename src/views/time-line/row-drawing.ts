import { label } from '../../model/label.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { fill } from '../theme.js'
import type { Cell } from './axis.js'
import { type Bar, drawBar } from './bars.js'
import { drawMarks, type Marks } from './marks.js'
import { drawNote, type Note } from './notes.js'
import { nameWidth, type TimeRow, type TouchpointRow } from './rows.js'
import { margin } from './scale.js'

export const drawStage = (
  row: Extract<TimeRow, { kind: 'stage' }>,
  top: number,
  width: number,
  options: PictureOptions,
): Markup =>
  drawSource(
    { name: row.stage.name, range: row.stage.range, kind: 'wp-stage', hint: label(row.stage) },
    options,
    element('rect', {
      class: fill('stage'),
      x: margin - 12,
      y: top + 4,
      width: width - 2 * margin + 24,
      height: row.height - 8,
      rx: 6,
    }),
    drawText(row.lines, 'stage', { x: margin, top: top + 10, width: 600 }),
  )

/** A touchpoint's name, times, bar and what is said of it. */
export const drawRow = (
  row: TouchpointRow,
  place: {
    readonly top: number
    readonly width: number
    readonly cells: readonly Cell[]
    readonly bar: Bar | undefined
    readonly marks: Marks
    readonly note: Note | undefined
  },
  options: PictureOptions,
): Markup => {
  const { top, width, cells, bar, marks, note } = place
  const { touchpoint, plan, height, lines } = row
  const middle = top + height / 2
  const textTop = middle - (lines.length * textStyles['cell-name'].leading) / 2
  return drawSource(
    { name: touchpoint.name, range: touchpoint.range, kind: 'wp-touchpoint', hint: row.hint },
    options,
    // The whole row can be pointed at.
    element('rect', { x: margin, y: top + 2, width: width - 2 * margin, height: height - 4, 'fill-opacity': 0 }),
    drawText(lines, 'cell-name', { x: margin, width: nameWidth, top: textTop }),
    row.cells.map((text, index) => {
      const cell = cells[index]
      const isFloat = index === row.cells.length - 1
      const kind = isFloat && plan?.critical ? 'cell-name' : 'cell'
      return (
        cell &&
        drawText([text], kind, {
          ...cell,
          top: middle - 9,
          align: 'end',
          ...(isFloat && plan?.critical ? { color: 'critical' as const } : {}),
        })
      )
    }),
    bar && plan && drawBar(bar, plan, touchpoint.optional !== undefined),
    drawMarks(marks, { top, height }),
    note && drawNote(note),
  )
}
