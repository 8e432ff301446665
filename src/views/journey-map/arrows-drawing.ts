import { drawArrow } from '../drawing/arrow-path.js'
import { drawPill, pillHeight, pillWidth } from '../drawing/pill.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import type { PlanIndex } from '../plan.js'
import type { PlacedArrow } from './layout.js'

const isCritical = ({ route }: PlacedArrow, plan: PlanIndex): boolean =>
  route.arrow.kind !== 'loop' && plan.isCriticalArrow(route.arrow.from, route.arrow.to)

const drawWords = ({ points, route }: PlacedArrow, critical: boolean, top: number): readonly Markup[] => {
  const end = points.at(-1)
  if (!end || route.text === '') return []
  return [drawPill(route.text, end[0] - 14 - pillWidth(route.text), end[1] + top - pillHeight / 2, critical)]
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
    return drawWords(arrow, critical, top)
  })
  return [...drawn, ...words]
}
