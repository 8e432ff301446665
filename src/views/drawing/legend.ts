import { element, type Markup } from '../element.js'
import { drawText } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'

/** A sign within 26 × 16 and what it stands for. */
export type LegendEntry = { readonly text: string; readonly draw: (x: number, y: number) => readonly Markup[] }

const signWidth = 26
const rowHeight = 22

/** Signs and their meaning side by side, in as many rows as `width` asks for. */
export const legend = (entries: readonly LegendEntry[], x: number, width: number) => {
  let left = 0
  let row = 0
  const placed = entries.map(entry => {
    const needed = signWidth + 8 + textWidth(entry.text, textStyles.note)
    if (left > 0 && left + needed > width) {
      left = 0
      row += 1
    }
    const place = { entry, left: x + left, row, needed }
    left += needed + 28
    return place
  })
  const draw = (top: number): readonly Markup[] =>
    placed.map(({ entry, left: start, row: at, needed }) => {
      const y = top + at * rowHeight
      return element(
        'g',
        { class: 'wp-legend' },
        entry.draw(start, y),
        drawText([entry.text], 'note', { x: start + signWidth + 8, top: y, width: needed - signWidth - 8 }),
      )
    })
  return { height: entries.length === 0 ? 0 : (row + 1) * rowHeight, draw }
}
