import type { Quadrant } from '../../analysis/cross-impact/index.js'
import { element, type Markup } from '../element.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import type { ChartScale } from './chart-scale.js'

/** Left of the chart for its axis, above and below it for the names of the quadrants. */
export const gutter = 64
export const quadrantRoom = 44
const axisRoom = 40

/** From the top of the upper names to the bottom of the axis. */
export const plotRoom = (chart: ChartScale): number => chart.height + 2 * quadrantRoom + axisRoom

const words: Readonly<Record<Exclude<Quadrant, 'regulator'>, readonly [name: string, meaning: string]>> = {
  input: ['Input', 'drives, and is hardly driven'],
  relay: ['Relay', 'drives and is driven: passes changes on'],
  excluded: ['Excluded', 'stands apart'],
  result: ['Result', 'is driven, and drives little'],
}

const drawQuadrant = (
  quadrant: Exclude<Quadrant, 'regulator'>,
  { left, top, width, height }: ChartScale,
  right: boolean,
  below: boolean,
): Markup => {
  const [name, meaning] = words[quadrant]
  const place = { x: left + (right ? width / 2 : 0), width: width / 2, ...(right && { align: 'end' as const }) }
  const y = below ? top + height + 6 : top - quadrantRoom + 2
  return element(
    'g',
    { class: 'wp-quadrant' },
    drawText([name], 'lane', { ...place, top: y }),
    drawText([meaning], 'note', { ...place, top: y + 18 }),
  )
}

const timesText = (value: number): string => `${Math.round(value * 100) / 100}×`

/** The frame with its four quadrants, the lines that split them, and both axes in words and multiples of the split. */
export const drawPlot = (chart: ChartScale, split: string): readonly Markup[] => {
  const { left, top, width, height, ticks } = chart
  const [right, bottom] = [left + width, top + height]
  const { x: regulatorX, y: regulatorY } = chart.regulator
  const axisTop = bottom + quadrantRoom
  return [
    // What drives without being driven is where to start.
    element('rect', {
      class: fill('stage'),
      x: left,
      y: top,
      width: chart.split.x - left,
      height: chart.split.y - top,
    }),
    ...ticks.y.flatMap(value => {
      const y = chart.yOf(value)
      return [
        element('line', { class: stroke('hairline'), x1: left, x2: right, y1: y, y2: y, 'stroke-opacity': 0.7 }),
        drawText([timesText(value)], 'axis', { x: left - 44, width: 38, top: y - 7, align: 'end' }),
      ]
    }),
    ...ticks.x.flatMap(value => {
      const x = chart.xOf(value)
      return [
        element('line', { class: stroke('hairline'), x1: x, x2: x, y1: top, y2: bottom, 'stroke-opacity': 0.7 }),
        drawText([timesText(value)], 'axis', { x: x - 30, width: 60, top: axisTop + 2, align: 'middle' }),
      ]
    }),
    element('rect', { class: stroke('divider'), x: left, y: top, width, height, fill: 'none' }),
    element('line', {
      class: stroke('divider'),
      ...{ x1: chart.split.x, x2: chart.split.x, y1: top, y2: bottom, 'stroke-width': 1.6 },
    }),
    element('line', {
      class: stroke('divider'),
      ...{ x1: left, x2: right, y1: chart.split.y, y2: chart.split.y, 'stroke-width': 1.6 },
    }),
    ...(regulatorX > 3 && regulatorY > 3
      ? [
          element('rect', {
            class: stroke('divider'),
            ...{ x: chart.split.x - regulatorX, y: chart.split.y - regulatorY },
            ...{ width: 2 * regulatorX, height: 2 * regulatorY, fill: 'none', 'stroke-dasharray': '3 3' },
          }),
        ]
      : []),
    drawQuadrant('input', chart, false, false),
    drawQuadrant('relay', chart, true, false),
    drawQuadrant('excluded', chart, false, true),
    drawQuadrant('result', chart, true, true),
    drawText([`Dependence: passive sum as a multiple of the ${split} →`], 'note', {
      ...{ x: left, width, top: axisTop + 20, align: 'middle' as const },
    }),
    element(
      'g',
      { transform: `translate(${Math.round(left - gutter)} ${Math.round(bottom)}) rotate(-90)` },
      drawText([`Influence: active sum as a multiple of the ${split} →`], 'note', {
        ...{ x: 0, width: height, top: 0, align: 'middle' as const },
      }),
    ),
  ]
}
