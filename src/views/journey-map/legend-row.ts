import type { Journey } from '../../model/journey.js'
import { arrowSigns } from '../drawing/arrow-signs.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import type { PlanIndex } from '../plan.js'
import { stroke } from '../theme.js'
import type { Layout } from './layout.js'
import { drawDiamond } from './moment-of-truth-row.js'

const curveSign = (x: number, y: number, dotted: boolean): readonly Markup[] => [
  element('line', {
    class: stroke('curve'),
    ...{ x1: x, x2: x + 26, y1: y + 8, y2: y + 8 },
    'stroke-width': dotted ? 1.5 : 2.5,
    'stroke-dasharray': dotted ? '1 6' : undefined,
    'stroke-linecap': 'round',
  }),
]

const experienceSigns = ({ touchpoints }: Journey): readonly LegendEntry[] => {
  const felt = touchpoints.filter(({ emotion }) => emotion !== undefined).length
  const entries: (LegendEntry | false)[] = [
    touchpoints.some(({ momentOfTruth }) => momentOfTruth) && {
      text: 'Moment of truth',
      draw: (x, y) => [drawDiamond(x + 13, y + 8)],
    },
    felt > 1 && { text: 'Experience', draw: (x, y) => curveSign(x, y, false) },
    felt > 1 && felt < touchpoints.length && { text: 'Not stated in between', draw: (x, y) => curveSign(x, y, true) },
  ]
  return entries.filter(entry => entry !== false)
}

/** The signs that this picture has, and no others. */
export const legendRow = (
  journey: Journey,
  { arrows }: Layout,
  plan: PlanIndex,
  x: number,
  width: number,
): Row | undefined => {
  const signs = arrowSigns(
    journey,
    plan,
    arrows.map(({ route }) => route.arrow),
  )
  const { height, draw } = legend([...signs, ...experienceSigns(journey)], x, width)
  return height === 0 ? undefined : { height: height + 12, draw: top => draw(top + 12) }
}
