import { type Arrows, reversed } from '../matrix/arrows.js'
import { type LoopingGroups, reversedGroups } from './structure.js'

/**
 * How fast the sums of M + M² + … + M^k grow: like `rate^k · k^(loops - 1)`, where `rate` is the largest growth rate of the
 * looping groups that a factor reaches and `loops` how many such groups follow each other on its way. `rate` 1 without
 * loops stays constant, `rate` 0 is 0.
 */
type Growth = {
  readonly rate: number
  readonly loops: number
}

/** A higher class outgrows a lower one in the long run, whatever the first powers say. */
export type GrowthClasses = {
  /** The class of each factor, from 0. */
  readonly of: Int32Array
  readonly count: number
  /** The classes below this one stop growing. */
  readonly firstGrowing: number
  /** The class that grows by the same amount in each period, if there is one. */
  readonly linear: number | undefined
}

/** Of influence and of dependence, which is the influence of the reversed arrows. `rates` are those of the groups, by number. */
export const bothGrowthClasses = (arrows: Arrows, groups: LoopingGroups, rates: Float64Array) => {
  if (groups.count > 1 || rates[0] < 1) {
    return {
      influence: growthClassesOf(arrows, groups, rates),
      dependence: growthClassesOf(reversed(arrows), reversedGroups(groups), rates.toReversed()),
    }
  }
  const linear = rates[0] === 1 ? 0 : undefined
  const single: GrowthClasses = { of: new Int32Array(arrows.size), count: 1, firstGrowing: 0, linear }
  return { influence: single, dependence: single }
}

const growthClassesOf = (arrows: Arrows, groups: LoopingGroups, rates: Float64Array): GrowthClasses => {
  const { size, first, target } = arrows
  const best: Growth[] = Array.from({ length: groups.count }, () => ({ rate: 0, loops: 0 }))
  const members = membersOf(groups)
  // Groups lead to lower numbers, so those are complete before they are needed.
  for (let group = 0; group < groups.count; group++) {
    let growth: Growth = { rate: 0, loops: 0 }
    for (const factor of members[group]) {
      if (first[factor] < first[factor + 1] && growth.rate === 0) growth = { rate: 1, loops: 0 }
      for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
        const reached = groups.of[target[arrow]]
        if (reached !== group && compare(best[reached], growth) > 0) growth = best[reached]
      }
    }
    const own = rates[group]
    if (own > growth.rate) growth = { rate: own, loops: 1 }
    else if (own === growth.rate && own > 0) growth = { rate: own, loops: growth.loops + 1 }
    best[group] = growth
  }
  const steps = [...best]
    .sort(compare)
    .filter((growth, place, all) => place === 0 || compare(all[place - 1], growth) < 0)
  const classOfGroup = best.map(growth => steps.findIndex(step => compare(step, growth) === 0))
  const linear = steps.findIndex(({ rate, loops }) => rate === 1 && loops === 1)
  return {
    of: Int32Array.from({ length: size }, (_, factor) => classOfGroup[groups.of[factor]]),
    count: steps.length,
    firstGrowing: steps.filter(({ rate, loops }) => rate <= 1 && loops === 0).length,
    linear: linear < 0 ? undefined : linear,
  }
}

const compare = (a: Growth, b: Growth): number => a.rate - b.rate || a.loops - b.loops

const membersOf = ({ count, of }: LoopingGroups): readonly (readonly number[])[] => {
  const members: number[][] = Array.from({ length: count }, () => [])
  of.forEach((group, factor) => {
    members[group].push(factor)
  })
  return members
}

/** Rates that differ by a smaller share are taken as equal. */
const SAME = 1e-9

/**
 * The growth rate (largest eigenvalue) of each looping group; 0 for the others and where it is below 1. Undefined if one
 * could not be computed closely enough to compare it with the others.
 */
export const groupRatesOf = (arrows: Arrows, groups: LoopingGroups): Float64Array | undefined => {
  const rates = new Float64Array(groups.count)
  const members = membersOf(groups)
  if (groups.looping.length === 1 && noneBelowOne(arrows)) {
    // Nothing to compare with: all that matters is whether the loops multiply by more than 1, or are one cycle of ones.
    const only = groups.looping[0]
    rates[only] = isCycleOfOnes(arrows, groups.of, members[only]) ? 1 : 2
    return rates
  }
  for (const group of groups.looping) {
    const rate = growthRate(arrows, groups.of, members[group])
    if (rate === undefined) return undefined
    rates[group] = Math.abs(rate - 1) <= SAME ? 1 : rate < 1 ? 0 : rate
  }
  const ascending = [...groups.looping].sort((a, b) => rates[a] - rates[b])
  for (let place = 1; place < ascending.length; place++) {
    const [below, here] = [ascending[place - 1], ascending[place]]
    if (rates[here] - rates[below] <= SAME * rates[here]) rates[here] = rates[below]
  }
  return rates
}

const WORK = 20_000_000

/** Largest eigenvalue of one group, bracketed by the least and largest growth of any member (L. Collatz, H. Wielandt). */
const growthRate = (
  { size, first, target, weight }: Arrows,
  of: Int32Array,
  members: readonly number[],
): number | undefined => {
  const inside = (arrow: number) => of[target[arrow]] === of[members[0]]
  let vector = new Float64Array(size)
  let arrows = 0
  let total = 0
  for (const factor of members) {
    vector[factor] = 1
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      if (!inside(arrow)) continue
      arrows++
      total += weight[arrow]
    }
  }
  // Shifting the matrix by a multiple of the identity keeps the iteration from circling in a periodic group.
  const shift = total / members.length / 2
  for (let work = 0; work < WORK; work += arrows + members.length) {
    const next = new Float64Array(size)
    let least = Number.POSITIVE_INFINITY
    let largest = 0
    for (const factor of members) {
      let sum = shift * vector[factor]
      for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
        if (inside(arrow)) sum += weight[arrow] * vector[target[arrow]]
      }
      next[factor] = sum
      least = Math.min(least, sum / vector[factor])
      largest = Math.max(largest, sum / vector[factor])
    }
    if (largest - least <= (SAME / 100) * largest) return (least + largest) / 2 - shift
    for (const factor of members) next[factor] /= largest
    vector = next
  }
  return undefined
}

const noneBelowOne = ({ weight }: Arrows): boolean => {
  if (weight instanceof Uint8Array) return true
  for (let arrow = 0; arrow < weight.length; arrow++) if (weight[arrow] < 1) return false
  return true
}

/** Each member acts on exactly one other, with a weight of 1. */
const isCycleOfOnes = ({ first, target, weight }: Arrows, of: Int32Array, members: readonly number[]): boolean =>
  members.every(factor => {
    let total = 0
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      if (of[target[arrow]] === of[factor]) total += weight[arrow]
    }
    return total === 1
  })
