import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import type { PictureOptions } from '../picture.js'
import type { PlanIndex } from '../plan.js'
import { drawText } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { stroke } from '../theme.js'
import { drawArrows } from './arrows-drawing.js'
import { drawCard } from './card.js'
import { type Lane, type Layout, labelWidth, margin } from './layout.js'

const laneNames: Readonly<Record<Lane['layer'], { readonly name: string; readonly note: string }>> = {
  frontstage: { name: 'Frontstage', note: 'What customers do and see' },
  backstage: { name: 'Backstage', note: 'What the team does unseen' },
  support: { name: 'Support', note: 'What keeps it all running' },
}

/** The line above a lane: between what customers see and what not, and between the team and those who support it. */
const boundary = (lane: Lane, above: Lane): string =>
  lane.layer === 'support' && above.layer === 'backstage' ? 'Line of internal interaction' : 'Line of visibility'

const drawLabel = (lane: Lane, top: number): readonly Markup[] => {
  const { name, note } = laneNames[lane.layer]
  const place = { x: margin, width: labelWidth - 16 }
  return [
    drawText([name], 'lane', { ...place, top: top + lane.cardsTop }),
    drawText(wrap(note, place.width, textStyles.note), 'note', { ...place, top: top + lane.cardsTop + 20 }),
  ]
}

const drawBoundary = (lane: Lane, above: Lane, y: number, width: number): readonly Markup[] => [
  element('line', {
    class: stroke('divider'),
    x1: margin,
    x2: width - margin,
    y1: y,
    y2: y,
    'stroke-width': 1.2,
    'stroke-dasharray': '2 5',
    'stroke-linecap': 'round',
  }),
  drawText([boundary(lane, above)], 'axis', { x: margin, top: y - 17, width: labelWidth }),
]

/** Touchpoint cards in their lanes, with the arrows between them. */
export const lanesRow = (layout: Layout, plan: PlanIndex, width: number, options: PictureOptions): Row => {
  const titles = new Map(layout.cards.map(({ touchpoint }) => [touchpoint.name, touchpoint.title ?? touchpoint.name]))
  const firstLane = layout.lanes[0]
  const draw = (top: number): readonly Markup[] => [
    ...layout.lanes.flatMap((lane, index) => {
      const above = layout.lanes[index - 1]
      return [...drawLabel(lane, top), ...(above ? drawBoundary(lane, above, top + lane.top, width) : [])]
    }),
    ...drawArrows(layout.arrows, plan, top, options, name => titles.get(name) ?? name),
    ...layout.columns.flatMap(({ touchpoint, x, width: columnWidth }) =>
      touchpoint || !firstLane
        ? []
        : [
            drawText(['No touchpoints yet'], 'note', {
              x,
              top: top + firstLane.cardsTop + 6,
              width: columnWidth,
              align: 'middle',
            }),
          ],
    ),
    ...layout.cards.map(({ touchpoint, content, box }) =>
      drawCard(touchpoint, content, { ...box, y: box.y + top }, plan.isCritical(touchpoint.name), options),
    ),
  ]
  return { height: layout.lanesHeight, draw }
}
