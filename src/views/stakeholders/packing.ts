import type { Markup } from '../element.js'
import { cardWidth, type PlacedCard } from './card.js'

const gap = 8

/** Cards side by side in columns; where they stand follows from their order alone. */
export type Pack = {
  readonly width: number
  readonly height: number
  readonly draw: (x: number, y: number) => readonly Markup[]
}

export const widthOfColumns = (columns: number): number =>
  columns === 0 ? 0 : columns * cardWidth + (columns - 1) * gap

export const columnsWithin = (width: number): number => Math.max(1, Math.floor((width + gap) / (cardWidth + gap)))

/** Each card below the column that is shortest so far. */
export const pack = (cards: readonly PlacedCard[], columns: number): Pack => {
  const heights = Array.from({ length: columns }, () => 0)
  const placed = cards.map(card => {
    const column = heights.indexOf(Math.min(...heights))
    const top = heights[column]
    heights[column] = top + card.height + gap
    return { card, column, top }
  })
  return {
    width: widthOfColumns(Math.min(columns, cards.length)),
    height: cards.length === 0 ? 0 : Math.max(...heights) - gap,
    draw: (x, y) => placed.map(({ card, column, top }) => card.draw(x + column * (cardWidth + gap), y + top)),
  }
}
