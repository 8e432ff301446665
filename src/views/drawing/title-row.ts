import type { Markup } from '../element.js'
import { drawSource, type PictureOptions, type Source } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { type Fact, factsRow } from './facts-row.js'
import type { Row } from './row.js'

export type Title = {
  readonly title: string
  readonly description?: string | undefined
  readonly facts?: readonly Fact[]
  /** Where the title leads to when it is clicked. */
  readonly source?: (Source & { readonly kind: string }) | undefined
}

/** Title, description and facts of what a picture shows; `width` is what the picture leaves for it. */
export const titleRow = (
  { title, description, facts = [], source }: Title,
  x: number,
  width: number,
  options: PictureOptions,
): Row => {
  const readable = Math.min(width, 860)
  const titleLines = wrap(title, readable, textStyles.heading, 3)
  const descriptionLines = wrap(description ?? '', readable, textStyles.lead, 4)
  const titleHeight = textHeight(titleLines, 'heading')
  const descriptionHeight = descriptionLines.length === 0 ? 0 : 6 + textHeight(descriptionLines, 'lead')
  const known = factsRow(facts, x, Math.min(width, 1200))
  const factsTop = titleHeight + descriptionHeight + 18
  const drawTitle = (top: number): Markup => {
    const text = drawText(titleLines, 'heading', { x, top, width: readable })
    return source ? drawSource({ ...source, hint: title }, options, text) : text
  }
  const draw = (top: number): readonly Markup[] => [
    drawTitle(top),
    ...(descriptionLines.length === 0
      ? []
      : [drawText(descriptionLines, 'lead', { x, top: top + titleHeight + 6, width: readable })]),
    ...known.draw(top + factsTop),
  ]
  return { height: known.height === 0 ? factsTop - 18 : factsTop + known.height, draw }
}
