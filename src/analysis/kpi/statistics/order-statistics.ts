import { Z95 } from './interval.js'

/** Ranks, counted from 1 in rising order, between which a quantile lies with at least 95 %. */
export type Ranks = { readonly lower: number; readonly upper: number; readonly confidence: number }

/** Above this variance the binomial is as good as normal, and its sums would take long. */
const exactUpTo = 1000

/**
 * Between which two of `of` sorted values the `share`-quantile of all cases lies, without any assumption about their
 * distribution (Hahn & Meeker 1991, 5.2): not more than 2.5 % on either side. Undefined where so few values cannot say it.
 */
export const quantileRanks = (of: number, share: number): Ranks | undefined => {
  if (share > 0.5) {
    // Counted from above, where there is less to add up.
    const mirrored = quantileRanks(of, 1 - share)
    return mirrored && { ...mirrored, lower: of + 1 - mirrored.upper, upper: of + 1 - mirrored.lower }
  }
  if (of * share * (1 - share) > exactUpTo) {
    const half = Z95 * Math.sqrt(of * share * (1 - share))
    const ranks = { lower: Math.floor(of * share - half), upper: Math.ceil(of * share + half) + 1, confidence: 0.95 }
    return ranks.lower < 1 || ranks.upper > of ? undefined : ranks
  }
  // How many values lie below the quantile is binomial.
  const tail = 0.025
  const logOdds = Math.log(share / (1 - share))
  let logProbability = of * Math.log(1 - share)
  let below = 0
  let lower = 0
  let upper = of + 1
  let belowLower = 0
  let belowUpper = 1
  for (let count = 0; count <= of; count += 1) {
    if (below <= tail) {
      lower = count
      belowLower = below
    }
    if (1 - below <= tail) {
      upper = count
      belowUpper = below
      break
    }
    below += Math.exp(logProbability)
    logProbability += Math.log((of - count) / (count + 1)) + logOdds
  }
  if (lower < 1 || upper > of) return undefined
  return { lower, upper, confidence: belowUpper - belowLower }
}

/** The `share`-quantile of `of` sorted values with linear interpolation (Hyndman & Fan 1996, type 7). */
export const quantileOf = (valueAt: (rank: number) => number, of: number, share: number): number => {
  const place = (of - 1) * share
  const low = valueAt(Math.floor(place) + 1)
  const high = valueAt(Math.min(of, Math.floor(place) + 2))
  return low + (place - Math.floor(place)) * (high - low)
}
