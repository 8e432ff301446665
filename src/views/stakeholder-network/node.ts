import { label } from '../../model/label.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { hintOf, type Person, sourceOfPerson } from '../stakeholders/person.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'

const padding = 12
const widest = 220
const narrowest = 96
const tagHeight = 20

type Tag = { readonly text: string; readonly width: number; readonly strong: boolean }

/** A stakeholder in the network: as wide as its name, at most `widest`. */
export type Node = {
  readonly person: Person
  readonly title: readonly string[]
  readonly detail: string
  readonly tags: readonly Tag[]
  readonly width: number
  readonly height: number
}

const tagOf = (text: string, strong: boolean): Tag => ({ text, strong, width: textWidth(text, textStyles.tag) + 16 })

export const nodeOf = (person: Person): Node => {
  const { network, strategy } = person.result
  const title = wrap(label(person.declared), widest - 2 * padding, textStyles['card-title'])
  const detail = strategy ?? ''
  const tags = [
    ...(network.soleRoute ? [tagOf(`Sole route (${network.soleRoutePairs})`, true)] : []),
    ...(network.broker ? [tagOf(`Broker (${network.brokerage})`, false)] : []),
  ]
  const width =
    2 * padding +
    Math.max(
      narrowest - 2 * padding,
      ...title.map(line => textWidth(line, textStyles['card-title'])),
      ...tags.map(tag => tag.width),
      textWidth(detail, textStyles.detail),
    )
  const height =
    2 * padding +
    textHeight(title, 'card-title') +
    (detail === '' ? 0 : textStyles.detail.leading) +
    tags.length * (tagHeight + 5)
  return { person, title, detail, tags, width, height }
}

const drawTag = ({ text, width, strong }: Tag, x: number, y: number): readonly Markup[] => [
  element('rect', {
    class: fill(strong ? 'critical' : 'chip'),
    ...{ x, y, width, height: tagHeight, rx: tagHeight / 2 },
  }),
  drawText([text], 'tag', {
    ...{ x, top: y + 2, width, align: 'middle' as const },
    ...(strong ? { color: 'critical-ink' as const } : {}),
  }),
]

/** A sole route has a thicker border, and says so. */
export const drawNode = (node: Node, x: number, y: number, options: PictureOptions): Markup => {
  const { person, title, detail, tags, width, height } = node
  const isSole = person.result.network.soleRoute
  const inner = { x: x + padding, width: width - 2 * padding }
  const detailTop = y + padding + textHeight(title, 'card-title')
  const tagsTop = detailTop + (detail === '' ? 0 : textStyles.detail.leading) + 5
  return drawSource(
    { ...sourceOfPerson(person), kind: 'wp-stakeholder', hint: hintOf(person) },
    options,
    element('rect', {
      class: `wp-card ${fill(isSole ? 'critical-card' : 'card')} ${stroke(isSole ? 'critical' : 'card-border')}`,
      ...{ x, y, width, height, rx: 10 },
      'stroke-width': isSole ? 2.5 : 1.2,
    }),
    drawText(title, 'card-title', { ...inner, top: y + padding }),
    detail === '' ? undefined : drawText([detail], 'detail', { ...inner, top: detailTop }),
    tags.map((tag, place) => drawTag(tag, inner.x, tagsTop + place * (tagHeight + 5))),
  )
}
