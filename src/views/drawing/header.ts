import { durationText } from '../../model/duration-text.js'
import type { Journey } from '../../model/journey.js'
import { label } from '../../model/label.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import type { Plan } from '../plan.js'
import { isolated } from '../text/direction.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import type { Row } from './row.js'

type Fact = { readonly name: string; readonly text: string }

const factsOf = (journey: Journey, plan: Plan | undefined, titleOf: (name: string) => string): readonly Fact[] =>
  [
    { name: 'Customer', text: journey.customer && isolated(titleOf(journey.customer.name)) },
    { name: 'Goal', text: journey.goal },
    { name: 'Owner', text: journey.owner && isolated(titleOf(journey.owner.name)) },
    { name: 'Kind', text: journey.kind },
    { name: 'Planned length', text: plan && plan.duration > 0 ? durationText(plan.duration) : undefined },
    { name: 'Reviewed', text: journey.reviewed },
  ].flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]))

const gap = 36

const placeFacts = (facts: readonly Fact[], width: number) => {
  let x = 0
  let top = 0
  let rowHeight = 0
  const placed = facts.map(({ name, text }) => {
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
    return place
  })
  return { placed, height: top + rowHeight }
}

/** Title, description and what is known of the journey as a whole; `width` is what the picture leaves for it. */
export const headerRow = (
  journey: Journey,
  plan: Plan | undefined,
  x: number,
  width: number,
  options: PictureOptions,
): Row => {
  const readable = Math.min(width, 860)
  const title = wrap(label(journey), readable, textStyles.heading, 3)
  const description = wrap(journey.description ?? '', readable, textStyles.lead, 4)
  const titleHeight = textHeight(title, 'heading')
  const descriptionHeight = description.length === 0 ? 0 : 6 + textHeight(description, 'lead')
  const facts = placeFacts(factsOf(journey, plan, options.titleOf), Math.min(width, 1200))
  const factsTop = titleHeight + descriptionHeight + 18
  const draw = (top: number): readonly Markup[] => [
    drawSource(
      { name: journey.name, range: journey.nameRange, kind: 'wp-journey', hint: label(journey) },
      options,
      drawText(title, 'heading', { x, top, width: readable }),
    ),
    ...(description.length === 0
      ? []
      : [drawText(description, 'lead', { x, top: top + titleHeight + 6, width: readable })]),
    ...facts.placed.map(fact => {
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
  return { height: facts.placed.length === 0 ? factsTop - 18 : factsTop + facts.height, draw }
}
