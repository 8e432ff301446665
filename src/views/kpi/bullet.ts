import type { KpiResult } from '../../analysis/kpi/index.js'
import { type Side, wanted } from '../../model/limit-direction.js'
import { element, type Markup, path } from '../element.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import type { ValueScale } from './scale.js'

export const bulletHeight = 62
const trackTop = 18
const trackHeight = 16
const middle = trackTop + trackHeight / 2

/** A line on a ground of its own, so that it is seen across the bar of an interval. */
const drawMark = (x: number, top: number, height: number, width: number, dashes?: string): readonly Markup[] => {
  const ends = { x1: x, x2: x, y1: top, y2: top + height }
  return [
    element('line', { class: stroke('page'), ...ends, 'stroke-width': width + 3 }),
    element('line', { class: stroke('ink'), ...ends, 'stroke-width': width, 'stroke-dasharray': dashes }),
  ]
}

/** The line of the target with a flag that points to where values are good. */
export const drawTarget = (x: number, top: number, height: number, side: Side | undefined): readonly Markup[] => [
  ...drawMark(x, top, height, 2.5),
  ...(side === undefined
    ? []
    : [
        element('path', {
          class: fill('ink'),
          d: path('M', x, top, 'L', x + (side === 'more' ? 10 : -10), top + 5, 'L', x, top + 10, 'Z'),
        }),
      ]),
]

export const drawWarn = (x: number, top: number, height: number): readonly Markup[] =>
  drawMark(x, top, height, 1.6, '3 3')

export const drawBaseline = (x: number, y: number): Markup =>
  element('path', {
    class: `${fill('page')} ${stroke('ink')}`,
    d: path('M', x, y - 5, 'L', x + 5, y, 'L', x, y + 5, 'L', x - 5, y, 'Z'),
    'stroke-width': 1.6,
  })

/** A point with a ground of its own, so that it is seen on the bar of its interval. */
export const drawValue = (x: number, y: number): Markup =>
  element('circle', { class: `${fill('ink')} ${stroke('page')}`, cx: x, cy: y, r: 6, 'stroke-width': 2 })

export const drawInterval = (left: number, right: number, y: number): Markup =>
  element('rect', {
    class: `wp-interval ${fill('bar')} ${stroke('bar')}`,
    // Even a very narrow interval is seen beside the point.
    ...{ x: Math.min(left, (left + right) / 2 - 1), y: y - 5, width: Math.max(2, right - left), height: 10, rx: 3 },
  })

/** Where values are good: tinted, with an edge that is seen where tints are not. */
export const drawGood = (x: number, y: number, width: number, height: number): readonly Markup[] => [
  element('rect', { class: `wp-good ${fill('target-zone')}`, x, y, width, height }),
  element('line', { class: stroke('good'), x1: x, x2: x + width, y1: y, y2: y, 'stroke-width': 2 }),
]

/** From the target to the good end of the line. */
const goodPart = ({ target }: KpiResult, scale: ValueScale, top: number): readonly Markup[] => {
  const side = target && wanted(target)
  if (!target || side === undefined) return []
  const x = scale.at(target.value)
  const [from, to] = side === 'more' ? [x, scale.left + scale.width] : [scale.left, x]
  return drawGood(from, top + trackTop, Math.max(0, to - from), trackHeight)
}

/** The newest value with its interval between target, warning limit and baseline; nothing is written but the scale. */
export const drawBullet = (result: KpiResult, scale: ValueScale, top: number): readonly (Markup | undefined)[] => {
  const { latest, target, warn, baseline } = result
  const axis = top + trackTop + trackHeight
  return [
    element('rect', {
      class: fill('chip'),
      ...{ x: scale.left, y: top + trackTop, width: scale.width, height: trackHeight },
    }),
    ...goodPart(result, scale, top),
    ...scale.ticks.flatMap(({ x, text }) => [
      element('line', { class: stroke('divider'), x1: x, x2: x, y1: axis, y2: axis + 5, 'stroke-width': 1 }),
      drawText([text], 'axis', { x: x - 50, width: 100, top: axis + 6, align: 'middle' }),
    ]),
    element('line', { class: stroke('divider'), x1: scale.left, x2: scale.left + scale.width, y1: axis, y2: axis }),
    latest?.interval && drawInterval(scale.at(latest.interval.low), scale.at(latest.interval.high), top + middle),
    ...(warn ? drawWarn(scale.at(warn.value), top + 8, trackTop + trackHeight - 8) : []),
    ...(target ? drawTarget(scale.at(target.value), top + 4, trackTop + trackHeight - 4, wanted(target)) : []),
    baseline === undefined ? undefined : drawBaseline(scale.at(baseline), top + middle),
    latest && drawValue(scale.at(latest.value), top + middle),
  ]
}
