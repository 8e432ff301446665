import type { MeanOf } from '../statistics/mean-interval.js'
import { quantileOf, quantileRanks } from '../statistics/order-statistics.js'

/** Answers per point of a scale, in rising order of the points. */
export type Histogram = readonly { readonly point: number; readonly answers: number }[]

export const answersIn = (histogram: Histogram): number => histogram.reduce((sum, { answers }) => sum + answers, 0)

export const answersFrom = (histogram: Histogram, least: number): number =>
  answersIn(histogram.filter(({ point }) => point >= least))

export const answersUpTo = (histogram: Histogram, most: number): number =>
  answersIn(histogram.filter(({ point }) => point <= most))

/** Mean and sample standard deviation of the answers; at least one answer. */
export const meanOfAnswers = (histogram: Histogram): MeanOf => {
  const of = answersIn(histogram)
  const mean = histogram.reduce((sum, { point, answers }) => sum + point * answers, 0) / of
  const squares = histogram.reduce((sum, { point, answers }) => sum + answers * (point - mean) ** 2, 0)
  return { mean, deviation: of > 1 ? Math.sqrt(squares / (of - 1)) : 0, of }
}

/** A quantile of the answers with the interval that their order gives, where they are enough for one. */
export const quantileOfAnswers = (histogram: Histogram, share: number) => {
  const of = answersIn(histogram)
  const pointAt = (rank: number): number => {
    let seen = 0
    for (const { point, answers } of histogram) {
      seen += answers
      if (seen >= rank) return point
    }
    return histogram.at(-1)!.point
  }
  const ranks = quantileRanks(of, share)
  return {
    value: quantileOf(pointAt, of, share),
    of,
    ...(ranks && { interval: { low: pointAt(ranks.lower), high: pointAt(ranks.upper) } }),
  }
}
