import { drawArrow } from '../drawing/arrow-path.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import type { PlanIndex } from '../plan.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import { type PlacedArrow, pillWidth } from './layout.js'

const pillHeight = 18

const isCritical = ({ route }: PlacedArrow, plan: PlanIndex): boolean =>
  route.arrow.kind !== 'loop' && plan.isCriticalArrow(route.arrow.from, route.arrow.to)

const drawWords = (arrow: PlacedArrow, critical: boolean, top: number): Markup | undefined => {
  const end = arrow.points.at(-1)
  const { text } = arrow.route
  if (!end || text === '') return undefined
  const width = pillWidth(text)
  const x = end[0] - 14 - width
  const y = end[1] + top - pillHeight / 2
  return element(
    'g',
    {},
    element('rect', {
      class: `${fill('page')} ${stroke(critical ? 'critical' : 'card-border')}`,
      x,
      y,
      width,
      height: pillHeight,
      rx: pillHeight / 2,
      'stroke-width': 1,
    }),
    drawText([text], 'arrow', { x, top: y + 2, width, align: 'middle' }),
  )
}

/** All arrows and then what they say, so that no arrow crosses words; critical ones lie on top. */
export const drawArrows = (
  arrows: readonly PlacedArrow[],
  plan: PlanIndex,
  top: number,
  options: PictureOptions,
  titleOf: (touchpoint: string) => string,
): readonly Markup[] => {
  const marked = arrows.map(arrow => ({ arrow, critical: isCritical(arrow, plan) }))
  const inOrder = [...marked.filter(({ critical }) => !critical), ...marked.filter(({ critical }) => critical)]
  const drawn = inOrder.map(({ arrow, critical }) => {
    const { from, to, kind, range } = arrow.route.arrow
    const points = arrow.points.map(([x, y]) => [x, y + top] as const)
    const parts = drawArrow(points, { critical, dashed: kind === 'loop' })
    const hint = [`${titleOf(from)} → ${titleOf(to)}`, arrow.route.text, critical ? 'Critical' : '']
      .filter(Boolean)
      .join('\n')
    if (!range) return element('g', { class: 'wp-arrow' }, element('title', {}, hint), parts)
    return element(
      'g',
      {},
      drawSource({ name: to, range, kind: 'wp-arrow' }, options, element('title', {}, hint), parts),
    )
  })
  const said = new Set<string>()
  const words = inOrder.toReversed().flatMap(({ arrow, critical }) => {
    // Arrows that share a port share its words.
    const place = `${arrow.route.to.column} ${arrow.route.port}`
    if (said.has(place)) return []
    said.add(place)
    return drawWords(arrow, critical, top) ?? []
  })
  return [...drawn, ...words]
}
