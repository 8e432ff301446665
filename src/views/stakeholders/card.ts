import { label } from '../../model/label.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { type TextKind, textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import { engagementText, hintOf, levelsText, type Person, salienceText, sourceOfPerson } from './person.js'
import { attributesWidth, drawAttributes, drawGap, drawMissing, gapSignSize } from './signs.js'

export const cardWidth = 196
const padding = 10

export type PlacedCard = { readonly height: number; readonly draw: (x: number, y: number) => Markup }

/** A sign and the words that say the same. */
type Line = {
  readonly signWidth: number
  readonly texts: readonly string[]
  readonly kind: TextKind
  readonly sign: (x: number, y: number) => readonly Markup[]
}

const none = (): readonly Markup[] => []

const lineOf = (text: string, signWidth: number, sign: Line['sign'], kind: TextKind = 'detail'): Line => ({
  signWidth,
  sign,
  kind,
  texts: wrap(text, cardWidth - 2 * padding - (signWidth === 0 ? 0 : signWidth + 6), textStyles[kind]),
})

const linesOf = ({ declared, result, missing }: Person, threshold: number): readonly Line[] => {
  const { power, legitimacy, urgency } = declared
  const { engagement, strategy } = result
  const attributes = { power: power === undefined ? undefined : power >= threshold, legitimacy, urgency }
  const isOpen = Object.values(attributes).every(has => has === undefined)
  return [
    // In the grid its place says it.
    ...(strategy === null ? [lineOf(levelsText(result), 0, none)] : []),
    ...(isOpen || (legitimacy === undefined && urgency === undefined)
      ? []
      : [lineOf(salienceText(result), attributesWidth, (x, y) => drawAttributes(attributes, x, y))]),
    ...(engagement
      ? [
          lineOf(engagementText(engagement), engagement.gap === undefined ? 0 : gapSignSize, (x, y) =>
            engagement.gap === undefined ? [] : [drawGap(engagement.gap, x, y + 2.5)],
          ),
        ]
      : []),
    ...missing.map(text => lineOf(text, gapSignSize, (x, y) => drawMissing(x, y + 2))),
  ]
}

const heightOf = ({ texts, kind }: Line): number => Math.max(17, textHeight(texts, kind))

const lineGap = 3

/** A stakeholder as a card: name, salience, engagement, what is missing. It is as high as its words need. */
export const placePerson = (person: Person, threshold: number, options: PictureOptions): PlacedCard => {
  const title = wrap(label(person.declared), cardWidth - 2 * padding, textStyles['card-title'])
  const lines = linesOf(person, threshold)
  const titleHeight = textHeight(title, 'card-title')
  const height = 2 * padding + titleHeight + lines.reduce((sum, line) => sum + lineGap + heightOf(line), 0)
  const draw = (x: number, y: number): Markup => {
    let top = y + padding + titleHeight
    const drawn = lines.map(line => {
      const at = top + lineGap
      top = at + heightOf(line)
      const left = x + padding + (line.signWidth === 0 ? 0 : line.signWidth + 6)
      return [
        line.sign(x + padding, at),
        line.texts.length === 0
          ? undefined
          : drawText(line.texts, line.kind, { x: left, top: at, width: x + cardWidth - padding - left }),
      ]
    })
    return drawSource(
      { ...sourceOfPerson(person), kind: 'wp-stakeholder', hint: hintOf(person) },
      options,
      element('rect', {
        class: `wp-card ${fill('card')} ${stroke('card-border')}`,
        ...{ x, y, width: cardWidth, height, rx: 8, 'stroke-width': 1.2 },
      }),
      drawText(title, 'card-title', { x: x + padding, top: y + padding, width: cardWidth - 2 * padding }),
      drawn,
    )
  }
  return { height, draw }
}
