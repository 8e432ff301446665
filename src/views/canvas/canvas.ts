import type { BlockName, CanvasResult } from '../../analysis/canvas/index.js'
import type { Canvas } from '../../model/canvas.js'
import { label } from '../../model/label.js'
import { type PlacedCard, placeCard } from '../drawing/item-card.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import { notesRow } from '../drawing/notes-row.js'
import { markedEntry, signEntry } from '../drawing/sign.js'
import { titleRow } from '../drawing/title-row.js'
import { element, type Markup } from '../element.js'
import { drawFrame } from '../picture.js'
import { drawText } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import { blocks as blockTexts } from './blocks.js'
import { type CanvasOptions, cardsOf } from './cards.js'
import { layoutCanvas, type PlacedBlock, padding } from './layout.js'

export type { CanvasOptions } from './cards.js'

const margin = 32

/** The nine blocks with what stands in them, what is missing and what is loose. */
export const drawCanvas = (canvas: Canvas, result: CanvasResult, options: CanvasOptions): Markup => {
  const cards = cardsOf(canvas, result, options)
  const known = new Map<string, PlacedCard>()
  const place: Place = (block, card, width) => {
    const key = `${block} ${card} ${width}`
    const placed = known.get(key) ?? placeCard(cards[block][card], width, options)
    known.set(key, placed)
    return placed
  }
  const layout = layoutCanvas(
    block => cards[block].length,
    (block, card, width) => place(block, card, width).height,
  )
  const width = layout.width + 2 * margin
  const header = titleRow(
    {
      title: label(canvas),
      description: canvas.description,
      facts: factsOf(result),
      source: { name: canvas.name, range: canvas.nameRange, kind: 'wp-canvas' },
    },
    margin,
    layout.width,
    options,
  )
  const top = margin + header.height + 22
  const signs = legend(legendEntries(result), margin, layout.width)
  const signsTop = top + layout.height + 18
  const notes = notesRow(options.notes, margin, layout.width)
  const notesTop = signsTop + signs.height + (notes.height > 0 ? 12 : 0)
  return drawFrame(
    {
      kind: 'canvas',
      name: canvas.name,
      title: `Business Model Canvas: ${label(canvas)}`,
      description: descriptionOf(canvas, result),
      width,
      height: notesTop + notes.height + margin - 8,
    },
    options,
    header.draw(margin),
    layout.blocks.map(placed => drawBlock(placed, top, place)),
    signs.draw(signsTop),
    notes.draw(notesTop),
  )
}

type Place = (block: BlockName, card: number, width: number) => PlacedCard

const drawBlock = ({ block, box, cards }: PlacedBlock, top: number, place: Place): Markup => {
  const { title, question } = blockTexts[block]
  const x = margin + box.x
  const y = top + box.y
  const inner = { x: x + padding, width: box.width - 2 * padding }
  const isEmpty = cards.length === 0
  return element(
    'g',
    { class: `wp-block wp-block-${block}` },
    element('rect', {
      class: `${fill('page')} ${stroke(isEmpty ? 'arrow' : 'divider')}`,
      ...{ x, y, width: box.width, height: box.height, rx: 6 },
      'stroke-width': 1.2,
      'stroke-dasharray': isEmpty ? '6 5' : undefined,
    }),
    drawText([title], 'lane', { ...inner, top: y + 9 }),
    isEmpty
      ? drawText(wrap(`Empty. ${question}`, inner.width, textStyles.note), 'note', { ...inner, top: y + 32 })
      : drawText([String(cards.length)], 'note', { ...inner, top: y + 10, align: 'end' }),
    cards.map((card, index) => place(block, index, card.width).draw(x + card.x, y + card.y)),
  )
}

const filledIn = ({ blocks }: CanvasResult): number => blocks.filter(({ filled }) => filled).length
const orphansIn = ({ orphans }: CanvasResult): number =>
  new Set(orphans.map(({ block, element }) => `${block} ${element}`)).size

const factsOf = (result: CanvasResult) => {
  const { channels, supportGoals } = result
  const differing = channels.missing.length + channels.unused.length
  return [
    { name: 'Blocks filled', text: `${filledIn(result)} of ${result.blocks.length}` },
    { name: 'Orphans', text: String(orphansIn(result)) },
    { name: 'Channels unlike the journeys', text: channels.used.length === 0 ? undefined : String(differing) },
    {
      name: 'Support goals served',
      text:
        supportGoals.length === 0
          ? undefined
          : `${supportGoals.filter(({ blocks }) => blocks.length > 0).length} of ${supportGoals.length}`,
    },
  ]
}

const legendEntries = (result: CanvasResult): readonly LegendEntry[] => {
  const { propositions, orphans, channels } = result
  const promises = propositions.flatMap(proposition => proposition.promises)
  const lowest = propositions.flatMap(({ lowestEmotion }) => lowestEmotion ?? [])
  const entries: readonly (LegendEntry | false)[] = [
    (orphans.length > 0 || channels.unused.length > 0) && markedEntry('Orphan: another block leaves it loose', false),
    channels.missing.length > 0 && markedEntry('Used in a journey, not in the canvas', true),
    (promises.some(({ verdict }) => verdict === 'kept') || lowest.some(({ negative }) => !negative)) &&
      signEntry('good', 'Speaks for it'),
    (promises.some(({ verdict }) => verdict === 'broken') ||
      lowest.some(({ negative }) => negative) ||
      orphans.length + channels.unused.length + channels.missing.length > 0) &&
      signEntry('bad', 'Speaks against it, or is missing'),
    promises.some(({ verdict }) => verdict === 'unknown' || verdict === 'uncertain') && signEntry('open', 'Not known'),
  ]
  return entries.filter(entry => entry !== false)
}

const descriptionOf = (canvas: Canvas, result: CanvasResult): string => {
  const empty = result.blocks.filter(({ filled }) => !filled).map(({ block }) => blockTexts[block].title.toLowerCase())
  return [
    canvas.description,
    `${filledIn(result)} of the nine blocks are filled.`,
    empty.length > 0 && `Empty: ${empty.join(', ')}.`,
    `Orphans: ${orphansIn(result)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
