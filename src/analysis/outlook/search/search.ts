import { type LongWork, partOfWork } from '../../long-work.js'
import type { CrossImpacts } from '../judgements/cross-impacts.js'
import { combinations } from '../scenarios/combinations.js'
import type { Reading } from '../scenarios/reading.js'
import type { Found, SearchLimits } from './found.js'
import { searchIsland } from './island-search.js'
import { type Island, islandsOf } from './islands.js'

/** What was found in a whole outlook. */
export type Search = Found & {
  /** The descriptors of each island. */
  readonly islands: readonly (readonly number[])[]
}

/**
 * All scenarios whose chosen states hold under a reading: island by island, then every combination. The count is exact,
 * also where there are too many to list, unless the search stopped at its limit.
 */
export function* searchScenarios(impacts: CrossImpacts, reading: Reading, limits: SearchLimits): LongWork<Search> {
  const islands = islandsOf(impacts, reading)
  // Small ones first: one without any scenario decides for all.
  const order = [...islands.keys()].sort((a, b) => islands[a].descriptors.length - islands[b].descriptors.length)
  const found: Found[] = []
  let nodes = 0
  for (const [place, number] of order.entries()) {
    const work = searchIsland(islands[number], { ...limits, nodes: limits.nodes - nodes })
    found[number] = yield* partOfWork(work, place / islands.length, 1 / islands.length)
    nodes += found[number].nodes
    if (found[number].count === 0n) return { ...found[number], islands: islands.map(membersOf), nodes }
  }
  return {
    islands: islands.map(membersOf),
    count: found.reduce((product, { count }) => product * count, 1n),
    complete: found.every(({ complete }) => complete),
    nodes,
    scenarios: combinations(
      islands,
      found.map(({ scenarios }) => scenarios),
      limits.listed,
    ),
  }
}

const membersOf = ({ descriptors }: Island): readonly number[] => descriptors
