import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions, type Source } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import { drawSign, type Sign, signSize } from './sign.js'

export type CardLine = { readonly text: string; readonly sign?: Sign | undefined }

/** What stands on a card that is no touchpoint: an item of a canvas or of a MOST. */
export type ItemCard = {
  /** What it is, above its title. */
  readonly eyebrow?: string | undefined
  /** Empty where nothing is there that could be called anything. */
  readonly title: string
  /** Stands in the tooltip alone. */
  readonly description?: string | undefined
  /** A short word below the title, such as a risk; `strong` on a ground of its own colour. */
  readonly tag?: { readonly text: string; readonly strong: boolean } | undefined
  readonly lines: readonly CardLine[]
  /** `ghost` is something that is not there; `marked` is loose or missing something. */
  readonly look: 'plain' | 'marked' | 'ghost'
  readonly source?: (Source & { readonly kind: string }) | undefined
}

export type PlacedCard = { readonly height: number; readonly draw: (x: number, y: number) => Markup }

const padding = 12
const signRoom = signSize + 6
const tagHeight = 20

/** Everything on a card in one sentence per line, for its tooltip. */
const hintOf = ({ eyebrow, title, description, tag, lines }: ItemCard): string =>
  [eyebrow, title, description, tag?.text, ...lines.map(({ text }) => text)]
    .filter(text => text !== undefined)
    .join('\n')

const groundOf = (look: ItemCard['look']): string => {
  if (look === 'marked') return `${fill('critical-card')} ${stroke('critical')}`
  return look === 'ghost' ? `${fill('page')} ${stroke('arrow')}` : `${fill('card')} ${stroke('card-border')}`
}

/** Lays out a card of that width; it is as high as its words need. */
export const placeCard = (card: ItemCard, width: number, options: PictureOptions): PlacedCard => {
  const room = width - 2 * padding
  const eyebrow = card.eyebrow === undefined ? [] : wrap(card.eyebrow, room, textStyles.eyebrow)
  const title = wrap(card.title, room, textStyles['card-title'])
  const lines = card.lines.map(({ text, sign }) => {
    const indent = sign === undefined ? 0 : signRoom
    return { sign, indent, texts: wrap(text, room - indent, textStyles.detail) }
  })
  const eyebrowHeight = eyebrow.length === 0 ? 0 : textHeight(eyebrow, 'eyebrow') + 2
  const titleHeight = textHeight(title, 'card-title')
  const tagRoom = card.tag === undefined ? 0 : tagHeight + 6
  const headHeight = eyebrowHeight + titleHeight + tagRoom
  const linesTop = headHeight + (lines.length === 0 || headHeight === 0 ? 0 : 4)
  const linesHeight = lines.reduce((sum, { texts }) => sum + textHeight(texts, 'detail') + 2, 0)
  const height = 2 * padding + linesTop + linesHeight

  const draw = (x: number, y: number): Markup => {
    const inner = { x: x + padding, width: room }
    const parts: Markup[] = [
      element('rect', {
        class: `wp-card ${groundOf(card.look)}`,
        ...{ x, y, width, height, rx: 8 },
        'stroke-width': card.look === 'marked' ? 2.2 : 1.2,
        'stroke-dasharray': card.look === 'ghost' ? '5 4' : undefined,
      }),
    ]
    if (eyebrow.length > 0) parts.push(drawText(eyebrow, 'eyebrow', { ...inner, top: y + padding }))
    if (title.length > 0) parts.push(drawText(title, 'card-title', { ...inner, top: y + padding + eyebrowHeight }))
    if (card.tag) parts.push(drawTag(card.tag, inner.x, y + padding + eyebrowHeight + titleHeight + 5))
    let top = y + padding + linesTop
    for (const { sign, indent, texts } of lines) {
      if (sign) parts.push(drawSign(sign, inner.x, top + 2.5))
      parts.push(drawText(texts, 'detail', { x: inner.x + indent, width: room - indent, top }))
      top += textHeight(texts, 'detail') + 2
    }
    if (!card.source) return element('g', { class: 'wp-item' }, element('title', {}, hintOf(card)), parts)
    return drawSource({ ...card.source, hint: hintOf(card) }, options, parts)
  }
  return { height, draw }
}

const drawTag = ({ text, strong }: NonNullable<ItemCard['tag']>, x: number, y: number): Markup => {
  const width = textWidth(text, textStyles.tag) + 16
  return element(
    'g',
    { class: 'wp-tag-box' },
    element('rect', {
      class: fill(strong ? 'critical' : 'chip'),
      ...{ x, y, width, height: tagHeight, rx: tagHeight / 2 },
    }),
    drawText([text], 'tag', {
      ...{ x, width, top: y + 2, align: 'middle' as const },
      ...(strong ? { color: 'critical-ink' as const } : {}),
    }),
  )
}
