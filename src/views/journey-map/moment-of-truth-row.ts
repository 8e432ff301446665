import type { Row } from '../drawing/row.js'
import { element, type Markup, path } from '../element.js'
import { drawText } from '../text/draw.js'
import { fill } from '../theme.js'
import type { Layout } from './layout.js'

/** A diamond, the sign for a moment of truth. */
export const drawDiamond = (x: number, y: number): Markup =>
  element('path', { class: fill('truth'), d: path('M', x, y - 6, 'L', x + 6, y, 'L', x, y + 6, 'L', x - 6, y, 'Z') })

export const momentOfTruthRow = ({ cards }: Layout): Row | undefined => {
  const marked = cards.filter(({ touchpoint }) => touchpoint.momentOfTruth)
  if (marked.length === 0) return undefined
  const draw = (top: number): readonly Markup[] =>
    marked.map(({ box }) =>
      element(
        'g',
        { class: 'wp-moment-of-truth' },
        drawDiamond(box.x + 10, top + 14),
        drawText(['Moment of truth'], 'value', { x: box.x + 24, top: top + 6, width: box.width - 24, color: 'truth' }),
      ),
    )
  return { height: 24, draw }
}
