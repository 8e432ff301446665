import type { CanvasResult } from '../../analysis/canvas/index.js'
import type { Canvas } from '../../model/canvas.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { blocks as blockTexts } from './blocks.js'
import { type CanvasOptions, cardsOf } from './cards.js'

/** Every item of every block with what is said of it; empty blocks have a row that says so. */
export const canvasTable = (canvas: Canvas, result: CanvasResult, options: CanvasOptions): Markup => {
  const cards = cardsOf(canvas, result, options)
  return drawTable({
    caption: 'The nine blocks',
    columns: [{ head: 'Item' }, { head: 'Block' }, { head: 'Ties' }, { head: 'Missing' }],
    rows: result.blocks.flatMap(({ block }) => {
      const { title } = blockTexts[block]
      if (cards[block].length === 0) return [{ cells: ['–', title, '', 'Empty'] }]
      return cards[block].map(({ title: item, lines, source }) => ({
        cells: [
          item,
          title,
          lines.flatMap(({ sign, text }) => (sign === 'bad' ? [] : [text])).join('; '),
          lines.flatMap(({ sign, text }) => (sign === 'bad' ? [text] : [])).join('; '),
        ],
        source,
      }))
    }),
  })
}
