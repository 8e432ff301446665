import type { ItemCard } from '../drawing/item-card.js'
import { placeCard } from '../drawing/item-card.js'
import { masonry } from '../drawing/masonry.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import type { PictureOptions } from '../picture.js'
import { drawText } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import { cardWidth } from './chain-columns.js'

const gap = 14
export const bandHeight = 34

/** The head of an area: what it is called, and in a few words what that means. */
export const drawBand = (title: string, meaning: string, x: number, top: number, width: number): Markup => {
  const named = textWidth(title, textStyles.stage)
  return element(
    'g',
    { class: 'wp-area' },
    element('rect', {
      class: `${fill('stage')} ${stroke('stage-border')}`,
      ...{ x, y: top, width, height: bandHeight, rx: 8 },
    }),
    drawText([title], 'stage', { x: x + 12, top: top + 7, width: width - 24 }),
    drawText([meaning], 'note', {
      x: x + 12 + named + 10,
      top: top + 9,
      width: width - named - 34,
      color: 'stage-ink',
    }),
  )
}

const widest = 400

/** As many columns as fit; their cards share the width, a few of them not more than can be read well. */
const columnsFor = (count: number, room: number): { readonly columns: number; readonly width: number } => {
  const fitting = Math.max(1, Math.floor((room + gap) / (cardWidth + gap)))
  const columns = Math.max(1, Math.min(count, fitting))
  return { columns, width: Math.min(widest, (room - (columns - 1) * gap) / columns) }
}

/** Cards side by side over the whole width, as many to a row as fit. */
export const cardsRow = (cards: readonly ItemCard[], x: number, width: number, options: PictureOptions): Row => {
  const grid = columnsFor(cards.length, width)
  const placed = cards.map(card => placeCard(card, grid.width, options))
  const heights = placed.map(({ height }) => height)
  const { slots, height } = masonry(heights, { ...grid, gap })
  return {
    height,
    draw: top => placed.map((card, index) => card.draw(x + slots[index].x, top + slots[index].y)),
  }
}

const labelWidth = 112

/** Groups of cards below one another, each with its name at the side. */
export const groupedRow = (
  groups: readonly { readonly name: string; readonly cards: readonly ItemCard[] }[],
  x: number,
  width: number,
  options: PictureOptions,
): Row => {
  const rows = groups.map(({ name, cards }) => ({
    name,
    cards: cardsRow(cards, x + labelWidth, width - labelWidth, options),
  }))
  return {
    height: rows.reduce((sum, { cards }) => sum + cards.height + gap, -gap),
    draw: top => {
      let y = top
      return rows.flatMap(({ name, cards }) => {
        const at = y
        y += cards.height + gap
        return [
          drawText(wrap(name, labelWidth - 12, textStyles.lane), 'lane', { x, top: at + 8, width: labelWidth - 12 }),
          ...cards.draw(at),
        ]
      })
    },
  }
}

/** Stands in an area without any card. */
export const emptyRow = (text: string, x: number, width: number): Row => ({
  height: textStyles.note.leading,
  draw: top => [drawText([text], 'note', { x: x + 12, top, width: width - 24 })],
})
