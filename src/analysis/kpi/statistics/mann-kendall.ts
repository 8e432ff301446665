export type MannKendall = {
  /** Pairs that rise less pairs that fall. */
  readonly s: number
  /** Two-sided: how often chance alone would give an S at least as far from 0. */
  readonly pValue: number
}

/** Above this many the normal approximation is as good as the exact distribution. */
const exactUpTo = 20

/**
 * Whether values in order of time rise or fall more than chance would have it (Mann 1945, Kendall 1975): exact without equal
 * values up to 20, beyond that normal with correction for ties and continuity.
 */
export const mannKendall = (values: readonly number[]): MannKendall => {
  const n = values.length
  let s = 0
  for (let later = 1; later < n; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1) s += Math.sign(values[later] - values[earlier])
  const ties = [...Map.groupBy(values, value => value).values()].map(({ length }) => length)
  if (n <= exactUpTo && ties.length === n) return { s, pValue: exactPValue(n, s) }
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5)
  const variance = (spread(n) - ties.reduce((sum, count) => sum + spread(count), 0)) / 18
  return { s, pValue: variance > 0 && s !== 0 ? 2 * normalTail((Math.abs(s) - 1) / Math.sqrt(variance)) : 1 }
}

/** From the number of orders of n values with each number of falling pairs. */
const exactPValue = (n: number, s: number): number => {
  let orders = [1]
  for (let size = 2; size <= n; size += 1) {
    const pairs = (size * (size - 1)) / 2
    const previous = orders
    orders = Array.from({ length: pairs + 1 }, (_, falling) => {
      let sum = 0
      for (let moved = 0; moved < size; moved += 1) sum += previous[falling - moved] ?? 0
      return sum
    })
  }
  const pairs = (n * (n - 1)) / 2
  const all = orders.reduce((sum, count) => sum + count, 0)
  const asFar = orders.reduce(
    (sum, count, falling) => (Math.abs(pairs - 2 * falling) >= Math.abs(s) ? sum + count : sum),
    0,
  )
  return asFar / all
}

/** Upper tail of the standard normal distribution, within 7.5e-8 (Abramowitz & Stegun 26.2.17). */
const normalTail = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * series
}

/** The middle of the slopes of all pairs (Theil 1950, Sen 1968), per unit of `x`. At least two different `x`. */
export const theilSenSlope = (points: readonly { readonly x: number; readonly y: number }[]): number => {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2)
  let count = 0
  for (const [index, from] of points.entries()) {
    for (let later = index + 1; later < points.length; later += 1) {
      const to = points[later]
      if (to.x !== from.x) slopes[count++] = (to.y - from.y) / (to.x - from.x)
    }
  }
  const sorted = slopes.subarray(0, count).sort()
  const middle = count >> 1
  return count % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
