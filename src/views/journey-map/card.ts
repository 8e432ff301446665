import type { Touchpoint } from '../../model/journey.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { fill, stroke, type Token } from '../theme.js'
import { type CardContent, cardPadding, type Tag, tagHeight, tagOffsets } from './card-content.js'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const drawTag = ({ text, emphasis, width }: Tag, x: number, y: number): Markup => {
  const critical = emphasis === 'critical'
  return element(
    'g',
    { class: critical ? 'wp-critical-tag' : 'wp-tag-box' },
    element('rect', { class: fill(critical ? 'critical' : 'chip'), x, y, width, height: tagHeight, rx: tagHeight / 2 }),
    drawText([text], 'tag', {
      x,
      top: y + 2,
      width,
      align: 'middle',
      ...(critical ? { color: 'critical-ink' as const } : {}),
    }),
  )
}

// Dashes in the light colour of a border would hardly be seen.
const borderOf = ({ optional }: Touchpoint, isCritical: boolean): Token => {
  if (isCritical) return 'critical'
  return optional ? 'arrow' : 'card-border'
}

/** A touchpoint's card; a critical one has a thicker border and says so, an optional one a dashed border. */
export const drawCard = (
  touchpoint: Touchpoint,
  content: CardContent,
  box: Box,
  isCritical: boolean,
  options: PictureOptions,
): Markup => {
  const inner = { x: box.x + cardPadding, width: box.width - 2 * cardPadding }
  let top = box.y + cardPadding
  const parts: Markup[] = []
  if (content.eyebrow.length > 0) {
    parts.push(drawText(content.eyebrow, 'eyebrow', { ...inner, top }))
    top += textHeight(content.eyebrow, 'eyebrow') + 3
  }
  parts.push(drawText(content.title, 'card-title', { ...inner, top }))
  top += textHeight(content.title, 'card-title')
  if (content.details.length > 0) {
    parts.push(drawText(content.details, 'detail', { ...inner, top: top + 4 }))
  }
  content.tagRows.toReversed().forEach((row, index) => {
    const y = box.y + box.height - cardPadding - tagHeight - index * (tagHeight + 6)
    const offsets = tagOffsets(row)
    row.forEach((tag, place) => {
      parts.push(drawTag(tag, inner.x + (offsets[place] ?? 0), y))
    })
  })
  return drawSource(
    { name: touchpoint.name, range: touchpoint.range, kind: 'wp-touchpoint', hint: content.hint },
    options,
    element('rect', {
      class: `wp-card ${fill(isCritical ? 'critical-card' : 'card')} ${stroke(borderOf(touchpoint, isCritical))}`,
      ...box,
      rx: 10,
      'stroke-width': isCritical ? 2.5 : 1.2,
      'stroke-dasharray': touchpoint.optional ? '6 4' : undefined,
    }),
    parts,
  )
}
