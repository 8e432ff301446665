import type { TouchpointState } from '../../analysis/scenario/index.js'
import { element, type Markup } from '../element.js'
import { fill, stroke } from '../theme.js'
import type { TimeScale } from '../time-line/scale.js'

export const barHeight = 13
const narrowest = 5

/** One side of a touchpoint against time: a dashed outline as it is, a filled bar as it would be; critical ones have a thick edge. */
export const drawStateBar = (
  state: TouchpointState,
  side: 'base' | 'scenario',
  top: number,
  scale: TimeScale,
): Markup => {
  const left = Math.min(scale.at(state.earliestStart), scale.left + scale.width - narrowest)
  const width = Math.max(scale.at(state.earliestFinish) - left, narrowest)
  const edge = stroke(state.critical ? 'critical' : 'bar')
  return element('rect', {
    class: `${side === 'base' ? fill('page') : fill(state.critical ? 'critical' : 'bar')} ${edge}`,
    ...{ x: left, y: top, width, height: barHeight, rx: Math.min(4, width / 2) },
    'stroke-width': state.critical ? 2.5 : 1.2,
    'stroke-dasharray': side === 'base' && width > 12 ? '4 3' : undefined,
  })
}
