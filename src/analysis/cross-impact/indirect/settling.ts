import { descending, TIE } from '../standing/ranks.js'
import type { GrowthClasses } from './growth.js'

/** From the largest element to the smallest; `tied[p]` says that place p equals the place before it. */
export type Order = {
  readonly elements: Int32Array
  readonly tied: Uint8Array
}

/**
 * Follows one order (of influence or of dependence) over the powers, as binary logarithms of the sums. Its elements
 * are the factors and, as the last one, their mean, so that a settled order also has settled quadrants.
 */
export type Settling = {
  /** Takes in the next power's sums. */
  readonly add: (logs: Float64Array) => void
  /** The order after the latest power, if it is the one that all later powers of the same residue have. */
  readonly settled: (withMean: boolean) => Order | undefined
  /** Whether power k has that order. */
  readonly has: (order: Order, k: number) => boolean
}

/** Growth ratios that differ by less differ by rounding. */
const STEADY = TIE / 10

/**
 * An order is final when each neighbour's lead is larger than what both can still drift, and no neighbour grows
 * faster than the one before it. The drift of a growth class is estimated from how quickly the growth ratios
 * of its factors draw together, compared one, two and three periods back.
 */
export const settlingOf = (growthClasses: GrowthClasses, period: number): Settling => {
  const history: Float64Array[] = []
  const spreads: (readonly number[])[] = []
  const classOf = (element: number) => growthClasses.of[element] ?? growthClasses.count - 1

  /** What an element's sum gained over the period that ended `ago` powers ago. */
  const gainOf = (element: number, ago: number): number => {
    const last = history.length - 1 - ago
    return 2 ** history[last][element] - 2 ** history[last - period][element]
  }
  const gainsAreSteady = (): boolean =>
    history.length > 2 * period &&
    growthClasses.of.every(
      (growthClass, factor) =>
        growthClass !== growthClasses.linear || isSame(gainOf(factor, 0), gainOf(factor, period)),
    )
  /** Sums that grow by constant amounts keep their order if the one ahead gains no less, though their ratio may tend to 1. */
  const gainsKeep = (ahead: number, behind: number, tied: boolean): boolean => {
    const [one, other] = [gainOf(ahead, 0), gainOf(behind, 0)]
    return isSame(one, other) || (one > other && !tied)
  }

  const driftOf = (growthClass: number): number => {
    const [now, before, earlier] = [0, 1, 2].map(back => spreads[spreads.length - 1 - back * period]?.[growthClass])
    if (now === undefined || before === undefined || earlier === undefined) return Number.POSITIVE_INFINITY
    if (now <= STEADY) return STEADY
    const ratio = Math.max(now / before, Math.sqrt(now / earlier))
    return ratio < 1 ? (4 * now * ratio) / (1 - ratio) : Number.POSITIVE_INFINITY
  }

  return {
    add: logs => {
      const before = history[history.length - period]
      history.push(withMeanOf(logs))
      spreads.push(before === undefined ? [] : spreadsOf(logs, before, growthClasses))
    },
    settled: withMean => {
      const drifts = Array.from({ length: growthClasses.count }, (_, growthClass) => driftOf(growthClass))
      if (!drifts.every(Number.isFinite)) return undefined
      const logs = latest(history)
      const order = orderOf(withMean ? logs : logs.subarray(0, -1))
      const steady = growthClasses.linear !== undefined && gainsAreSteady()
      for (let place = 1; place < order.elements.length; place++) {
        const [ahead, behind] = [order.elements[place - 1], order.elements[place]]
        if (steady && classOf(ahead) === growthClasses.linear && classOf(behind) === growthClasses.linear) {
          if (!gainsKeep(ahead, behind, order.tied[place] === 1)) return undefined
          continue
        }
        const drift = drifts[classOf(ahead)] + drifts[classOf(behind)]
        if (order.tied[place] === 1) {
          if (classOf(ahead) !== classOf(behind) || drift > TIE) return undefined
        } else if (classOf(ahead) < classOf(behind) || logs[ahead] - logs[behind] <= drift) return undefined
      }
      return order
    },
    has: ({ elements, tied }, k) => {
      const logs = history[k - 1]
      for (let place = 1; place < elements.length; place++) {
        const lead = logs[elements[place - 1]] - logs[elements[place]]
        if (tied[place] === 1 ? Math.abs(lead) > TIE : lead <= TIE) return false
      }
      return true
    },
  }
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b)

const latest = (history: readonly Float64Array[]): Float64Array => history[history.length - 1]

const orderOf = (logs: Float64Array): Order => {
  const elements = descending(logs)
  const tied = new Uint8Array(elements.length)
  for (let place = 1; place < elements.length; place++) {
    if (logs[elements[place - 1]] - logs[elements[place]] <= TIE) tied[place] = 1
  }
  return { elements, tied }
}

const withMeanOf = (logs: Float64Array): Float64Array => {
  const size = logs.length
  let largest = Number.NEGATIVE_INFINITY
  for (let factor = 0; factor < size; factor++) largest = Math.max(largest, logs[factor])
  let mean = 0
  for (let factor = 0; factor < size; factor++) mean += 2 ** (logs[factor] - largest) / size
  const result = new Float64Array(size + 1)
  result.set(logs)
  result[size] = largest + Math.log2(mean)
  return result
}

/** For each growth class by how much the growth over one period differs between its factors, or from its known end, 0. */
const spreadsOf = (logs: Float64Array, before: Float64Array, { of, count, firstGrowing }: GrowthClasses): number[] => {
  const least = new Array<number>(count).fill(Number.POSITIVE_INFINITY).fill(0, 0, firstGrowing)
  const largest = new Array<number>(count).fill(0)
  for (let factor = 0; factor < of.length; factor++) {
    const growth = logs[factor] - before[factor]
    least[of[factor]] = Math.min(least[of[factor]], growth)
    largest[of[factor]] = Math.max(largest[of[factor]], growth)
  }
  return least.map((low, growthClass) => largest[growthClass] - low)
}
