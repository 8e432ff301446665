import type { ExperienceResult } from '../../analysis/experience/index.js'
import type { LegendEntry } from '../drawing/legend.js'
import { element } from '../element.js'
import { drawDiamond } from '../journey-map/moment-of-truth-row.js'
import { stroke } from '../theme.js'
import { drawSquare } from './chart.js'
import type { CurveColumn } from './columns.js'

const line = (text: string, look: Readonly<Record<string, string | number | undefined>>): LegendEntry => ({
  text,
  draw: (x, y) => [
    element('line', {
      class: stroke('curve'),
      ...{ x1: x, x2: x + 26, y1: y + 8, y2: y + 8 },
      'stroke-width': 2.5,
      ...look,
    }),
  ],
})

/** The signs that this picture has, and no others. */
export const curveSigns = (
  columns: readonly CurveColumn[],
  { basis, compared }: ExperienceResult,
  otherName: string,
): readonly LegendEntry[] => {
  const told = columns.filter(({ emotion }) => emotion !== undefined)
  const assumed = basis === 'assumption'
  const entries: (LegendEntry | false)[] = [
    told.length > 1 &&
      line(assumed ? 'Emotions, assumed' : 'Emotions', { 'stroke-dasharray': assumed ? '7 4' : undefined }),
    told.length > 1 &&
      told.length < columns.length &&
      line('Not told in between', { 'stroke-width': 1.5, 'stroke-dasharray': '1 6', 'stroke-linecap': 'round' }),
    told.length > 0 && line('Mean', { 'stroke-width': 1.5, 'stroke-dasharray': '10 4 2 4' }),
    columns.some(({ momentOfTruth }) => momentOfTruth) && {
      text: 'Moment of truth',
      draw: (x, y) => [drawDiamond(x + 13, y + 8)],
    },
    columns.some(({ other }) => other) && {
      text: otherText(compared, otherName),
      draw: (x, y) => [
        element('line', { class: stroke('ink'), ...{ x1: x, x2: x + 26, y1: y + 8, y2: y + 8 }, 'stroke-width': 1.5 }),
        drawSquare(x + 13, y + 8),
      ],
    },
  ]
  return entries.filter(entry => entry !== false)
}

const otherText = (compared: ExperienceResult['compared'], otherName: string): string => {
  const count = compared?.journeys.length ?? 0
  if (compared?.with !== 'actual') return `${otherName}, assumed`
  return count === 1 ? otherName : `${otherName} in ${count} journeys: mean, from the lowest to the highest`
}
