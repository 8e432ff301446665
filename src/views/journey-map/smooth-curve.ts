import { path } from '../element.js'

export type Point = { readonly x: number; readonly y: number }

/**
 * Path data of a monotone cubic through points from left to right: smooth, and nowhere above or below the values that
 * it joins (F. N. Fritsch and R. E. Carlson, "Monotone piecewise cubic interpolation", SIAM J. Numer. Anal. 17, 1980;
 * the slope at a point is the harmonic mean of its neighbours' after Fritsch and Butland, 1984).
 */
export const smoothCurve = (points: readonly Point[]): string => {
  const secants = points.slice(1).map((point, index) => {
    const before = points[index] ?? point
    return (point.y - before.y) / (point.x - before.x)
  })
  const slopes = points.map((_, index) => {
    const left = secants[index - 1]
    const right = secants[index]
    if (left === undefined || right === undefined || left * right <= 0) return 0
    return (2 * left * right) / (left + right)
  })
  const parts: (string | number)[] = []
  points.forEach((point, index) => {
    const before = points[index - 1]
    if (!before) {
      parts.push('M', point.x, point.y)
      return
    }
    const third = (point.x - before.x) / 3
    const [slopeBefore = 0, slope = 0] = [slopes[index - 1], slopes[index]]
    parts.push(
      'C',
      before.x + third,
      before.y + third * slopeBefore,
      point.x - third,
      point.y - third * slope,
      point.x,
      point.y,
    )
  })
  return path(...parts)
}
