import { leadFrom, type Pairs, pairsOf } from '../scenarios/pairs.js'
import type { Island } from './islands.js'

export type Bounds = {
  readonly pairs: Pairs
  /** The descriptors in the order of the search. */
  readonly order: Int32Array
  /** `help[t * pairs + p]`: the most that the descriptors from depth t on can add to the lead of pair p. */
  readonly help: Int32Array
  /** `shortfall[s * pairs + p]`: how much less than the most of its descriptor state s adds to the lead of pair p. */
  readonly shortfall: Int32Array
  /**
   * The states of a descriptor that leave a lead of pair p at 0 or more, as bits, by how large the lead is before:
   * `allowed[(descriptor * pairs + p) * width + lead]`; the last entry holds for all larger leads.
   */
  readonly allowed: Int32Array
  readonly width: number
}

/** Bits of a number, with room for the sign. */
const MOST_STATES = 30
/** Entries of the largest table, 32 MB. */
const LARGEST_TABLE = 2 ** 23

/** Whether the tables of bounds stay small: not so with very many states, or judgements with many decimals. */
export const hasSmallBounds = ({ first, own, rival }: Island): boolean => {
  const count = first.length - 1
  let widest = 0
  for (let descriptor = 0; descriptor < count; descriptor++)
    widest = Math.max(widest, first[descriptor + 1] - first[descriptor])
  const largest = Math.max(own.reduce(largerSize, 0), rival.reduce(largerSize, 0))
  return widest <= MOST_STATES && count * first[count] * widest * (4 * largest + 1) <= LARGEST_TABLE
}

const largerSize = (largest: number, value: number): number => Math.max(largest, Math.abs(value))

export const boundsOf = (island: Island): Bounds => {
  const { first, descriptorOf } = island
  const pairs = pairsOf(island)
  const count = first.length - 1
  const most = new Int32Array(count * pairs.count)
  const spread = new Int32Array(count * pairs.count)
  const shortfall = new Int32Array(descriptorOf.length * pairs.count)
  for (let descriptor = 0; descriptor < count; descriptor++) {
    for (let pair = 0; pair < pairs.count; pair++) {
      if (pairs.rival[pair] < 0) continue
      const chosen = Math.floor(pair / pairs.stride)
      let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      for (let state = first[descriptor]; state < first[descriptor + 1]; state++) {
        const lead = leadFrom(island, state, chosen, pairs.rival[pair])
        highest = Math.max(highest, lead)
        lowest = Math.min(lowest, lead)
      }
      for (let state = first[descriptor]; state < first[descriptor + 1]; state++)
        shortfall[state * pairs.count + pair] = highest - leadFrom(island, state, chosen, pairs.rival[pair])
      most[descriptor * pairs.count + pair] = highest
      spread[descriptor * pairs.count + pair] = highest - lowest
    }
  }
  const order = strongestFirst(couplings(island, pairs, spread), count)
  const help = new Int32Array((count + 1) * pairs.count)
  for (let pair = 0; pair < pairs.count; pair++) {
    let added = 0
    for (let depth = count; depth >= 0; depth--) {
      if (depth < count) added += most[order[depth] * pairs.count + pair]
      help[depth * pairs.count + pair] = added
    }
  }
  return { pairs, order, help, shortfall, ...allowedStates(island, pairs, shortfall, spread) }
}

const allowedStates = ({ first }: Island, pairs: Pairs, shortfall: Int32Array, spread: Int32Array) => {
  const width = spread.reduce((widest, each) => Math.max(widest, each), 0) + 1
  const allowed = new Int32Array(spread.length * width)
  for (let descriptor = 0; descriptor < first.length - 1; descriptor++) {
    for (let pair = 0; pair < pairs.count; pair++) {
      const entry = (descriptor * pairs.count + pair) * width
      for (let state = first[descriptor]; state < first[descriptor + 1]; state++)
        for (let lead = shortfall[state * pairs.count + pair]; lead < width; lead++)
          allowed[entry + lead] |= 1 << (state - first[descriptor])
    }
  }
  return { allowed, width }
}

/** How much the leads of each descriptor depend on each other one, per pair of its states; both directions together. */
const couplings = ({ first, descriptorOf }: Island, pairs: Pairs, spread: Int32Array): Float64Array => {
  const count = first.length - 1
  const coupling = new Float64Array(count * count)
  for (let from = 0; from < count; from++) {
    for (let pair = 0; pair < pairs.count; pair++) {
      if (pairs.rival[pair] < 0) continue
      const to = descriptorOf[Math.floor(pair / pairs.stride)]
      const states = first[to + 1] - first[to]
      const strength = spread[from * pairs.count + pair] / (states * (states - 1))
      coupling[from * count + to] += strength
      coupling[to * count + from] += strength
    }
  }
  return coupling
}

/** First the descriptor with the strongest couplings, then always the one coupled most with those before. */
const strongestFirst = (coupling: Float64Array, count: number): Int32Array => {
  const strength = Float64Array.from({ length: count }, (_, descriptor) =>
    coupling.subarray(descriptor * count, (descriptor + 1) * count).reduce((a, b) => a + b, 0),
  )
  const rest = new Set(strength.keys())
  const order = new Int32Array(count)
  for (let depth = 0; depth < count; depth++) {
    let best = -1
    for (const descriptor of rest) if (best < 0 || strength[descriptor] > strength[best]) best = descriptor
    if (depth === 0) strength.fill(0)
    rest.delete(best)
    order[depth] = best
    for (const descriptor of rest) strength[descriptor] += coupling[best * count + descriptor]
  }
  return order
}
