import type { Side } from '../../model/limit-direction.js'
import { middleDay } from '../../model/middle-day.js'
import { isBefore } from '../../model/when.js'
import type { Change, Observed, Trend } from './schema.js'
import { differenceInterval, type Estimate } from './statistics/difference.js'
import { mannKendall, theilSenSlope } from './statistics/mann-kendall.js'

/** The newest observations that do not overlap, in order of time: a quarter and one of its months share their answers. */
export const separateOnes = (observed: readonly Observed[]): readonly Observed[] => {
  const kept: Observed[] = []
  for (const earlier of observed.toReversed()) {
    const next = kept.at(-1)
    if (!next || isBefore(earlier.when, next.when)) kept.push(earlier)
  }
  return kept.toReversed()
}

const estimate = ({ value, interval }: Observed): Estimate | undefined => interval && { value, ...interval }

const assess = (low: number, high: number, good: Side | undefined): Change['assessment'] => {
  if (low <= 0 && high >= 0) return 'within chance'
  const rises = low > 0
  if (good === undefined) return rises ? 'higher' : 'lower'
  return rises === (good === 'more') ? 'better' : 'worse'
}

const changeOf = (from: Observed, to: Observed, good: Side | undefined): Change => {
  const change = { from: from.when, to: to.when, change: to.value - from.value }
  const [before, after] = [estimate(from), estimate(to)]
  if (!before || !after) return { ...change, assessment: 'not tested' }
  const interval = differenceInterval(before, after)
  return { ...change, interval, assessment: assess(interval.low, interval.high, good) }
}

const significance = 0.05

const runOf = (observed: readonly Observed[], good: Side | undefined): NonNullable<Trend['run']> => {
  const { s, pValue } = mannKendall(observed.map(({ value }) => value))
  const slopePerDay = theilSenSlope(observed.map(each => ({ x: middleDay(each.when), y: each.value })))
  const side = pValue <= significance ? s : 0
  return { observations: observed.length, s, pValue, slopePerDay, assessment: assess(side, side, good) }
}

/** How the value has moved over observations in order of time that do not overlap; undefined for fewer than two. */
export const trendOf = (observed: readonly Observed[], good: Side | undefined): Trend | undefined => {
  const last = observed.at(-1)
  const previous = observed.at(-2)
  if (!last || !previous) return undefined
  const first = observed[0]
  return {
    sinceLast: changeOf(previous, last, good),
    ...(observed.length > 2 && { sinceFirst: changeOf(first, last, good) }),
    ...(observed.length > 3 && { run: runOf(observed, good) }),
  }
}
