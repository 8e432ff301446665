import { label } from '../../model/label.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { clip } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import type { Cell } from './axis.js'
import { type Bar, drawBar } from './bars.js'
import { nameWidth, type TimeRow, type TouchpointRow } from './rows.js'
import { margin, noteRoom, type TimeScale } from './scale.js'

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

/** Beside the bar, where there is room for it; the tooltip and the table have it in any case. */
const drawNote = (full: string, bar: Bar, middle: number, scale: TimeScale): Markup | undefined => {
  if (full === '') return undefined
  const note = clip(full, 320, textStyles.axis)
  const width = textWidth(note, textStyles.axis)
  const top = middle - 7
  const fitsRight = bar.tailRight + 10 + width <= scale.left + scale.width + noteRoom
  if (!fitsRight && bar.left - 10 - width < scale.left) return undefined
  const x = fitsRight ? bar.tailRight + 10 : bar.left - 10 - width
  return element('g', { class: 'wp-clear' }, drawText([note], 'axis', { x, top, width }))
}

/** A touchpoint's name, times, bar and what is said of it. */
export const drawRow = (
  row: TouchpointRow,
  bar: Bar | undefined,
  place: { readonly top: number; readonly width: number; readonly cells: readonly Cell[]; readonly scale: TimeScale },
  options: PictureOptions,
): Markup => {
  const { top, width, cells, scale } = place
  const { touchpoint, plan, height, lines } = row
  const middle = top + height / 2
  const textTop = middle - (lines.length * textStyles['cell-name'].leading) / 2
  const due = touchpoint.due === undefined ? undefined : scale.at(touchpoint.due)
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
    due === undefined
      ? undefined
      : element('line', {
          class: stroke('bad'),
          x1: due,
          x2: due,
          y1: top + 5,
          y2: top + height - 5,
          'stroke-width': 2.5,
        }),
    bar && drawNote(row.note, bar, middle, scale),
  )
}
