import type { FactorResult } from '../../analysis/cross-impact/index.js'
import { masonry } from '../drawing/masonry.js'
import type { Row } from '../drawing/row.js'
import type { Markup } from '../element.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import type { Marker } from './markers.js'

const columnWidth = 240
const columnGap = 24
const numberWidth = 30
const headHeight = 26
const entryGap = 5

/** The names of the marks that have only a number in the chart. */
export const unnamedRow = (
  markers: readonly Marker[],
  labelOf: (factor: string) => string,
  x: number,
  width: number,
  link: (factor: FactorResult, ...children: readonly Markup[]) => Markup,
): Row => {
  if (markers.length === 0) return { height: 0, draw: () => [] }
  const entries = markers.map(({ factors }, place) => {
    const names = factors.map(factor => ({
      factor,
      lines: wrap(labelOf(factor.name), columnWidth - numberWidth, textStyles.chip),
    }))
    return { number: place + 1, names, height: names.reduce((sum, { lines }) => sum + textHeight(lines, 'chip'), 0) }
  })
  const columns = Math.max(1, Math.floor((width + columnGap) / (columnWidth + columnGap)))
  const { slots, height } = masonry(
    entries.map(entry => entry.height),
    { columns, width: columnWidth, gap: entryGap },
  )
  return {
    height: headHeight + height,
    draw: top => [
      drawText(['Numbers in the chart'], 'lane', { x, width, top }),
      ...entries.flatMap(({ number, names }, place) => {
        const slot = slots[place] ?? { x: 0, y: 0 }
        const left = x + (slot.x / (columnWidth + entryGap)) * (columnWidth + columnGap)
        let y = top + headHeight + slot.y
        return [
          drawText([String(number)], 'value', { x: left, width: numberWidth - 8, top: y, align: 'end' }),
          ...names.map(({ factor, lines }) => {
            const at = y
            y += textHeight(lines, 'chip')
            return link(
              factor,
              drawText(lines, 'chip', {
                x: left + numberWidth,
                width: columnWidth - numberWidth,
                top: at,
                color: 'ink',
              }),
            )
          }),
        ]
      }),
    ],
  }
}
