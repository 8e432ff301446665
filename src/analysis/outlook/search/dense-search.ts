import type { LongWork } from '../../long-work.js'
import { type Bounds, boundsOf } from './dense-bounds.js'
import { type Found, lexicographic, type SearchLimits } from './found.js'
import type { Island } from './islands.js'

/** Choices between two turns of whoever drives the work: about a millisecond. */
const SLICE = 4096

/**
 * All scenarios of an island whose chosen states hold against every rival: depth-first, one descriptor after the other.
 * Only such states are chosen with which every state chosen so far can still hold, whatever the open descriptors do:
 * their largest possible help is worked out per pair of chosen state and rival, because one state acts on both. Made for
 * islands where nearly everything influences everything.
 */
export function* denseSearch(island: Island, limits: SearchLimits): LongWork<Found> {
  const bounds = boundsOf(island)
  const { order } = bounds
  const walk = walkThrough(island, bounds)
  const scenarios: Int32Array[] = []
  let found = 0
  const keep = (): void => {
    found++
    if (found > limits.listed) return
    const scenario = new Int32Array(order.length)
    order.forEach((descriptor, depth) => {
      scenario[descriptor] = walk.chosen[depth] - island.first[descriptor]
    })
    scenarios.push(scenario)
  }
  /** The share of the first two levels that is behind. */
  const done = (): number => {
    let [share, part] = [0, 1]
    for (let depth = 0; depth < Math.min(2, order.length); depth++) {
      const [start, end] = [island.first[order[depth]], island.first[order[depth] + 1]]
      part /= end - start
      share += (walk.chosen[depth] - start) * part
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
type Walk = {
  readonly island: Island
  readonly bounds: Bounds
  /** By depth: the state chosen, and the ones to try as bits of a number, counted within their descriptor. */
  readonly chosen: Int32Array
  readonly untried: Int32Array
  /** By depth, then by earlier depth and rival: the best lead that a chosen state can still reach; never below 0. */
  readonly leads: Int32Array
  /** What the choices before mean for each state of the descriptor that is being decided. */
  readonly ownScores: Int32Array
  readonly rivalScores: Int32Array
  /** −1 when every choice has been tried. */
  depth: number
  nodes: number
}

const walkThrough = (island: Island, bounds: Bounds): Walk => {
  const count = bounds.order.length
  const { stride } = bounds.pairs
  const ownScores = new Int32Array(count * (stride + 1))
  const walk: Walk = {
    island,
    bounds,
    chosen: Int32Array.from(bounds.order, descriptor => island.first[descriptor]),
    untried: new Int32Array(count),
    leads: new Int32Array((count + 1) * count * stride),
    ownScores,
    rivalScores: island.own === island.rival ? ownScores : new Int32Array(count * (stride + 1)),
    depth: 0,
    nodes: 0,
  }
  enter(walk, 0)
  return walk
}

/** Finds the states that can be chosen at a depth. */
const enter = ({ island, bounds, chosen, untried, leads, ownScores, rivalScores }: Walk, depth: number): void => {
  const { order, pairs, help, allowed, width } = bounds
  const { stride } = pairs
  const descriptor = order[depth]
  const start = island.first[descriptor]
  const states = island.first[descriptor + 1] - start

  let open = (1 << states) - 1
  const limits = descriptor * pairs.count
  for (let earlier = 0, lead = depth * order.length * stride; earlier < depth && open !== 0; earlier++) {
    let limit = (limits + chosen[earlier] * stride) * width
    for (const end = lead + stride; lead < end; lead++, limit += width)
      open &= allowed[limit + (leads[lead] < width ? leads[lead] : width - 1)]
  }
  untried[depth] = open
  if (open === 0) return

  const scores = depth * (stride + 1)
  const { own, rival, ownBase, rivalBase } = island
  addScores(own, ownBase, island, start, states, chosen, depth, ownScores, scores)
  if (own !== rival) addScores(rival, rivalBase, island, start, states, chosen, depth, rivalScores, scores)
  for (let state = 0; state < states; state++) {
    if ((open & (1 << state)) === 0) continue
    const score = ownScores[scores + state] + island.tolerance
    let helped = (depth + 1) * pairs.count + (start + state) * stride
    for (let other = 0; other < states; other++) {
      if (other !== state && score - rivalScores[scores + other] + help[helped++] < 0) {
        open &= ~(1 << state)
        break
      }
    }
  }
  untried[depth] = open
}

/** What the choices before a depth mean for each state of its descriptor. */
const addScores = (
  table: Int32Array,
  base: Int32Array,
  { descriptorOf }: Island,
  start: number,
  states: number,
  chosen: Int32Array,
  depth: number,
  scores: Int32Array,
  place: number,
): void => {
  for (let state = 0; state < states; state++) scores[place + state] = base[start + state]
  for (let earlier = 0; earlier < depth; earlier++) {
    const row = chosen[earlier] * descriptorOf.length + start
    for (let state = 0; state < states; state++) scores[place + state] += table[row + state]
  }
}

/** Goes on to the next scenario, which `chosen` then holds; false at the limit or at the end. */
const advance = (walk: Walk, limit: number): boolean => {
  const { first } = walk.island
  const { order } = walk.bounds
  const deepest = order.length - 1
  while (walk.depth >= 0 && walk.nodes < limit) {
    const { depth } = walk
    const open = walk.untried[depth]
    if (open === 0) {
      walk.depth--
      continue
    }
    walk.untried[depth] = open & (open - 1)
    walk.chosen[depth] = first[order[depth]] + 31 - Math.clz32(open & -open)
    walk.nodes++
    if (depth === deepest) return true
    lower(walk, depth)
    enter(walk, ++walk.depth)
  }
  return false
}

/** Writes the leads that are left after the choice at a depth. */
const lower = ({ island, bounds, chosen, leads, ownScores, rivalScores }: Walk, depth: number): void => {
  const { order, pairs, help, shortfall } = bounds
  const { stride } = pairs
  const state = chosen[depth]
  const before = depth * order.length * stride
  const after = before + order.length * stride
  for (let earlier = 0; earlier < depth; earlier++) {
    const place = earlier * stride
    const missing = state * pairs.count + chosen[earlier] * stride
    for (let pair = 0; pair < stride; pair++)
      leads[after + place + pair] = leads[before + place + pair] - shortfall[missing + pair]
  }
  // Pairs without a rival keep a lead of 0, which nothing lowers.
  const start = island.first[order[depth]]
  const states = island.first[order[depth] + 1] - start
  const scores = depth * (stride + 1)
  const score = ownScores[scores + state - start] + island.tolerance
  let helped = (depth + 1) * pairs.count + state * stride
  let lead = after + depth * stride
  for (let other = 0; other < states; other++) {
    if (start + other === state) continue
    leads[lead++] = score - rivalScores[scores + other] + help[helped++]
  }
}
