import type { WordOf } from '../../../model/vocabulary.js'
import type { Note } from '../../../wording/note.js'
import { observationNote } from '../../../wording/observation.js'
import type { LongWork } from '../../long-work.js'
import { type BootstrapOptions, bootstrapMeanInterval } from '../statistics/bootstrap.js'
import type { Interval } from '../statistics/interval.js'
import { quantileOf, quantileRanks } from '../statistics/order-statistics.js'

export type Statistic = WordOf<'statistic'>

/** Which share of the times lies below each figure; a mean has none. */
export const quantileShares: { readonly [S in Exclude<Statistic, 'mean'>]: number } = {
  median: 0.5,
  p75: 0.75,
  p80: 0.8,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
}

/** Seconds on any one clock, such as Unix time. */
export type Span = { readonly from: number; readonly to: number }

/** How long each took. An end before its start is a wrong record, not a short time: it is left out, counted and told. */
export const timesOf = (
  spans: readonly Span[],
): { readonly seconds: readonly number[]; readonly negative: number; readonly notes: readonly Note[] } => {
  const seconds = spans.map(({ from, to }) => to - from).filter(time => time >= 0)
  const negative = spans.length - seconds.length
  return {
    seconds,
    negative,
    notes: negative === 0 ? [] : [observationNote('backwards', { wrong: negative, of: spans.length })],
  }
}

export type TimeFigure = {
  readonly value: number
  readonly of: number
  readonly interval?: Interval
  readonly notes: readonly Note[]
}

/**
 * One figure of times in seconds with its 95 % interval: by the order of the values for quantiles, by bootstrap for the mean.
 * At least one time.
 */
export function* timeFigure(
  seconds: readonly number[],
  statistic: Statistic,
  options: BootstrapOptions = {},
): LongWork<TimeFigure> {
  const of = seconds.length
  if (statistic === 'mean') {
    const value = seconds.reduce((sum, time) => sum + time, 0) / of
    if (of < 2) return { value, of, notes: [observationNote('one-time')] }
    const { seed = 1, runs = 2000 } = options
    const interval = yield* bootstrapMeanInterval(seconds, { seed, runs })
    return {
      value,
      of,
      interval,
      notes: [observationNote('bootstrap', { runs, seed })],
    }
  }
  const sorted = Float64Array.from(seconds).sort()
  const at = (rank: number): number => sorted[rank - 1]
  const share = quantileShares[statistic]
  const value = quantileOf(at, of, share)
  const ranks = quantileRanks(of, share)
  if (!ranks) return { value, of, notes: [observationNote('too-few', { of, statistic })] }
  return { value, of, interval: { low: at(ranks.lower), high: at(ranks.upper) }, notes: [] }
}
