import type { LongWork } from '../long-work.js'
import type { CrossImpacts } from './cross-impacts.js'
import { hasSmallBounds } from './dense-bounds.js'
import { denseSearch } from './dense-search.js'
import type { Found, SearchLimits } from './found.js'
import { type Island, islandsOf } from './islands.js'
import { partOfWork } from './part-of-work.js'
import type { Reading } from './reading.js'
import { sparseSearch } from './sparse-search.js'

/** What was found in a whole outlook. */
export interface Search extends Found {
  /** The descriptors of each island. */
  readonly islands: readonly (readonly number[])[]
}

/**
 * All scenarios whose chosen states hold under a reading: island by island, then every combination. The count is exact,
 * also where there are too many to list, unless the search stopped at its limit.
 */
export function* searchScenarios(impacts: CrossImpacts, reading: Reading, limits: SearchLimits): LongWork<Search> {
  const islands = islandsOf(impacts, reading)
  const found: Found[] = []
  let nodes = 0
  for (const [number, island] of islands.entries()) {
    const work = searchIsland(island, { ...limits, nodes: limits.nodes - nodes })
    const part = yield* partOfWork(work, number / islands.length, 1 / islands.length)
    found.push(part)
    nodes += part.nodes
    if (part.count === 0n) break
  }
  const isEmpty = found.length < islands.length || found.some(({ count }) => count === 0n)
  return {
    islands: islands.map(({ descriptors }) => descriptors),
    count: isEmpty ? 0n : found.reduce((product, { count }) => product * count, 1n),
    // One island without any scenario decides for all.
    complete: found.some(({ count, complete }) => complete && count === 0n) || found.every(({ complete }) => complete),
    nodes,
    scenarios: isEmpty ? [] : combinations(islands, found, limits.listed),
  }
}

/** From this share of all possible influences on, propagation costs more than it saves. */
const DENSE = 0.6
/** A choice with all that follows from it takes about as long as this many without. */
const PROPAGATION = 20
/** So few scenarios are faster tried than prepared for. */
const FEW = 2000

const searchIsland = (island: Island, limits: SearchLimits): LongWork<Found> => {
  const count = island.descriptors.length
  const possible = count * (count - 1)
  const present = island.influences.reduce((sum, influence) => sum + influence, 0)
  let space = 1
  for (let descriptor = 0; descriptor < count; descriptor++)
    space *= island.first[descriptor + 1] - island.first[descriptor]
  const isDense = present >= DENSE * possible || space <= FEW
  return isDense && hasSmallBounds(island)
    ? denseSearch(island, limits)
    : sparseSearch(island, { ...limits, nodes: Math.ceil(limits.nodes / PROPAGATION) })
}

/** The first combinations of what the islands have, in lexicographic order of all descriptors. */
const combinations = (islands: readonly Island[], found: readonly Found[], most: number): readonly Int32Array[] => {
  const place: { readonly island: number; readonly column: number }[] = []
  islands.forEach(({ descriptors }, island) => {
    descriptors.forEach((descriptor, column) => {
      place[descriptor] = { island, column }
    })
  })
  // For each island the rows that agree with what is fixed so far; they stand together, because rows are sorted.
  const from = found.map(() => 0)
  const to = found.map(({ scenarios }) => scenarios.length)
  const scenario = new Int32Array(place.length)
  const result: Int32Array[] = []
  const descend = (descriptor: number): void => {
    if (descriptor === place.length) {
      result.push(scenario.slice())
      return
    }
    const { island, column } = place[descriptor]
    const rows = found[island].scenarios
    const [start, end] = [from[island], to[island]]
    for (let row = start; row < end && result.length < most; row = to[island]) {
      const state = rows[row][column]
      let after = row + 1
      while (after < end && rows[after][column] === state) after++
      from[island] = row
      to[island] = after
      scenario[descriptor] = state
      descend(descriptor + 1)
    }
    from[island] = start
    to[island] = end
  }
  descend(0)
  return result
}
