import { element, type Markup, path } from '../element.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'

const boxSize = 16
const boxGap = 3
export const attributesWidth = 3 * boxSize + 2 * boxGap

/** One attribute of salience: there, not there, or not written. */
export const drawAttribute = (letter: string, has: boolean | undefined, x: number, y: number): readonly Markup[] => [
  element('rect', {
    class: has ? `${fill('curve')} ${stroke('curve')}` : `${fill('card')} ${stroke('arrow')}`,
    ...{ x: x + 0.5, y: y + 0.5, width: boxSize - 1, height: boxSize - 1, rx: 3 },
    'stroke-width': 1,
    'stroke-dasharray': has === undefined ? '2.5 2' : undefined,
  }),
  drawText([has === undefined ? '?' : letter], 'arrow', {
    ...{ x, top: y + 1, width: boxSize, align: 'middle' as const },
    color: has ? 'page' : 'card-muted',
  }),
]

export type Attributes = Readonly<Record<'power' | 'legitimacy' | 'urgency', boolean | undefined>>

/** P, L and U side by side. */
export const drawAttributes = ({ power, legitimacy, urgency }: Attributes, x: number, y: number): readonly Markup[] =>
  [['P', power] as const, ['L', legitimacy] as const, ['U', urgency] as const].flatMap(([letter, has], place) =>
    drawAttribute(letter, has, x + place * (boxSize + boxGap), y),
  )

export const gapSignSize = 12

// More is wanted: up. Less: down. As wanted: two bars.
const gapShapes = {
  up: 'M 6 11 V 2 M 2 6 L 6 1.8 L 10 6',
  down: 'M 6 1 V 10 M 2 6 L 6 10.2 L 10 6',
  even: 'M 2 4.2 H 10 M 2 8.2 H 10',
} as const

export const drawGap = (gap: number, x: number, y: number): Markup =>
  element('path', {
    class: stroke('card-ink'),
    d: gapShapes[gap > 0 ? 'up' : gap < 0 ? 'down' : 'even'],
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    fill: 'none',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })

/** An exclamation mark in a triangle. */
export const drawMissing = (x: number, y: number): readonly Markup[] => [
  element('path', {
    class: stroke('bad'),
    d: path('M', x + 6, y + 1, 'L', x + 11.2, y + 10.6, 'H', x + 0.8, 'Z', 'M', x + 6, y + 4.6, 'V', y + 7.2),
    fill: 'none',
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
  }),
  element('circle', { class: fill('bad'), cx: x + 6, cy: y + 8.9, r: 0.8 }),
]
