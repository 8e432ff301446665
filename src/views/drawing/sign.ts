import { element, type Markup } from '../element.js'
import { fill, stroke, type Token } from '../theme.js'
import type { LegendEntry } from './legend.js'

/** Drawn rather than written, so that every renderer has them: tick, cross, open circle, arrowhead up and down. */
export type Sign = 'good' | 'bad' | 'open' | 'up' | 'down'

export const signSize = 12

const strokes: Readonly<Record<Sign, { readonly token: Token; readonly d: string }>> = {
  good: { token: 'good', d: 'M 1.5 6.5 L 4.5 9.5 L 10.5 2.5' },
  bad: { token: 'bad', d: 'M 2 2 L 10 10 M 10 2 L 2 10' },
  open: { token: 'arrow', d: 'M 6 1.5 A 4.5 4.5 0 1 1 6 10.5 A 4.5 4.5 0 1 1 6 1.5' },
  up: { token: 'bad', d: 'M 6 11 V 2 M 2 6 L 6 1.8 L 10 6' },
  down: { token: 'good', d: 'M 6 1 V 10 M 2 6 L 6 10.2 L 10 6' },
}

/** Within 12 × 12. */
export const drawSign = (sign: Sign, x: number, y: number): Markup =>
  element('path', {
    class: stroke(strokes[sign].token),
    d: strokes[sign].d,
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    fill: 'none',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })

export const signEntry = (sign: Sign, text: string): LegendEntry => ({
  text,
  draw: (x, y) => [drawSign(sign, x + 7, y + 2)],
})

/** A card as it looks where something is missing or loose. */
export const markedEntry = (text: string, ghost: boolean): LegendEntry => ({
  text,
  draw: (x, y) => [
    element('rect', {
      class: ghost ? `${fill('page')} ${stroke('arrow')}` : `${fill('critical-card')} ${stroke('critical')}`,
      ...{ x: x + 2, y: y + 1, width: 22, height: 14, rx: 4 },
      'stroke-width': ghost ? 1.2 : 2.2,
      'stroke-dasharray': ghost ? '4 3' : undefined,
    }),
  ],
})
