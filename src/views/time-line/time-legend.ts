import type { LegendEntry } from '../drawing/legend.js'
import { element } from '../element.js'
import { fill, stroke } from '../theme.js'
import { drawHatched, drawLate } from './bars.js'
import { drawDue, drawNotBefore, type Marks } from './marks.js'
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
export const legendEntries = (rows: readonly TouchpointRow[], marks: readonly Marks[]): readonly LegendEntry[] => {
  const entries: (LegendEntry | false)[] = [
    rows.some(({ plan }) => plan && !plan.critical) && rectEntry('Earliest start to earliest finish', 'bar', false),
    rows.some(({ plan }) => plan?.critical) &&
      rectEntry('Critical: a delay here delays the whole journey', 'critical', false),
    rows.some(({ plan }) => plan && plan.totalFloat > 0) && {
      text: 'Float, up to the latest finish',
      draw: (x, y) => drawHatched(x, y + 4, 26, 8),
    },
    rows.some(({ touchpoint }) => touchpoint.optional) && rectEntry('Optional', 'bar', true),
    rows.some(({ plan }) => plan && plan.totalFloat < 0) && {
      text: 'Late: past the latest finish that deadlines allow',
      draw: (x, y) => [
        element('rect', { class: fill('critical'), x, y: y - 2, width: 26, height: 20, rx: 3 }),
        drawLate(x, y - 2, 26),
      ],
    },
    marks.some(({ notBefore }) => notBefore !== undefined) && {
      text: 'Not before',
      draw: (x, y) => drawNotBefore(x + 10, y, y + 16),
    },
    marks.some(({ due }) => due !== undefined) && { text: 'Due', draw: (x, y) => [drawDue(x + 13, y, y + 16)] },
  ]
  return entries.filter(entry => entry !== false)
}
