import type { LongWork } from '../../long-work.js'
import { nextShare, randomStream } from '../../random/index.js'
import type { Interval } from './interval.js'
import { quantileOf } from './order-statistics.js'

export type BootstrapOptions = {
  readonly seed?: number
  /** How many samples of the sample; 2000 by default. */
  readonly runs?: number
}

/** Draws between two steps of the work. */
const drawsAtOnce = 100_000

/** The 95 % percentile interval of a mean (Efron & Tibshirani 1993, 13.3), for values as skewed as times are. */
export function* bootstrapMeanInterval(
  values: readonly number[],
  { seed = 1, runs = 2000 }: BootstrapOptions = {},
): LongWork<Interval> {
  const random = randomStream(seed)
  const means = new Float64Array(runs)
  let drawn = 0
  for (let run = 0; run < runs; run += 1) {
    let sum = 0
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(nextShare(random) * values.length)]
    means[run] = sum / values.length
    drawn += values.length
    if (drawn >= drawsAtOnce) {
      drawn = 0
      yield run / runs
    }
  }
  means.sort()
  const at = (share: number): number => quantileOf(rank => means[rank - 1], runs, share)
  return { low: at(0.025), high: at(0.975) }
}
