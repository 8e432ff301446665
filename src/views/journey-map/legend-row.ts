import type { Journey } from '../../model/journey.js'
import { drawArrow } from '../drawing/arrow-path.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import { element } from '../element.js'
import type { PlanIndex } from '../plan.js'
import { fill, stroke } from '../theme.js'
import type { Layout } from './layout.js'
import { drawDiamond } from './moment-of-truth-row.js'
import type { Row } from './row.js'

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
      class: critical ? `${fill('critical-card')} ${stroke('critical')}` : `${fill('card')} ${stroke('card-border')}`,
      x: x + 2,
      y: y + 1,
      width: 22,
      height: 14,
      rx: 4,
      'stroke-width': critical ? 2.5 : 1.4,
      'stroke-dasharray': dashes,
    }),
  ],
})

const entriesOf = (journey: Journey, { arrows }: Layout, plan: PlanIndex): readonly LegendEntry[] => {
  const { touchpoints } = journey
  const kinds = new Set(arrows.map(({ route }) => route.arrow.kind))
  const feelings = touchpoints.filter(({ emotion }) => emotion !== undefined)
  const entries: (LegendEntry | false)[] = [
    touchpoints.some(({ name }) => plan.isCritical(name)) &&
      boxEntry('Critical: a delay here delays the whole journey', undefined, true),
    arrows.some(({ route }) => plan.isCriticalArrow(route.arrow.from, route.arrow.to)) &&
      arrowEntry('Critical path', true, false),
    kinds.has('follows') && arrowEntry('Follows', false, false),
    kinds.has('branch') && arrowEntry('One of these follows, with its share', false, false),
    kinds.has('loop') && arrowEntry('Goes back, with its share', false, true),
    touchpoints.some(({ optional }) => optional) && boxEntry('Optional, with its share', '4 3', false),
    touchpoints.some(({ momentOfTruth }) => momentOfTruth) && {
      text: 'Moment of truth',
      draw: (x, y) => [drawDiamond(x + 13, y + 8)],
    },
    feelings.length > 1 && {
      text: 'Experience',
      draw: (x, y) => [
        element('line', { class: stroke('curve'), x1: x, x2: x + 26, y1: y + 8, y2: y + 8, 'stroke-width': 2.5 }),
      ],
    },
    feelings.length > 1 &&
      feelings.length < touchpoints.length && {
        text: 'Not stated in between',
        draw: (x, y) => [
          element('line', {
            class: stroke('curve'),
            x1: x,
            x2: x + 26,
            y1: y + 8,
            y2: y + 8,
            'stroke-width': 1.5,
            'stroke-dasharray': '1 6',
            'stroke-linecap': 'round',
          }),
        ],
      },
  ]
  return entries.filter(entry => entry !== false)
}

/** The signs that this picture has, and no others. */
export const legendRow = (
  journey: Journey,
  layout: Layout,
  plan: PlanIndex,
  x: number,
  width: number,
): Row | undefined => {
  const { height, draw } = legend(entriesOf(journey, layout, plan), x, width)
  return height === 0 ? undefined : { height: height + 12, draw: top => draw(top + 12) }
}
