import { element } from '../element.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill } from '../theme.js'
import type { Row } from './row.js'

const readable = 900
const most = 8

/** What deserves a look, in sentences; of very many the first ones. */
export const notesRow = (notes: readonly string[], x: number, width: number): Row => {
  if (notes.length === 0) return { height: 0, draw: () => [] }
  const shown = notes.length > most ? [...notes.slice(0, most), `… and ${notes.length - most} more.`] : notes
  const room = Math.min(width, readable) - 16
  const placed = shown.map(note => wrap(note, room, textStyles.detail))
  const headHeight = textStyles.lane.leading + 4
  const height = headHeight + placed.reduce((sum, lines) => sum + textHeight(lines, 'detail') + 4, 0)
  return {
    height,
    draw: top => {
      let y = top + headHeight
      return [
        drawText(['Worth a look'], 'lane', { x, top, width }),
        ...placed.map(lines => {
          const at = y
          y += textHeight(lines, 'detail') + 4
          return element(
            'g',
            {},
            element('circle', { class: fill('arrow'), cx: x + 4, cy: at + 8.5, r: 2.5 }),
            drawText(lines, 'detail', { x: x + 16, top: at, width: room, color: 'ink' }),
          )
        }),
      ]
    },
  }
}
