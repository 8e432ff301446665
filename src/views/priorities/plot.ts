import type { PriorityQuadrant } from '../../analysis/priorities/index.js'
import type { Scale } from '../../model/quantity.js'
import { element, type Markup } from '../element.js'
import { scaleMarks, scaleText } from '../emotion-curve/layout.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import type { PlotScale } from './plot-scale.js'

export const gutter = 44
/** Above and below the chart, for the names of the quadrants. */
export const quadrantRoom = 44
const axisRoom = 28
const captionRoom = 24

/** From the top of the upper names to the bottom of the axis. */
export const plotRoom = (plot: PlotScale): number => plot.height + 2 * quadrantRoom + axisRoom + captionRoom

const words: Readonly<Record<PriorityQuadrant, readonly [name: string, meaning: string]>> = {
  'concentrate here': ['Concentrate here', 'matters, and feels bad'],
  'keep up': ['Keep up', 'matters, and feels good'],
  'low priority': ['Low priority', 'matters little, and feels bad'],
  'possible overkill': ['Possible overkill', 'matters little, and feels good'],
}

const drawQuadrant = (quadrant: PriorityQuadrant, plot: PlotScale, right: boolean, below: boolean): Markup => {
  const [name, meaning] = words[quadrant]
  const place = {
    x: plot.left + (right ? plot.width / 2 : 0),
    width: plot.width / 2,
    align: right ? ('end' as const) : undefined,
  }
  const top = below ? plot.top + plot.height + axisRoom : plot.top - quadrantRoom + 2
  return element(
    'g',
    { class: 'wp-quadrant' },
    drawText([name], 'lane', { ...place, top }),
    drawText([meaning], 'note', { ...place, top: top + 18 }),
  )
}

/** The four quadrants with their names, the scales in words; what to improve first has a ground of its own. */
export const drawPlot = (plot: PlotScale, emotions: Scale): readonly Markup[] => {
  const { left, top, width, height, middle } = plot
  const [right, bottom] = [left + width, top + height]
  return [
    element('rect', { class: fill('pain'), x: left, y: top, width: width / 2, height: height / 2 }),
    ...[0, 1, 2, 3, 4, 5].flatMap(step => {
      const y = plot.yOf(step)
      return [
        element('line', { class: stroke('divider'), x1: left - 5, x2: left, y1: y, y2: y }),
        drawText([String(step)], 'axis', { x: left - 30, width: 22, top: y - 7, align: 'end' }),
      ]
    }),
    ...scaleMarks(emotions).flatMap(value => {
      const x = plot.xOf(value)
      return [
        element('line', { class: stroke('divider'), x1: x, x2: x, y1: bottom, y2: bottom + 5 }),
        drawText([scaleText(value, emotions)], 'axis', { x: x - 60, width: 120, top: bottom + 7, align: 'middle' }),
      ]
    }),
    element('rect', { class: stroke('divider'), x: left, y: top, width, height, fill: 'none' }),
    element('line', { class: stroke('divider'), x1: middle.x, x2: middle.x, y1: top, y2: bottom, 'stroke-width': 1.5 }),
    element('line', { class: stroke('divider'), x1: left, x2: right, y1: middle.y, y2: middle.y, 'stroke-width': 1.5 }),
    drawQuadrant('concentrate here', plot, false, false),
    drawQuadrant('keep up', plot, true, false),
    drawQuadrant('low priority', plot, false, true),
    drawQuadrant('possible overkill', plot, true, true),
    drawText(['Experience, from left to right; significance 0 to 5, from bottom to top'], 'note', {
      ...{ x: left, width, top: bottom + axisRoom + quadrantRoom, align: 'middle' },
    }),
  ]
}
