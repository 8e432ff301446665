import type { LongWork } from '../long-work.js'
import { boundsOf } from './dense-bounds.js'
import { type Found, lexicographic, type SearchLimits } from './found.js'
import type { Island } from './islands.js'

/** Choices between two turns of whoever drives the work: about a millisecond. */
const SLICE = 16_384

/**
 * All scenarios of an island whose chosen states hold against every rival: depth-first, one descriptor after the other.
 * A choice is given up as soon as some chosen state cannot hold any more, whatever the open descriptors do: their
 * largest possible help is worked out per pair of chosen state and rival, because one state acts on both. Made for
 * islands where nearly everything influences everything.
 */
export function* denseSearch(island: Island, limits: SearchLimits): LongWork<Found> {
  const walk = walkThrough(island)
  const { first, order, chosen, next } = walk
  const scenarios: Int32Array[] = []
  let found = 0
  const keep = (): void => {
    found++
    if (found > limits.listed) return
    const scenario = new Int32Array(order.length)
    order.forEach((descriptor, depth) => {
      scenario[descriptor] = chosen[depth] - first[descriptor]
    })
    scenarios.push(scenario)
  }
  /** The share of the first two levels that is behind. */
  const done = (): number => {
    let [share, part] = [0, 1]
    for (let level = 0; level < Math.min(2, order.length); level++) {
      const states = first[order[level] + 1] - first[order[level]]
      part /= states
      share += Math.max(0, next[level] - first[order[level]] - 1) * part
    }
    return share
  }

  while (walk.depth >= 0 && walk.nodes < limits.nodes) {
    const end = Math.min(limits.nodes, walk.nodes + SLICE)
    while (advance(walk, end)) keep()
    yield done()
  }
  return { count: BigInt(found), complete: walk.depth < 0, nodes: walk.nodes, scenarios: scenarios.sort(lexicographic) }
}

/** A walk through the tree of choices, with what it knows at each depth. */
interface Walk extends Pick<Island, 'first' | 'own' | 'rival' | 'ownBase' | 'rivalBase' | 'tolerance'> {
  readonly size: number
  readonly order: Int32Array
  readonly stride: number
  readonly pairCount: number
  readonly help: Int32Array
  readonly shortfall: Int32Array
  /** By depth: the state chosen, and the one to try next. */
  readonly chosen: Int32Array
  readonly next: Int32Array
  /** By depth and state of its descriptor: scores from the choices before. */
  readonly ownScores: Int32Array
  readonly rivalScores: Int32Array
  /** By depth, then by earlier depth and rival: the best lead that a chosen state can still reach; never below 0. */
  readonly leads: Int32Array
  /** −1 when every choice has been tried. */
  depth: number
  nodes: number
}

const walkThrough = (island: Island): Walk => {
  const { order, help, shortfall, pairs } = boundsOf(island)
  const count = order.length
  const { first, own, rival, ownBase, rivalBase, tolerance } = island
  const walk: Walk = {
    first,
    own,
    rival,
    ownBase,
    rivalBase,
    tolerance,
    size: island.descriptorOf.length,
    order,
    stride: pairs.stride,
    pairCount: pairs.count,
    help,
    shortfall,
    chosen: new Int32Array(count),
    next: new Int32Array(count),
    ownScores: new Int32Array(count * (pairs.stride + 1)),
    rivalScores: new Int32Array(count * (pairs.stride + 1)),
    leads: new Int32Array((count + 1) * count * pairs.stride),
    depth: 0,
    nodes: 0,
  }
  enter(walk, 0)
  return walk
}

/** Prepares the choice at a depth: what the choices before mean for each of its states. */
const enter = (walk: Walk, depth: number): void => {
  const { first, order, stride, size, chosen, own, rival, ownBase, rivalBase, ownScores, rivalScores } = walk
  const start = first[order[depth]]
  const states = first[order[depth] + 1] - start
  const place = depth * (stride + 1)
  for (let state = 0; state < states; state++) {
    ownScores[place + state] = ownBase[start + state]
    rivalScores[place + state] = rivalBase[start + state]
  }
  for (let earlier = 0; earlier < depth; earlier++) {
    const row = chosen[earlier] * size + start
    for (let state = 0; state < states; state++) {
      ownScores[place + state] += own[row + state]
      rivalScores[place + state] += rival[row + state]
    }
  }
  walk.next[depth] = start
}

/** Goes on to the next scenario, which `chosen` then holds; false at the limit or at the end. */
const advance = (walk: Walk, limit: number): boolean => {
  const { first, order, stride, pairCount, tolerance, help, shortfall, chosen, next, ownScores, rivalScores, leads } =
    walk
  const deepest = order.length - 1
  const width = order.length * stride
  let { depth, nodes } = walk
  let found = false

  choices: while (depth >= 0 && nodes < limit && !found) {
    const start = first[order[depth]]
    const end = first[order[depth] + 1]
    const state = next[depth]
    if (state === end) {
      depth--
      continue
    }
    next[depth] = state + 1
    nodes++

    const scores = depth * (stride + 1) - start
    const before = depth * width
    const after = before + width
    const ownScore = ownScores[scores + state] + tolerance
    const helps = (depth + 1) * pairCount + state * stride
    for (let other = start, pair = 0; other < end; other++) {
      if (other === state) continue
      const reached = ownScore - rivalScores[scores + other] + help[helps + pair]
      if (reached < 0) continue choices
      leads[after + depth * stride + pair++] = reached
    }
    // Pairs without a rival stay at a lead that is not below 0: nothing ever falls short of them.
    for (let earlier = depth - 1; earlier >= 0; earlier--) {
      const place = earlier * stride
      const missing = state * pairCount + chosen[earlier] * stride
      for (let pair = 0; pair < stride; pair++) {
        const reached = leads[before + place + pair] - shortfall[missing + pair]
        if (reached < 0) continue choices
        leads[after + place + pair] = reached
      }
    }
    chosen[depth] = state
    if (depth === deepest) found = true
    else enter(walk, ++depth)
  }
  walk.depth = depth
  walk.nodes = nodes
  return found
}
