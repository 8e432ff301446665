import type { Journey } from '../../model/journey.js'
import type { Arrow } from '../arrows.js'
import { element } from '../element.js'
import type { PlanIndex } from '../plan.js'
import { fill, stroke } from '../theme.js'
import { drawArrow } from './arrow-path.js'
import type { LegendEntry } from './legend.js'

const arrowEntry = (text: string, critical: boolean, dashed: boolean): LegendEntry => ({
  text,
  draw: (x, y) =>
    drawArrow(
      [
        [x, y + 8],
        [x + 26, y + 8],
      ],
      { critical, dashed },
    ),
})

const boxEntry = (text: string, dashes: string | undefined, critical: boolean): LegendEntry => ({
  text,
  draw: (x, y) => [
    element('rect', {
      class: critical ? `${fill('critical-card')} ${stroke('critical')}` : `${fill('card')} ${stroke('arrow')}`,
      ...{ x: x + 2, y: y + 1, width: 22, height: 14, rx: 4 },
      'stroke-width': critical ? 2.5 : 1.2,
      'stroke-dasharray': dashes,
    }),
  ],
})

/** What cards and arrows look like and mean, as far as this journey has them. */
export const arrowSigns = (journey: Journey, plan: PlanIndex, arrows: readonly Arrow[]): readonly LegendEntry[] => {
  const kinds = new Set(arrows.map(({ kind }) => kind))
  const entries: (LegendEntry | false)[] = [
    journey.touchpoints.some(({ name }) => plan.isCritical(name)) &&
      boxEntry('Critical: a delay here delays the whole journey', undefined, true),
    arrows.some(({ from, to }) => plan.isCriticalArrow(from, to)) && arrowEntry('Critical path', true, false),
    kinds.has('follows') && arrowEntry('Follows', false, false),
    kinds.has('branch') && arrowEntry('One of these follows, with its share', false, false),
    kinds.has('loop') && arrowEntry('Goes back, with its share', false, true),
    journey.touchpoints.some(({ optional }) => optional) && boxEntry('Optional, with its share', '4 3', false),
  ]
  return entries.filter(entry => entry !== false)
}
