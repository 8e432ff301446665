import { clamped, type Interval, Z95 } from './interval.js'

/** Answers for, against and neither: promoters, detractors and passives. */
export type NetCounts = { readonly plus: number; readonly minus: number; readonly of: number }

/** Share for minus share against, in points from -100 to 100. */
export const netScore = ({ plus, minus, of }: NetCounts): number => (100 * (plus - minus)) / of

/** Variance of one answer counted as +1, 0 or -1: between 0 and 1. */
export const netVariance = ({ plus, minus, of }: NetCounts): number => (plus + minus) / of - ((plus - minus) / of) ** 2

const around = (counts: NetCounts): Interval & { readonly point: number } => {
  const point = netScore(counts)
  const half = 100 * Z95 * Math.sqrt(netVariance(counts) / counts.of)
  return { point, low: point - half, high: point + half }
}

/** The plain (Wald) interval of a trinomial, for comparison: of no width when all answers agree. */
export const trinomialInterval = (counts: NetCounts): Interval => {
  const { low, high } = around(counts)
  return { low, high }
}

/**
 * Adjusted Wald (Rocks 2016): three answers are added, ¾ for, ¾ against and 1½ neither. `point` is the score of the
 * adjusted counts, `raw` may leave -100..100, `clamped` does not.
 */
export const adjustedWaldInterval = ({ plus, minus, of }: NetCounts) => {
  const { point, ...raw } = around({ plus: plus + 0.75, minus: minus + 0.75, of: of + 3 })
  return { point, raw, clamped: clamped(raw, -100, 100) }
}
