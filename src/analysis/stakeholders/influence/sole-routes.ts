import type { LongWork } from '../../long-work.js'
import { dominatorsFrom, waysOf } from './dominators.js'

export type SoleRoute = {
  /** Ordered pairs of others between whom every way leads through this place. */
  readonly pairs: number
  /** Of these pairs those that are next to it, `SHOWN` at most: one influences it, the other is influenced by it. */
  readonly besides: readonly { readonly from: number; readonly to: number }[]
}

/** Pairs listed for each place: a hub may connect tens of thousands. */
const SHOWN = 20

/**
 * For each place the pairs that it alone connects: `to` can be reached from `from`, and no longer once the place is taken
 * out. Those are the places that dominate `to` in the ways that start at `from`. A place that connects any pair alone
 * also does so for one next to it.
 */
export const soleRoutesOf = function* (successors: readonly (readonly number[])[]): LongWork<readonly SoleRoute[]> {
  const ways = waysOf(successors)
  const pairs = successors.map(() => 0)
  const besides: { from: number; to: number }[][] = successors.map(() => [])
  for (const [from, next] of successors.entries()) {
    const { order, dominator } = dominatorsFrom(from, ways)
    const dominated = new Int32Array(successors.length)
    // From the last to the first, so that each is complete before it counts for the one that dominates it.
    for (const place of order.toReversed()) {
      if (place === from) continue
      pairs[place] += dominated[place]
      dominated[dominator[place]] += dominated[place] + 1
    }
    for (const through of next) {
      const here = besides[through]
      for (const to of successors[through])
        if (here.length < SHOWN && dominator[to] === through) here.push({ from, to })
    }
    yield from / successors.length
  }
  return pairs.map((count, place) => ({ pairs: count, besides: besides[place] }))
}
