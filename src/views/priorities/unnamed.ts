import type { Touchpoint } from '../../model/journey.js'
import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import type { Row } from '../drawing/row.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { hintOf } from './discs.js'
import type { PlacedDisc } from './place-discs.js'

const columnWidth = 250
const columnGap = 28
const rankWidth = 30
const headHeight = 28
const entryGap = 6

/** The names of those discs beside which there was no room for one. */
export const unnamedRow = (
  discs: readonly PlacedDisc[],
  touchpointOf: (name: string) => Touchpoint,
  scale: Scale,
  x: number,
  width: number,
  options: PictureOptions,
): Row => {
  if (discs.length === 0) return { height: 0, draw: () => [] }
  const entries = discs.map(({ priority }) => {
    const touchpoint = touchpointOf(priority.name)
    return { priority, touchpoint, lines: wrap(label(touchpoint), columnWidth - rankWidth, textStyles.cell) }
  })
  const columns = Math.max(1, Math.floor((width + columnGap) / (columnWidth + columnGap)))
  const tops: number[] = []
  let height = 0
  for (let first = 0; first < entries.length; first += columns) {
    tops.push(height)
    const row = entries.slice(first, first + columns)
    height += Math.max(...row.map(({ lines }) => textHeight(lines, 'cell'))) + entryGap
  }
  return {
    height: headHeight + height,
    draw: top => [
      drawText(['Names without room in the chart'], 'lane', { x, width, top }),
      ...entries.map(({ priority, touchpoint, lines }, index) => {
        const left = x + (index % columns) * (columnWidth + columnGap)
        const y = top + headHeight + (tops[Math.floor(index / columns)] ?? 0)
        return drawSource(
          {
            name: touchpoint.name,
            range: touchpoint.range,
            kind: 'wp-touchpoint',
            hint: hintOf(priority, touchpoint, scale),
          },
          options,
          drawText([String(priority.rank)], 'cell-name', { x: left, width: rankWidth - 8, top: y, align: 'end' }),
          drawText(lines, 'cell', { x: left + rankWidth, width: columnWidth - rankWidth, top: y }),
        )
      }),
    ],
  }
}
