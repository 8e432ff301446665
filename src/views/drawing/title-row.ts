import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions, type Source } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import type { Row } from './row.js'

/** Something known of the whole, such as `Owner` and `Customer service`; without a text it is left out. */
export type Fact = { readonly name: string; readonly text: string | undefined }

export type Title = {
  readonly title: string
  readonly description?: string | undefined
  readonly facts?: readonly Fact[]
  /** Where the title leads to when it is clicked. */
  readonly source?: (Source & { readonly kind: string }) | undefined
}

const gap = 36

const placeFacts = (facts: readonly Fact[], width: number) => {
  let x = 0
  let top = 0
  let rowHeight = 0
  const placed = facts.flatMap(({ name, text }) => {
    if (text === undefined) return []
    const lines = wrap(text, Math.min(width, 320), textStyles.fact, 3)
    const needed = Math.max(
      textWidth(name, textStyles.factName),
      ...lines.map(line => textWidth(line, textStyles.fact)),
    )
    if (x > 0 && x + needed > width) {
      x = 0
      top += rowHeight + 12
      rowHeight = 0
    }
    const place = { name, lines, x, top, width: needed }
    x += needed + gap
    rowHeight = Math.max(rowHeight, textStyles.factName.leading + textHeight(lines, 'fact'))
    return [place]
  })
  return { placed, height: top + rowHeight }
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
  const { placed, height } = placeFacts(facts, Math.min(width, 1200))
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
    ...placed.map(fact => {
      const place = { x: x + fact.x, width: fact.width }
      const y = top + factsTop + fact.top
      return element(
        'g',
        {},
        drawText([fact.name], 'factName', { ...place, top: y }),
        drawText(fact.lines, 'fact', { ...place, top: y + textStyles.factName.leading }),
      )
    }),
  ]
  return { height: placed.length === 0 ? factsTop - 18 : factsTop + height, draw }
}
