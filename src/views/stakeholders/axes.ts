import { drawArrow } from '../drawing/arrow-path.js'
import type { Markup } from '../element.js'
import { drawText } from '../text/draw.js'
import type { GridLayout } from './grid-layout.js'

/** Left of the grid, for the levels of power, and below it, for those of interest. */
export const axisWidth = 64
export const axisHeight = 44

const look = { critical: false, dashed: false } as const

/** Levels of power from bottom to top and of interest from left to right. */
export const drawAxes = ({ columns, rows, width, height }: GridLayout, x: number, y: number): readonly Markup[] => [
  drawText(['Power'], 'lane', { x: x - axisWidth, top: y, width: axisWidth - 14 }),
  ...drawArrow(
    [
      [x - 14, y + height],
      [x - 14, y + 4],
    ],
    look,
  ),
  ...rows.map(({ level, at, size }) =>
    drawText([String(level)], 'value', { x: x - axisWidth, top: y + at + size / 2 - 8, width: 40, align: 'end' }),
  ),
  ...drawArrow(
    [
      [x, y + height + 14],
      [x + width - 4, y + height + 14],
    ],
    look,
  ),
  ...columns.map(({ level, at, size }) =>
    drawText([String(level)], 'value', { x: x + at, top: y + height + 22, width: size, align: 'middle' }),
  ),
  drawText(['Interest'], 'lane', { x: x - axisWidth, top: y + height + 21, width: axisWidth }),
]
