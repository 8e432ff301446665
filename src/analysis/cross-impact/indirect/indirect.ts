import { type ArrowSums, type Arrows, arrowSums } from '../matrix/arrows.js'
import { type Quadrant, quadrantsOf, type Split } from '../standing/quadrant.js'
import { ranksOfLogs } from '../standing/ranks.js'
import { bothGrowthClasses, type GrowthClasses, groupRatesOf } from './growth.js'
import { type BothWays, log2Of, plainOf, powerSeries } from './power-series.js'
import { type Order, settlingOf } from './settling.js'
import { groupsOf, leastCommonMultiple, longestChain, periodsOf, type Structure, structureOf } from './structure.js'

/** Row and column sums of M + M² + … + M^power (MICMAC in its cumulative form). */
export type Indirect = {
  readonly power: number
  /** Both orders stay as they are at this power, whatever power follows. False if they alternate, or if it stays undecided. */
  readonly settled: boolean
  readonly structure: Structure
  readonly influence: readonly number[]
  readonly dependence: readonly number[]
  /** The numbers are divided by 2 to this power; 0 unless they would overflow. */
  readonly divisor: { readonly influence: number; readonly dependence: number }
  readonly influenceRanks: readonly number[]
  readonly dependenceRanks: readonly number[]
  readonly quadrants: readonly Quadrant[]
}

/** Orders that have not settled by this power are reported as unsettled. */
const LAST_POWER = 500

/** A settled order is confirmed by two more powers, so that three sums in a row agree. */
const CONFIRMATIONS = 2

/** Indirect influence and dependence, from the `direct` sums on, with the structure of the matrix as certificate of what powers do to it. */
export const indirectOf = (arrows: Arrows, split: Split = 'mean', direct: ArrowSums = arrowSums(arrows)): Indirect => {
  const groups = groupsOf(arrows)
  const structure = structureOf(arrows, groups)
  const sums = sumsOverPowers(arrows, direct)
  const settle = () => {
    const rates = groupRatesOf(arrows, groups)
    if (rates === undefined) return { power: LAST_POWER, settled: false }
    return settling(sums, bothGrowthClasses(arrows, groups, rates), leastCommonMultiple(periodsOf(arrows, groups)))
  }
  const { power, settled } =
    structure.kind === 'acyclic' ? { power: Math.max(1, longestChain(arrows, groups)), settled: true } : settle()
  const { influence, dependence } = sums(power)
  const across = plainOf(influence)
  const down = plainOf(dependence)
  return {
    power,
    settled,
    structure,
    influence: across.values,
    dependence: down.values,
    divisor: { influence: across.divisor, dependence: down.divisor },
    influenceRanks: ranksOfLogs(log2Of(influence)),
    dependenceRanks: ranksOfLogs(log2Of(dependence)),
    quadrants: quadrantsOf(across.values, down.values, split),
  }
}

/** Row and column sums of the pure power M^power; on an acyclic matrix they vanish once it exceeds the longest chain. */
export const purePowerOf = (
  arrows: Arrows,
  power: number,
): { influence: readonly number[]; dependence: readonly number[] } => {
  const next = powerSeries(arrows)
  let step = next()
  for (let k = 2; k <= power; k++) step = next()
  return { influence: plainOf(step.power.influence).values, dependence: plainOf(step.power.dependence).values }
}

/** The sums up to a power, computed once and in order. */
type SumsOverPowers = (power: number) => BothWays

const sumsOverPowers = (arrows: Arrows, direct: ArrowSums): SumsOverPowers => {
  const next = powerSeries(arrows, direct)
  const steps: BothWays[] = []
  return power => {
    while (steps.length < power) steps.push(next().sum)
    return steps[power - 1]
  }
}

const settling = (
  sums: SumsOverPowers,
  classes: { readonly influence: GrowthClasses; readonly dependence: GrowthClasses },
  period: number,
): { power: number; settled: boolean } => {
  const across = settlingOf(classes.influence, period)
  const down = settlingOf(classes.dependence, period)
  let final: (readonly [Order, Order])[] = []
  let withMean = true
  for (let k = 1; k <= LAST_POWER; k++) {
    across.add(log2Of(sums(k).influence))
    down.add(log2Of(sums(k).dependence))
    const orders = [across.settled(withMean), down.settled(withMean)] as const
    final = orders[0] && orders[1] ? [...final, [orders[0], orders[1]]] : []
    if (final.length < period) continue
    const recent = final.slice(-period)
    const holds = (power: number) => across.has(recent[0][0], power) && down.has(recent[0][1], power)
    if (recent.every((_, ago) => holds(k - ago))) {
      let start = k
      while (start > 1 && holds(start - 1)) start--
      if (start + CONFIRMATIONS <= k) return { power: start + CONFIRMATIONS, settled: true }
    } else if (withMean) {
      // Only the place of the mean alternates, or the orders do: see which.
      withMean = false
      final = []
    } else return { power: k - (k % period), settled: false }
  }
  return { power: LAST_POWER, settled: false }
}
