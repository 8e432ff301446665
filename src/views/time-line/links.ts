import type { Arrow } from '../arrows.js'
import { drawArrow } from '../drawing/arrow-path.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import type { PlanIndex } from '../plan.js'
import { type Bar, barHeight } from './bars.js'
import type { Obstacle } from './notes.js'

type Point = readonly [x: number, y: number]
export type PlacedBar = Bar & { readonly rowTop: number; readonly rowBottom: number }

/** An arrow with the way that it takes between two bars. */
export type Link = { readonly arrow: Arrow; readonly points: readonly Point[] }

/** A little inside the bar, so that the tip touches it. */
const inside = (bar: Bar, end: 'start' | 'finish'): number => {
  const inset = Math.min(6, (bar.right - bar.left) / 2)
  return end === 'start' ? bar.left + inset : bar.right - inset
}

/** Leaves near the top of the bar, above what is said beside it. */
const exit = 3

const way = ({ relation }: Arrow, from: PlacedBar, to: PlacedBar): readonly Point[] => {
  const downwards = to.top >= from.top
  const targetX = inside(to, relation === 'FS' || relation === 'SS' ? 'start' : 'finish')
  const targetY = downwards ? to.top - 1 : to.top + barHeight + 1
  if (relation === 'FS' && targetX > from.right + 1) {
    const height = from.top + exit
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

/** The ways of all arrows between bars; loops have none and are told in words, because time does not go back. */
export const placeLinks = (arrows: readonly Arrow[], barOf: ReadonlyMap<string, PlacedBar>): readonly Link[] =>
  arrows.flatMap(arrow => {
    const from = barOf.get(arrow.from)
    const to = barOf.get(arrow.to)
    return from && to && arrow.kind !== 'loop' ? [{ arrow, points: way(arrow, from, to) }] : []
  })

/** The straight pieces of the ways. */
export const piecesOf = (links: readonly Link[]): readonly Obstacle[] =>
  links.flatMap(({ points }) =>
    points.slice(1).map(([x, y], k): Obstacle => {
      const [fromX, fromY] = points[k] ?? [x, y]
      return {
        left: Math.min(x, fromX),
        right: Math.max(x, fromX),
        top: Math.min(y, fromY),
        bottom: Math.max(y, fromY),
      }
    }),
  )

/** Thin arrows between the ends that each dependency ties. */
export const drawLinks = (links: readonly Link[], plan: PlanIndex, options: PictureOptions): readonly Markup[] =>
  links.map(({ arrow, points }) => {
    const critical = plan.isCriticalArrow(arrow.from, arrow.to)
    const parts = drawArrow(points, { critical, dashed: false, width: 1 })
    if (!arrow.range) return element('g', { class: 'wp-arrow' }, parts)
    return drawSource({ name: arrow.to, range: arrow.range, kind: 'wp-arrow' }, options, parts)
  })
