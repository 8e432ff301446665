import { groupsOf } from '../indirect/structure.js'
import { type Arrows, arrowsOf } from '../matrix/arrows.js'
import type { InfluenceMatrix } from '../matrix/matrix.js'
import { allCycles, type Cycle, cyclesOfLength, shortestCycles } from './elementary-cycles.js'

/** Factors that act on each other in a cycle; the last one acts on the first. */
export type Loop = {
  readonly path: readonly string[]
  /** 1 is reinforcing, -1 balancing: the product of the signs. */
  readonly sign: 1 | -1
  /** The product of the absolute judgements along the cycle. */
  readonly strength: number
}

/** What the list of loops holds. */
export type Coverage =
  | { readonly kind: 'all' }
  /** Every loop up to this many arrows; there are longer ones. */
  | { readonly kind: 'up to length'; readonly length: number }
  /** The strongest among the loops of this many arrows, the fewest of any loop. */
  | { readonly kind: 'strongest'; readonly length: number }
  /** Even the shortest loops are too many to look through. */
  | { readonly kind: 'none' }

const LOOP_LIMIT = 1000

/** The most loops looked through to find the strongest ones of the shortest length. */
const SEARCH_LIMIT = 200_000

/**
 * The feedback loops (elementary cycles), strongest first. If there are more than `limit`, those up to the length
 * that can be listed in full, so that the choice does not depend on the order of the factors.
 */
export const loopsOf = (
  { factors, values }: InfluenceMatrix,
  limit: number = LOOP_LIMIT,
): { loops: readonly Loop[]; coverage: Coverage } => {
  const size = factors.length
  const { cycles, coverage } = choose(size, values, limit)
  const loops = cycles.map(cycle => {
    let product = 1
    cycle.forEach((factor, place) => {
      product *= values[factor * size + cycle[(place + 1) % cycle.length]]
      // A cycle of many hundred strong arrows must not overflow into infinity, which JSON cannot carry.
      product = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, product))
    })
    const sign: Loop['sign'] = product < 0 ? -1 : 1
    return { path: cycle.map(factor => factors[factor]), sign, strength: Math.abs(product) }
  })
  // The sort is stable: equally strong loops keep the order of their factors, short ones first.
  const strongestFirst = loops.sort((a, b) => b.strength - a.strength || a.path.length - b.path.length)
  return { loops: strongestFirst.slice(0, limit), coverage }
}

const choose = (
  size: number,
  values: Float64Array,
  limit: number,
): { cycles: readonly Cycle[]; coverage: Coverage } => {
  const arrows = arrowsWithinGroups(size, values)
  const every = allCycles(arrows, limit)
  if (every !== undefined) return { cycles: every, coverage: { kind: 'all' } }
  const cycles: Cycle[] = []
  const shortest = shortestCycles(arrows)
  const fewest = shortest.reduce((least, length) => (length > 0 ? Math.min(least, length) : least), size)
  for (let length = fewest; length <= size; length++) {
    const isFirst = cycles.length === 0
    const found = cyclesOfLength(arrows, shortest, length, isFirst ? SEARCH_LIMIT : limit - cycles.length)
    if (found === undefined) {
      return { cycles, coverage: isFirst ? { kind: 'none' } : { kind: 'up to length', length: length - 1 } }
    }
    if (found.length > limit) return { cycles: found, coverage: { kind: 'strongest', length } }
    cycles.push(...found)
  }
  return { cycles, coverage: { kind: 'all' } }
}

/** Only arrows between factors that reach each other both ways can be part of a loop. */
const arrowsWithinGroups = (size: number, values: Float64Array): Arrows => {
  const { of } = groupsOf(arrowsOf(size, values))
  return arrowsOf(
    size,
    values.map((value, cell) => (of[Math.floor(cell / size)] === of[cell % size] ? value : 0)),
  )
}
