import { drawArrow } from '../drawing/arrow-path.js'
import type { LegendEntry } from '../drawing/legend.js'
import { element } from '../element.js'
import type { StakeholderPicture } from '../stakeholders/person.js'
import { fill, stroke } from '../theme.js'
import { lookOf } from './influence-arrows.js'
import type { InfluenceLayout } from './layout-influences.js'

const arrowEntry = (text: string, strength: number | undefined): LegendEntry => ({
  text,
  draw: (x, y) =>
    drawArrow(
      [
        [x, y + 8],
        [x + 26, y + 8],
      ],
      lookOf(strength, 4),
    ),
})

const tagEntry = (text: string, strong: boolean): LegendEntry => ({
  text,
  draw: (x, y) => [
    element('rect', {
      class: strong ? `${fill('critical-card')} ${stroke('critical')}` : fill('chip'),
      ...{ x: x + 2, y: y + 1, width: 22, height: 14, rx: strong ? 4 : 7 },
      'stroke-width': strong ? 2.5 : 0,
    }),
  ],
})

/** What arrows and marks mean, as far as there are any. */
export const legendEntries = (
  { influences }: InfluenceLayout,
  { people }: StakeholderPicture,
): readonly LegendEntry[] => {
  const strengths = influences.map(({ influence }) => influence.strength)
  const entries = [
    strengths.some(strength => strength !== undefined && strength >= 0) &&
      arrowEntry('Supports; the stronger, the thicker', 2),
    strengths.some(strength => strength !== undefined && strength < 0) && arrowEntry('Hinders', -2),
    strengths.includes(undefined) && arrowEntry('Influences, strength not written', undefined),
    people.some(({ result }) => result.network.soleRoute) &&
      tagEntry('Sole route: without them some cannot reach each other (pairs)', true),
    people.some(({ result }) => result.network.broker) &&
      tagEntry('Broker: joins those without a direct influence (pairs)', false),
  ]
  return entries.filter(entry => entry !== false)
}
