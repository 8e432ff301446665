import type { KpiResult } from '../../analysis/kpi/index.js'
import { wanted } from '../../model/limit-direction.js'
import type { LegendEntry } from '../drawing/legend.js'
import { drawBaseline, drawGood, drawInterval, drawTarget, drawValue, drawWarn } from './bullet.js'
import { drawVerdict, meaningOf, verdicts } from './verdict.js'

/** The signs that this panel has, and no others. */
export const legendEntries = (results: readonly KpiResult[]): readonly LegendEntry[] => {
  const some = (has: (result: KpiResult) => unknown): boolean => results.some(result => Boolean(has(result)))
  const entries: (LegendEntry | false)[] = [
    some(({ latest }) => latest) && {
      text: 'Newest value',
      draw: (x, y) => [drawValue(x + 13, y + 8)],
    },
    some(({ latest }) => latest?.interval) && {
      text: '95 % interval',
      draw: (x, y) => [drawInterval(x, x + 26, y + 8)],
    },
    some(({ target }) => target) && {
      text: 'Target; the flag points to where values are good',
      draw: (x, y) => drawTarget(x + 10, y, 16, 'more'),
    },
    some(({ target }) => target && wanted(target)) && {
      text: 'Target reached',
      draw: (x, y) => drawGood(x, y + 3, 26, 11),
    },
    some(({ warn }) => warn) && { text: 'Warning limit', draw: (x, y) => drawWarn(x + 13, y, 16) },
    some(({ baseline }) => baseline !== undefined) && {
      text: 'Baseline',
      draw: (x, y) => [drawBaseline(x + 13, y + 8)],
    },
    ...verdicts.map(
      verdict =>
        some(result => result.verdict === verdict) && {
          text: meaningOf(verdict),
          draw: (x: number, y: number) => [drawVerdict(verdict, x + 7, y + 2)],
        },
    ),
  ]
  return entries.filter(entry => entry !== false)
}
