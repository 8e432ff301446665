import type { BlockName } from '../../analysis/canvas/index.js'
import { masonry } from '../drawing/masonry.js'
import { lowerBlocks, upperColumns } from './blocks.js'

export const cardWidth = 228
export const gap = 10
export const padding = 12
export const headHeight = 34
const leastUpper = 170
const leastLower = 120

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type PlacedBlock = { readonly block: BlockName; readonly box: Box; readonly cards: readonly Box[] }

/** How high a card of a block is at a width. */
export type HeightOf = (block: BlockName, card: number, width: number) => number

const blockWidth = (columns: number): number => columns * cardWidth + (columns - 1) * gap + 2 * padding

/** The cards of a block in that many columns; places count from the block's corner. */
const flow = (block: BlockName, count: number, columns: number, width: number, heightOf: HeightOf) => {
  const each = (width - 2 * padding - (columns - 1) * gap) / columns
  const heights = Array.from({ length: count }, (_, card) => heightOf(block, card, each))
  const { slots, height } = masonry(heights, { columns, width: each, gap })
  const cards = slots.map(
    ({ x, y }, card): Box => ({
      x: padding + x,
      y: headHeight + y,
      width: each,
      height: heights[card],
    }),
  )
  return { cards, height: headHeight + height + padding }
}

/** The classic nine blocks; a column grows wider, then higher, with what stands in it. */
export const layoutCanvas = (countOf: (block: BlockName) => number, heightOf: HeightOf) => {
  const columns = upperColumns.map(blocks => ({ blocks, width: 1 }))
  const flowOf = (block: BlockName, width: number) => flow(block, countOf(block), width, blockWidth(width), heightOf)
  const heightOfColumn = ({ blocks, width }: (typeof columns)[number]): number =>
    blocks.reduce((sum, block) => sum + Math.max(flowOf(block, width).height, leastUpper), (blocks.length - 1) * gap)
  const totalWidth = (): number =>
    columns.reduce((sum, { width }) => sum + blockWidth(width), (columns.length - 1) * gap)
  let heights = columns.map(heightOfColumn)
  // Wider as long as one column would make the picture much higher than wide.
  for (;;) {
    const tallest = heights.indexOf(Math.max(...heights))
    const column = columns[tallest]
    const most = Math.max(...column.blocks.map(block => countOf(block)))
    if (heights[tallest] <= totalWidth() * 0.7 || column.width >= most) break
    column.width += 1
    heights = heights.with(tallest, heightOfColumn(column))
  }
  const upperHeight = Math.max(...heights)
  const width = totalWidth()

  const placed: PlacedBlock[] = []
  let x = 0
  for (const { blocks, width: cards } of columns) {
    const flows = blocks.map(block => flowOf(block, cards))
    const shares = sharesOf(
      flows.map(({ height }) => Math.max(height, leastUpper)),
      upperHeight - (blocks.length - 1) * gap,
    )
    let y = 0
    blocks.forEach((block, index) => {
      placed.push({ block, box: { x, y, width: blockWidth(cards), height: shares[index] }, cards: flows[index].cards })
      y += shares[index] + gap
    })
    x += blockWidth(cards) + gap
  }

  const half = (width - gap) / 2
  const across = Math.max(1, Math.floor((half - 2 * padding + gap) / (cardWidth + gap)))
  const lower = lowerBlocks.map(block =>
    flow(
      block,
      countOf(block),
      Math.max(1, Math.min(across, countOf(block))),
      widthOf(countOf(block), across, half),
      heightOf,
    ),
  )
  const lowerHeight = Math.max(leastLower, ...lower.map(({ height }) => height))
  lowerBlocks.forEach((block, index) => {
    const box = { x: index * (half + gap), y: upperHeight + gap, width: half, height: lowerHeight }
    placed.push({ block, box, cards: lower[index].cards })
  })
  return { width, height: upperHeight + gap + lowerHeight, blocks: placed }
}

/** A few cards in a wide block keep their usual width. */
const widthOf = (count: number, across: number, half: number): number =>
  count >= across ? half : blockWidth(Math.max(1, count))

/** Equal shares, unless one needs more than its share. */
const sharesOf = (needed: readonly number[], room: number): readonly number[] => {
  const equal = room / needed.length
  if (needed.every(height => height <= equal)) return needed.map(() => equal)
  const spare = room - needed.reduce((sum, height) => sum + height, 0)
  return needed.map(height => height + spare / needed.length)
}
