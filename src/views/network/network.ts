import { firstByName } from '../../model/first-by-name.js'
import type { Journey } from '../../model/journey.js'
import { label } from '../../model/label.js'
import { drawArrow } from '../drawing/arrow-path.js'
import { arrowSigns } from '../drawing/arrow-signs.js'
import { headerRow } from '../drawing/header.js'
import { legend } from '../drawing/legend.js'
import { drawPill } from '../drawing/pill.js'
import { element, type Markup } from '../element.js'
import { drawCard } from '../journey-map/card.js'
import { cardContent } from '../journey-map/card-content.js'
import { drawFrame, drawSource, type PictureOptions } from '../picture.js'
import { pictureDescription } from '../picture-description.js'
import { indexPlan, type Plan, type PlanIndex } from '../plan.js'
import { drawText } from '../text/draw.js'
import { type NetworkLayout, nodeWidth, type PlacedArrow, timesHeight } from './layout-network.js'
import { timesText } from './times-text.js'

const margin = 32

const isCritical = ({ arrow }: PlacedArrow, plan: PlanIndex): boolean =>
  arrow.kind !== 'loop' && plan.isCriticalArrow(arrow.from, arrow.to)

const drawPlaced = (
  placed: PlacedArrow,
  critical: boolean,
  left: number,
  top: number,
  options: PictureOptions,
): Markup => {
  const { arrow, points, text, words } = placed
  const parts = [
    ...drawArrow(
      points.map(([x, y]) => [x + left, y + top] as const),
      { critical, dashed: arrow.kind === 'loop' },
    ),
    ...(words && text !== '' ? [drawPill(text, words[0] + left, words[1] + top, critical)] : []),
  ]
  if (!arrow.range) return element('g', { class: 'wp-arrow' }, parts)
  return drawSource({ name: arrow.to, range: arrow.range, kind: 'wp-arrow' }, options, parts)
}

const drawNodes = (
  journey: Journey,
  layout: NetworkLayout,
  plan: PlanIndex,
  top: number,
  options: PictureOptions,
): readonly Markup[] => {
  const touchpoints = firstByName(journey.touchpoints)
  return layout.nodes.flatMap(({ name, x, y, height }) => {
    const touchpoint = touchpoints.get(name)
    if (!touchpoint) return []
    const times = timesText(plan.of(name))
    const footer = times === '' ? 0 : timesHeight
    const box = { x: x + margin, y: y + top, width: nodeWidth, height: height - footer }
    const content = cardContent(touchpoint, nodeWidth, plan, options.titleOf)
    return [
      drawCard(touchpoint, content, box, plan.isCritical(name), options),
      ...(times === ''
        ? []
        : [drawText([times], 'axis', { x: box.x, width: nodeWidth, top: box.y + box.height + 5, align: 'middle' })]),
    ]
  })
}

/** The journey as a network of touchpoints and what ties them together, in the places that `layoutNetwork` found. */
export const drawNetwork = (
  journey: Journey,
  plan: Plan | undefined,
  layout: NetworkLayout,
  options: PictureOptions,
): Markup => {
  const index = indexPlan(plan)
  const width = Math.max(layout.width + 2 * margin, 760)
  const header = headerRow(journey, plan, margin, width - 2 * margin, options)
  const top = margin + header.height + 24
  const signs = legend(
    arrowSigns(
      journey,
      index,
      layout.arrows.map(({ arrow }) => arrow),
    ),
    margin,
    width - 2 * margin,
  )
  const marked = layout.arrows.map(placed => ({ placed, critical: isCritical(placed, index) }))
  const inOrder = [...marked.filter(({ critical }) => !critical), ...marked.filter(({ critical }) => critical)]
  return drawFrame(
    {
      kind: 'network',
      name: journey.name,
      title: `Network: ${label(journey)}`,
      description: pictureDescription(journey, plan),
      width,
      height: top + layout.height + 24 + signs.height + margin,
    },
    options,
    header.draw(margin),
    inOrder.map(({ placed, critical }) => drawPlaced(placed, critical, margin, top, options)),
    drawNodes(journey, layout, index, top, options),
    signs.draw(top + layout.height + 24),
  )
}
