import { element, type Markup, path } from '../element.js'
import type { PlannedTouchpoint } from '../plan.js'
import { fill, stroke } from '../theme.js'
import type { TimeScale } from './scale.js'

export const barHeight = 20
const tailHeight = 8
/** Even a minute beside two years is seen. */
const narrowestBar = 5

export type Bar = {
  readonly left: number
  readonly right: number
  readonly top: number
  /** End of the float behind the bar. */
  readonly tailRight: number
  /** From here on the bar is later than a deadline allows; its right end where none is missed. */
  readonly lateFrom: number
}

export const placeBar = (plan: PlannedTouchpoint, middle: number, scale: TimeScale): Bar => {
  const left = Math.min(scale.at(plan.earliestStart), scale.left + scale.width - narrowestBar)
  const right = Math.max(scale.at(plan.earliestFinish), left + narrowestBar)
  const latest = scale.at(plan.latestFinish)
  return {
    ...{ left, right, top: middle - barHeight / 2 },
    tailRight: Math.max(right, latest),
    lateFrom: plan.totalFloat < 0 ? Math.min(Math.max(left, latest), right - narrowestBar) : right,
  }
}

/** A thin box with slanted lines; a pattern would need an id, which a page may have twice. */
export const drawHatched = (x: number, y: number, width: number, height: number): readonly Markup[] => {
  const lines: (string | number)[] = []
  for (let left = x; left + height <= x + width; left += 6) lines.push('M', left, y + height, 'L', left + height, y)
  return [
    element('rect', { class: `${fill('page')} ${stroke('float')}`, x, y, width, height, 'stroke-width': 1 }),
    element('path', { class: stroke('float'), d: path(...lines), fill: 'none', 'stroke-width': 1 }),
  ]
}

/** Slanted lines across a bar, in the colour of the ground: they show on any colour, and without colours. */
export const drawLate = (x: number, y: number, width: number): Markup => {
  const lines: (string | number)[] = []
  for (let left = x - barHeight; left < x + width; left += 6) {
    const [from, to] = [Math.max(left, x), Math.min(left + barHeight, x + width)]
    if (to > from) lines.push('M', from, y + barHeight - (from - left), 'L', to, y + barHeight - (to - left))
  }
  return element('path', { class: stroke('page'), d: path(...lines), fill: 'none', 'stroke-width': 2 })
}

/** From earliest start to earliest finish; the float as a thin hatched tail up to the latest finish, and what lies beyond that crossed out. */
export const drawBar = (bar: Bar, plan: PlannedTouchpoint, optional: boolean): readonly Markup[] => {
  const tail = bar.tailRight - bar.right
  return [
    ...(tail >= 1 ? drawHatched(bar.right, bar.top + barHeight - tailHeight, tail, tailHeight) : []),
    element('rect', {
      class: plan.critical
        ? `wp-bar ${fill('critical')} ${stroke('critical')}`
        : `wp-bar ${fill('bar')} ${stroke('bar')}`,
      x: bar.left,
      y: bar.top,
      width: bar.right - bar.left,
      height: barHeight,
      rx: Math.min(4, (bar.right - bar.left) / 2),
      'stroke-width': plan.critical ? 3 : 1,
      'fill-opacity': optional ? 0.35 : undefined,
      'stroke-dasharray': optional && bar.right - bar.left > 16 ? '5 3' : undefined,
    }),
    ...(bar.lateFrom < bar.right ? [drawLate(bar.lateFrom, bar.top, bar.right - bar.lateFrom)] : []),
  ]
}
