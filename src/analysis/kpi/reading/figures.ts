import type { Quantity } from '../../../model/index.js'
import { vocabulary } from '../../../model/vocabulary.js'
import { observationNote, observationProblem as problem } from '../../../wording/observation.js'
import { quantileShares, type Statistic } from '../formulas/durations.js'
import type { Interval } from '../statistics/interval.js'
import { quantileRanks } from '../statistics/order-statistics.js'
import type { Counts } from './counts.js'
import type { Read } from './read.js'

type WrittenUnit = Quantity['unit']
type Quantile = { readonly name: Statistic; readonly share: number; readonly value: number }

/**
 * Reported quantiles bound each other: the interval of one lies between its neighbours if these are so far from it that its
 * ranks do not reach them. It is wider than the one that the values themselves would give.
 */
const boundsOf = (quantiles: readonly Quantile[], share: number, of: number | undefined): Interval | undefined => {
  const ranks = of === undefined ? undefined : quantileRanks(of, share)
  if (of === undefined || ranks === undefined) return undefined
  const rankOf = (quantile: Quantile): number => (of - 1) * quantile.share + 1
  const low = quantiles.findLast(quantile => rankOf(quantile) <= ranks.lower)
  const high = quantiles.find(quantile => rankOf(quantile) >= ranks.upper)
  return low && high && { low: low.value, high: high.value }
}

/** Quantiles in rising order; one that falls was mistyped. */
const quantilesIn = (counts: Counts, units: readonly WrittenUnit[]): readonly Quantile[] => {
  const quantiles = Object.entries(quantileShares).flatMap(([name, share]): readonly Quantile[] => {
    const value = counts.read(name, ...units)?.value
    return value === undefined ? [] : [{ name: name as Statistic, share, value }]
  })
  quantiles.forEach((quantile, index) => {
    const before = quantiles[index - 1]
    if (before && before.value > quantile.value)
      counts.fail(problem('falling', { label: quantile.name, before: before.name }))
  })
  return quantiles
}

/** Which figure counts where no statistic is asked for: the only one there is, else the median, else the mean. */
const usualOf = (written: readonly Statistic[]): Statistic => {
  const [first = 'median', ...others] = written
  if (others.length === 0) return first
  return written.includes('median') ? 'median' : 'mean'
}

/** `mean 3d  median 2d  p90 7d  of 120`, all in one of the units. */
export const readFigure = (counts: Counts, units: readonly WrittenUnit[], asked: Statistic | undefined): Read => {
  const written = vocabulary.statistic.filter(counts.has)
  const statistic = asked ?? usualOf(written)
  const [unit = units[0]] = written.flatMap(name => counts.unitOf(name) ?? []).filter(each => units.includes(each))
  const allowed = units.includes(unit) ? [unit] : units
  const mean = counts.read('mean', ...allowed)?.value
  const quantiles = quantilesIn(counts, allowed)
  const of = counts.count('of')
  const value = statistic === 'mean' ? mean : quantiles.find(({ name }) => name === statistic)?.value
  if (value === undefined) return counts.fail(problem('missing', { label: statistic }))
  const interval = statistic === 'mean' ? undefined : boundsOf(quantiles, quantileShares[statistic], of)
  return {
    counted: { kind: 'figure', value, ...(of !== undefined && { of }), ...(interval && { interval }) },
    unit,
    remarks: interval ? [observationNote('bounded-interval', { statistic })] : [],
  }
}

/** Any one value under a name of its own: `calls 4.7`. */
export const readNamedFigure = (counts: Counts): Read => {
  const [name, ...others] = counts.words.filter(word => word !== 'of')
  if (name === undefined) return undefined
  if (others.length > 0) return counts.fail(problem('several-counts'))
  const value = counts.read(name, 'number', 'share', 'seconds')
  const of = counts.count('of')
  if (!value) return undefined
  return {
    counted: { kind: 'figure', value: value.value, ...(of !== undefined && { of }) },
    unit: value.unit,
    remarks: [],
  }
}
