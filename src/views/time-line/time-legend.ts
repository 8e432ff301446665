import type { LegendEntry } from '../drawing/legend.js'
import { element } from '../element.js'
import { fill, stroke } from '../theme.js'
import { drawHatched } from './bars.js'
import type { TouchpointRow } from './rows.js'

const rectEntry = (text: string, token: 'bar' | 'critical', optional: boolean): LegendEntry => ({
  text,
  draw: (x, y) => [
    element('rect', {
      class: `${fill(token)} ${stroke(token)}`,
      ...{ x, y: y + 2, width: 26, height: 12, rx: 3, 'stroke-width': token === 'critical' ? 3 : 1 },
      'fill-opacity': optional ? 0.35 : undefined,
      'stroke-dasharray': optional ? '5 3' : undefined,
    }),
  ],
})

/** The signs that this picture has, and no others. */
export const legendEntries = (rows: readonly TouchpointRow[]): readonly LegendEntry[] => {
  const entries: (LegendEntry | false)[] = [
    rows.some(({ plan }) => plan && !plan.critical) && rectEntry('Earliest start to earliest finish', 'bar', false),
    rows.some(({ plan }) => plan?.critical) &&
      rectEntry('Critical: a delay here delays the whole journey', 'critical', false),
    rows.some(({ plan }) => plan && plan.totalFloat > 0) && {
      text: 'Float, up to the latest finish',
      draw: (x, y) => drawHatched(x, y + 4, 26, 8),
    },
    rows.some(({ touchpoint }) => touchpoint.optional) && rectEntry('Optional', 'bar', true),
    rows.some(({ touchpoint }) => touchpoint.due !== undefined) && {
      text: 'Due',
      draw: (x, y) => [
        element('line', { class: stroke('bad'), x1: x + 13, x2: x + 13, y1: y, y2: y + 16, 'stroke-width': 2.5 }),
      ],
    },
  ]
  return entries.filter(entry => entry !== false)
}
