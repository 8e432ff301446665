import { durationText } from '../../wording/duration-text.js'
import { element, type Markup } from '../element.js'
import { drawText } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { stroke } from '../theme.js'
import { cellHeads, nameWidth, type TouchpointRow } from './rows.js'
import { margin, type TimeScale } from './scale.js'
import { ticks } from './ticks.js'

const cellGap = 22
export const headHeight = 34

/** Where a column of times in words stands. */
export type Cell = { readonly x: number; readonly width: number }

/** As wide as the longest text in each column. */
export const placeCells = (rows: readonly TouchpointRow[]): readonly Cell[] => {
  let x = margin + nameWidth
  return cellHeads.map((head, index) => {
    const widths = rows.map(({ cells }) => textWidth(cells[index] ?? '', textStyles['cell-name']))
    const width = Math.max(textWidth(head, textStyles.factName), ...widths)
    x += cellGap
    const cell = { x, width }
    x += width
    return cell
  })
}

/** The heads of the columns and the times along the chart. */
export const drawAxis = (scale: TimeScale, cells: readonly Cell[], top: number, bottom: number): readonly Markup[] => [
  ...cellHeads.map((head, index) =>
    drawText([head], 'factName', {
      x: cells[index]?.x ?? 0,
      width: cells[index]?.width ?? 0,
      top: top + 6,
      align: 'end',
    }),
  ),
  ...ticks(scale.end, 9).flatMap(time => {
    const x = scale.at(time)
    const line = { class: stroke('hairline'), x1: x, x2: x, y1: top + headHeight - 6, y2: bottom }
    return [
      drawText([time === 0 ? '0' : durationText(time)], 'axis', {
        x: x - 40,
        width: 80,
        top: top + 8,
        align: 'middle',
      }),
      element('line', line),
    ]
  }),
]
