import type { MeasuredUnit } from '../../wording/measured-text.js'
import type { ShareOf } from './formulas/share.js'
import type { Interval } from './statistics/interval.js'
import { type MeanOf, meanInterval } from './statistics/mean-interval.js'
import { adjustedWaldInterval, type NetCounts, netScore, netVariance } from './statistics/net-score-interval.js'
import { answersToDecide, sampleSizeForNetScore, sampleSizeForShare } from './statistics/sample-size.js'
import { wilsonInterval } from './statistics/share-interval.js'

/** What an observation comes down to: what its value and its uncertainty follow from. */
export type Counted =
  | ({ readonly kind: 'share' } & ShareOf)
  | ({ readonly kind: 'net' } & NetCounts)
  | ({ readonly kind: 'mean' } & MeanOf)
  /** A figure as reported. Its interval is known only where the figures beside it give one. */
  | { readonly kind: 'figure'; readonly value: number; readonly of?: number; readonly interval?: Interval }

/** A share 0..1, points, seconds or a number, with its 95 % interval where there is one and how many answers it rests on. */
export type Estimated = { readonly value: number; readonly interval?: Interval; readonly n?: number }

export const estimateOf = (counted: Counted): Estimated => {
  switch (counted.kind) {
    case 'share':
      return {
        value: counted.yes / counted.of,
        interval: wilsonInterval(counted.yes, counted.of),
        n: counted.of,
      }
    case 'net':
      return { value: netScore(counted), interval: adjustedWaldInterval(counted).clamped, n: counted.of }
    case 'mean': {
      const interval = meanInterval(counted)
      return { value: counted.mean, ...(interval && { interval }), n: counted.of }
    }
    case 'figure': {
      const { value, of, interval } = counted
      return { value, ...(interval && { interval }), ...(of !== undefined && { n: of }) }
    }
  }
}

/** How many answers like those observed would tell the value from `limit`; undefined where no number of them would. */
export const neededToDecide = (counted: Counted, limit: number): number | undefined => {
  switch (counted.kind) {
    case 'share': {
      const share = counted.yes / counted.of
      return answersToDecide(limit, answers => wilsonInterval(share * answers, answers))
    }
    case 'net': {
      const { plus, minus, of } = counted
      const scaled = (answers: number) => ({ plus: (plus / of) * answers, minus: (minus / of) * answers, of: answers })
      return answersToDecide(limit, answers => adjustedWaldInterval(scaled(answers)).clamped)
    }
    case 'mean':
      return answersToDecide(limit, answers => meanInterval({ ...counted, of: answers }))
    case 'figure':
      return undefined
  }
}

export type ForMargin = { readonly margin: number; readonly n: number }

/**
 * How many answers would tell the value to within 5 points: with the share of its interval that is nearest to one half, or the
 * variance of the adjusted counts, so that few answers that agree ask for no fewer than they should.
 */
export const neededForMargin = (counted: Counted): ForMargin | undefined => {
  if (counted.kind === 'net') {
    const { plus, minus, of } = counted
    const variance = netVariance({ plus: plus + 0.75, minus: minus + 0.75, of: of + 3 })
    return { margin: 5, n: sampleSizeForNetScore(5, variance) }
  }
  if (counted.kind !== 'share') return undefined
  const { low, high } = wilsonInterval(counted.yes, counted.of)
  return { margin: 0.05, n: sampleSizeForShare(0.05, Math.min(high, Math.max(low, 0.5))) }
}

/** The same before anything is observed: the most that it can take. */
export const worstForMargin = (unit: MeasuredUnit): ForMargin | undefined => {
  if (unit === 'points') return { margin: 5, n: sampleSizeForNetScore(5) }
  return unit === 'share' ? { margin: 0.05, n: sampleSizeForShare(0.05) } : undefined
}
