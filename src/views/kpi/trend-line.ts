import type { KpiResult } from '../../analysis/kpi/index.js'
import { middleDay } from '../../model/middle-day.js'
import { element, type Markup, path } from '../element.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'

export const trendHeight = 58
const top = 8
const height = 30
const inset = 6
/** More points than this would run into each other: the line alone is left. */
const mostPoints = 24

type Observed = KpiResult['observations'][number]
type Point = { readonly x: number; readonly y: number; readonly low: number; readonly high: number }

/** A day, month, quarter or year that no line break divides. */
export const dayText = (when: string): string => when.slice(0, '2026-10-01'.length).replaceAll('-', '\u2011')

const pointsOf = (observations: readonly Observed[], left: number, width: number, y: number): readonly Point[] => {
  const days = observations.map(({ when }) => middleDay(when))
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const ends = observations.flatMap(({ value, interval }) => [interval?.low ?? value, interval?.high ?? value, value])
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)]
  const across = (day: number): number =>
    last > first ? left + inset + ((day - first) / (last - first)) * (width - 2 * inset) : left + width / 2
  const up = (value: number): number =>
    highest > lowest ? y + height - ((value - lowest) / (highest - lowest)) * height : y + height / 2
  return observations.map(({ value, interval }, index) => ({
    x: across(days[index] ?? 0),
    y: up(value),
    low: up(interval?.low ?? value),
    high: up(interval?.high ?? value),
  }))
}

/** The observations over time with their intervals as fine lines, and the dates of the first and the last. */
export const drawTrend = (
  { observations }: KpiResult,
  left: number,
  width: number,
  rowTop: number,
): readonly Markup[] => {
  const [first, last] = [observations[0], observations.at(-1)]
  if (!first || !last) return []
  const points = pointsOf(observations, left, width, rowTop + top)
  const dated = { top: rowTop + top + height + 6, width }
  return [
    ...points.map(({ x, low, high }) =>
      element('line', { class: stroke('divider'), x1: x, x2: x, y1: low, y2: high, 'stroke-width': 1.2 }),
    ),
    ...(points.length > 1
      ? [
          element('path', {
            class: `wp-trend ${stroke('curve')}`,
            d: path(...points.flatMap(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y])),
            ...{ fill: 'none', 'stroke-width': 2, 'stroke-linejoin': 'round' },
          }),
        ]
      : []),
    ...points.flatMap(({ x, y }, index) => {
      const isLast = index === points.length - 1
      if (!isLast && points.length > mostPoints) return []
      return [element('circle', { class: fill('curve'), cx: x, cy: y, r: isLast ? 4 : 2.5 })]
    }),
    ...(points.length > 1
      ? [
          drawText([dayText(first.when)], 'axis', { x: left, ...dated }),
          drawText([dayText(last.when)], 'axis', { x: left, ...dated, align: 'end' }),
        ]
      : [drawText([dayText(last.when)], 'axis', { x: left, ...dated, align: 'middle' })]),
  ]
}
