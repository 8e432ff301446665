import { type LongWork, partOfWork } from '../../long-work.js'
import type { CrossImpacts } from '../judgements/cross-impacts.js'
import type { SearchLimits } from '../search/found.js'
import { searchIsland } from '../search/island-search.js'
import { type Island, islandsOf } from '../search/islands.js'
import { combinations } from './combinations.js'
import { consistent } from './reading.js'
import type { Scenario } from './scores.js'

export type LeastInconsistent = {
  readonly scenarios: readonly Scenario[]
  /** Whether every candidate was looked at. */
  readonly complete: boolean
}

/**
 * The scenarios with the smallest largest shortfall, and of these the ones with the smallest sum of shortfalls. Island by
 * island rivals are allowed to be ahead by one judgement step more each time, until some scenario holds; the island that
 * needs most decides what the others may use to make the sum small.
 */
export function* leastInconsistent(impacts: CrossImpacts, limits: SearchLimits): LongWork<LeastInconsistent> {
  const islands = islandsOf(impacts, consistent(impacts))
  let nodes = 0
  let complete = true
  function* candidates(island: Island, tolerance: number): LongWork<Candidates> {
    const search = yield* searchIsland({ ...island, tolerance }, { ...limits, nodes: limits.nodes - nodes })
    nodes += search.nodes
    if (!search.complete || search.count > BigInt(search.scenarios.length)) complete = false
    const found = search.scenarios.map(scenario => inconsistencyOf(island, scenario))
    return { found, isOver: found.length > 0 || !search.complete }
  }

  let allowed = 0
  for (const [number, island] of islands.entries()) {
    let tried: Candidates = { found: [], isOver: false }
    for (let steps = 0; !tried.isOver; steps++)
      tried = yield* partOfWork(candidates(island, steps * impacts.unit), number / islands.length / 2, 0)
    if (tried.found.length === 0) return { scenarios: [], complete }
    allowed = Math.max(allowed, smallest(tried.found, 'largest'))
  }
  const best: (readonly Scenario[])[] = []
  for (const [number, island] of islands.entries()) {
    const { found } = yield* partOfWork(candidates(island, allowed), (1 + number / islands.length) / 2, 0)
    const least = smallest(found, 'sum')
    best.push(found.filter(({ sum }) => sum === least).map(({ scenario }) => scenario))
  }
  return { scenarios: combinations(islands, best, limits.listed), complete }
}

type Candidates = {
  readonly found: readonly Inconsistency[]
  /** Something was found, or the search stopped. */
  readonly isOver: boolean
}

const smallest = (found: readonly Inconsistency[], what: 'largest' | 'sum'): number =>
  found.reduce((least, inconsistency) => Math.min(least, inconsistency[what]), Number.POSITIVE_INFINITY)

/** How far a scenario of an island is from being consistent, in whole numbers of the matrix. */
type Inconsistency = {
  readonly scenario: Scenario
  /** The largest shortfall of a chosen state. */
  readonly largest: number
  /** The sum of all shortfalls. */
  readonly sum: number
}

const inconsistencyOf = ({ first, own, ownBase, descriptorOf }: Island, scenario: Scenario): Inconsistency => {
  const states = descriptorOf.length
  const score = (state: number): number =>
    scenario.reduce(
      (sum, chosen, descriptor) => sum + own[(first[descriptor] + chosen) * states + state],
      ownBase[state],
    )
  let [largest, sum] = [0, 0]
  scenario.forEach((state, descriptor) => {
    const chosen = score(first[descriptor] + state)
    let shortfall = 0
    for (let rival = first[descriptor]; rival < first[descriptor + 1]; rival++)
      shortfall = Math.max(shortfall, score(rival) - chosen)
    largest = Math.max(largest, shortfall)
    sum += shortfall
  })
  return { scenario, largest, sum }
}
