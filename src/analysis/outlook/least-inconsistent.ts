import type { LongWork } from '../long-work.js'
import type { CrossImpacts } from './cross-impacts.js'
import type { SearchLimits } from './found.js'
import { consistent } from './reading.js'
import { type Scenario, scoresOf, standingsOf } from './scores.js'
import { type Search, searchScenarios } from './search.js'

/** How far a scenario is from being consistent, in whole numbers of the matrix. */
export interface Inconsistency {
  readonly scenario: Scenario
  /** The largest shortfall of a chosen state. */
  readonly largest: number
  /** The sum of all shortfalls. */
  readonly sum: number
}

export interface LeastInconsistent {
  readonly scenarios: readonly Inconsistency[]
  readonly complete: boolean
  readonly nodes: number
}

/**
 * The scenarios with the smallest largest shortfall, and of these the ones with the smallest sum: rivals are allowed to be
 * ahead by one judgement step more each time, until some scenario holds. Exact, unless the search stops at its limit or
 * there are more candidates than are listed.
 */
export function* leastInconsistent(impacts: CrossImpacts, limits: SearchLimits): LongWork<LeastInconsistent> {
  let nodes = 0
  for (let steps = 1; ; steps++) {
    const left = { ...limits, nodes: limits.nodes - nodes }
    const search: Search = yield* searchScenarios(impacts, consistent(impacts, steps * impacts.unit), left)
    nodes += search.nodes
    const complete = search.complete && search.count === BigInt(search.scenarios.length)
    if (search.scenarios.length === 0 && search.complete) continue
    const ranked = search.scenarios
      .map(scenario => inconsistencyOf(impacts, scenario))
      .sort((a, b) => a.largest - b.largest || a.sum - b.sum)
    const isLeast = ({ largest, sum }: Inconsistency) => largest === ranked[0].largest && sum === ranked[0].sum
    return {
      scenarios: ranked.filter(isLeast),
      complete,
      nodes,
    }
  }
}

const inconsistencyOf = (impacts: CrossImpacts, scenario: Scenario): Inconsistency => {
  const shortfalls = standingsOf(impacts, scenario, scoresOf(impacts, scenario)).map(({ lead }) => Math.max(0, -lead))
  return {
    scenario,
    largest: Math.max(0, ...shortfalls),
    sum: shortfalls.reduce((sum, shortfall) => sum + shortfall, 0),
  }
}
