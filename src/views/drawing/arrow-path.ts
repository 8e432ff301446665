import { element, type Markup, path } from '../element.js'
import { fill, stroke } from '../theme.js'

type Point = readonly [x: number, y: number]

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const share = length === 0 ? 0 : Math.min(distance, length / 2) / length
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** A line through the points with rounded corners. */
const roundedPath = (points: readonly Point[]): string => {
  const parts: (string | number)[] = []
  points.forEach((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before) parts.push('M', ...point)
    else if (!after) parts.push('L', ...point)
    else parts.push('L', ...towards(point, before, 7), 'Q', ...point, ...towards(point, after, 7))
  })
  return path(...parts)
}

/** The tip is drawn instead of being a marker: markers need ids, and not every renderer has them. */
const arrowhead = (before: Point, tip: Point, size: number): string => {
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1
  const [dx, dy] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length]
  const [x, y] = [tip[0] - dx * size, tip[1] - dy * size]
  const half = size * 0.55
  return path('M', ...tip, 'L', x - dy * half, y + dx * half, 'L', x + dy * half, y - dx * half, 'Z')
}

export type ArrowLook = { readonly critical: boolean; readonly dashed: boolean; readonly width?: number }

/** An arrow through the points; a critical one is thicker, a loop dashed. */
export const drawArrow = (
  points: readonly Point[],
  { critical, dashed, width = 1.5 }: ArrowLook,
): readonly Markup[] => {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return []
  const token = critical ? 'critical' : 'arrow'
  const size = critical ? 10 : 8
  return [
    element('path', {
      class: stroke(token),
      d: roundedPath([...points.slice(0, -1), towards(tip, before, size - 2)]),
      fill: 'none',
      'stroke-width': critical ? width * 2 : width,
      'stroke-dasharray': dashed ? '5 4' : undefined,
    }),
    element('path', { class: fill(token), d: arrowhead(before, tip, size) }),
  ]
}
