import { type Groups, stronglyConnected } from '../../graph/index.js'
import type { Arrows } from '../matrix/arrows.js'

export type LoopingGroups = Groups & {
  /** Groups with at least one loop. */
  readonly looping: readonly number[]
}

/**
 * What powers of the matrix do in the long run. `primitive`: everything reaches everything, and loop lengths have
 * no common divisor; `periodic`: they have one, the period; `acyclic`: no loop at all, powers vanish;
 * `reducible`: there are loops, but some factor is out of reach of some other.
 */
export type Structure =
  | { readonly kind: 'primitive' | 'acyclic' | 'reducible' }
  | { readonly kind: 'periodic'; readonly period: number }

export const structureOf = (arrows: Arrows, groups: LoopingGroups): Structure => {
  if (groups.looping.length === 0) return { kind: 'acyclic' }
  if (groups.count > 1) return { kind: 'reducible' }
  const period = periodsOf(arrows, groups)[0]
  return period === 1 ? { kind: 'primitive' } : { kind: 'periodic', period }
}

/** Factors that reach each other, with the groups that have a loop. */
export const groupsOf = (arrows: Arrows): LoopingGroups => {
  const { size } = arrows
  if (size > 1 && reachesAll(arrows) && isReachedByAll(arrows)) {
    return { count: 1, of: new Int32Array(size), looping: [0] }
  }
  const groups = stronglyConnected(arrows)
  const members = new Int32Array(groups.count)
  for (const group of groups.of) members[group]++
  // The diagonal is empty, so a group of one has no loop.
  return { ...groups, looping: [...members.keys()].filter(group => members[group] > 1) }
}

// A well filled matrix is mostly one group, which these two see without following every arrow.

/** The first factor reaches all others. */
const reachesAll = ({ size, first, target }: Arrows): boolean => {
  const reached = new Uint8Array(size)
  reached[0] = 1
  const queue = [0]
  for (const factor of queue) {
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      if (reached[target[arrow]] === 1) continue
      reached[target[arrow]] = 1
      if (queue.push(target[arrow]) === size) return true
    }
  }
  return false
}

/** All others reach the first factor: looked for as long as each round finds more of them. */
const isReachedByAll = ({ size, first, target }: Arrows): boolean => {
  const reaches = new Uint8Array(size)
  reaches[0] = 1
  let missing = size - 1
  for (let before = size; missing > 0 && missing < before; ) {
    before = missing
    for (let factor = 1; factor < size; factor++) {
      if (reaches[factor] === 1) continue
      for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
        if (reaches[target[arrow]] === 0) continue
        reaches[factor] = 1
        missing--
        break
      }
    }
  }
  return missing === 0
}

/** The same groups for the reversed arrows, where what was a sink is a source. */
export const reversedGroups = ({ count, of, looping }: LoopingGroups): LoopingGroups => ({
  count,
  of: of.map(group => count - 1 - group),
  looping: looping.map(group => count - 1 - group),
})

/** For each looping group the greatest common divisor of its loop lengths. */
export const periodsOf = (
  { size, first, target }: Arrows,
  { count, of, looping }: LoopingGroups,
): readonly number[] => {
  const level = new Int32Array(size).fill(-1)
  const period = new Int32Array(count)
  for (let root = 0; root < size; root++) {
    const group = of[root]
    // One has no smaller divisor, so nothing of this group needs to be looked at any more.
    if (level[root] >= 0 || period[group] === 1) continue
    level[root] = 0
    const queue = [root]
    for (const factor of queue) {
      for (let arrow = first[factor]; arrow < first[factor + 1] && period[group] !== 1; arrow++) {
        const reached = target[arrow]
        if (of[reached] !== group) continue
        if (level[reached] < 0) {
          level[reached] = level[factor] + 1
          queue.push(reached)
        } else period[group] = greatestCommonDivisor(period[group], Math.abs(level[factor] + 1 - level[reached]))
      }
    }
  }
  return looping.map(group => period[group])
}

/** The number of arrows in the longest chain of an acyclic matrix; M^k is 0 for every larger k. */
export const longestChain = ({ size, first, target }: Arrows, { of }: Groups): number => {
  const chain = new Int32Array(size)
  // Every factor is its own group, and arrows lead to lower groups: sinks come first.
  const sinksFirst = [...of.keys()].sort((a, b) => of[a] - of[b])
  for (const factor of sinksFirst) {
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      chain[factor] = Math.max(chain[factor], chain[target[arrow]] + 1)
    }
  }
  return chain.reduce((a, b) => Math.max(a, b), 0)
}

export const leastCommonMultiple = (numbers: readonly number[]): number =>
  numbers.reduce((product, number) => (product / greatestCommonDivisor(product, number)) * number, 1)

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
