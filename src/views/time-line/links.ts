import type { Arrow } from '../arrows.js'
import { drawArrow } from '../drawing/arrow-path.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import type { PlanIndex } from '../plan.js'
import { type Bar, barHeight } from './bars.js'

type Point = readonly [x: number, y: number]
export type PlacedBar = Bar & { readonly rowTop: number; readonly rowBottom: number }

/** A little inside the bar, so that the tip touches it. */
const inside = (bar: Bar, end: 'start' | 'finish'): number => {
  const inset = Math.min(6, (bar.right - bar.left) / 2)
  return end === 'start' ? bar.left + inset : bar.right - inset
}

const way = ({ relation }: Arrow, from: PlacedBar, to: PlacedBar): readonly Point[] => {
  const downwards = to.top >= from.top
  const targetX = inside(to, relation === 'FS' || relation === 'SS' ? 'start' : 'finish')
  const targetY = downwards ? to.top - 1 : to.top + barHeight + 1
  if (relation === 'FS' && targetX > from.right + 1) {
    const height = from.top + 6
    return [
      [from.right, height],
      [targetX, height],
      [targetX, targetY],
    ]
  }
  const overlaps = relation === 'FS' && targetX > from.left
  const sourceX = overlaps ? targetX : inside(from, relation === 'FS' || relation === 'FF' ? 'finish' : 'start')
  const sourceY = downwards ? from.top + barHeight : from.top
  if (Math.abs(sourceX - targetX) < 1) {
    return [
      [targetX, sourceY],
      [targetX, targetY],
    ]
  }
  const between = downwards ? from.rowBottom - 2 : from.rowTop + 2
  return [
    [sourceX, sourceY],
    [sourceX, between],
    [targetX, between],
    [targetX, targetY],
  ]
}

/** Thin arrows between the ends that each dependency ties; loops are told in words, because time does not go back. */
export const drawLinks = (
  arrows: readonly Arrow[],
  barOf: ReadonlyMap<string, PlacedBar>,
  plan: PlanIndex,
  options: PictureOptions,
): readonly Markup[] =>
  arrows.flatMap(arrow => {
    const from = barOf.get(arrow.from)
    const to = barOf.get(arrow.to)
    if (!from || !to || arrow.kind === 'loop') return []
    const critical = plan.isCriticalArrow(arrow.from, arrow.to)
    const parts = drawArrow(way(arrow, from, to), { critical, dashed: false, width: 1 })
    if (!arrow.range) return element('g', { class: 'wp-arrow' }, parts)
    return drawSource({ name: arrow.to, range: arrow.range, kind: 'wp-arrow' }, options, parts)
  })
