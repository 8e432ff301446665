import type { LongWork } from '../../long-work.js'
import { hasSmallBounds } from './dense-bounds.js'
import { denseSearch } from './dense-search.js'
import type { Found, SearchLimits } from './found.js'
import type { Island } from './islands.js'
import { sparseSearch } from './sparse-search.js'

/** From this share of all possible influences on, propagation costs more than it saves. */
const DENSE = 0.6
/** A choice with all that follows from it takes about as long as this many without. */
const PROPAGATION = 20
/** So few scenarios are faster tried than prepared for. */
const FEW = 2000

/** All scenarios of an island, by the search that suits it. */
export const searchIsland = (island: Island, limits: SearchLimits): LongWork<Found> => {
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
