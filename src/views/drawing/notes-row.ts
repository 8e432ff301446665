import { element } from '../element.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill } from '../theme.js'
import type { Row } from './row.js'

/** As wide as lines of a text may be to be read well. */
const readable = 880
const most = 8
const between = 4

/** What deserves a look, in sentences; of very many the first ones. */
export const notesRow = (notes: readonly string[], x: number, width: number): Row =>
  sentencesRow(
    'Worth a look',
    notes.length > most ? [...notes.slice(0, most), `… and ${notes.length - most} more.`] : notes,
    x,
    width,
  )

/** Sentences below a heading, each behind a dot; nothing where there are none. */
export const sentencesRow = (heading: string, sentences: readonly string[], x: number, width: number): Row => {
  if (sentences.length === 0) return { height: 0, draw: () => [] }
  const room = Math.min(width, readable) - 16
  const placed = sentences.map(sentence => wrap(sentence, room, textStyles.detail))
  const headHeight = textStyles.lane.leading + 4
  const height = headHeight + placed.reduce((sum, lines) => sum + textHeight(lines, 'detail') + between, 0)
  return {
    height,
    draw: top => {
      let y = top + headHeight
      return [
        drawText([heading], 'lane', { x, top, width }),
        ...placed.map(lines => {
          const at = y
          y += textHeight(lines, 'detail') + between
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
