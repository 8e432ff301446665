import { leadFrom } from '../scenarios/pairs.js'
import type { Island } from './islands.js'

/**
 * Who influences whom on an island, as blocks: block b says what each state of `from[b]` adds to the leads of `to[b]`.
 * The leads of a descriptor are those of its pairs, chosen state by chosen state, each with its rivals in their order:
 * `firstPair[d]` up to, not including, `firstPair[d + 1]`.
 */
export type InfluenceNetwork = {
  readonly island: Island
  readonly count: number
  readonly firstPair: Int32Array
  /** The chosen state of each pair. */
  readonly chosenOf: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** Blocks of a descriptor's own influence, and those of the influence on it. */
  readonly outgoing: readonly Int32Array[]
  readonly incoming: readonly Int32Array[]
  /** `leads[firstLead[b] + state * pairs + pair]`, state and pair counted within their descriptors. */
  readonly leads: Int32Array
  readonly firstLead: Int32Array
  /** Where the pairs of a block's target begin in arrays with a place for each pair of each block. */
  readonly firstBest: Int32Array
  /** The most that a block adds to each lead, and by how much less it may add to one. */
  readonly highest: Int32Array
  readonly spread: Int32Array
  /** Each lead before anything is chosen, with what a rival may be ahead. */
  readonly before: Int32Array
}

export const networkOf = (island: Island): InfluenceNetwork => {
  const { first, influences, ownBase, rivalBase, tolerance } = island
  const count = first.length - 1
  const firstPair = new Int32Array(count + 1)
  const chosenOf: number[] = []
  const rivalOf: number[] = []
  for (let descriptor = 0; descriptor < count; descriptor++) {
    for (let chosen = first[descriptor]; chosen < first[descriptor + 1]; chosen++) {
      for (let other = first[descriptor]; other < first[descriptor + 1]; other++) {
        if (other === chosen) continue
        chosenOf.push(chosen)
        rivalOf.push(other)
      }
    }
    firstPair[descriptor + 1] = chosenOf.length
  }

  const from: number[] = []
  const to: number[] = []
  const outgoing: number[][] = Array.from({ length: count }, () => [])
  const incoming: number[][] = Array.from({ length: count }, () => [])
  const firstLead = [0]
  const firstBest = [0]
  const leads: number[] = []
  const highest: number[] = []
  const spread: number[] = []
  for (let source = 0; source < count; source++) {
    for (let target = 0; target < count; target++) {
      if (influences[source * count + target] === 0) continue
      outgoing[source].push(from.length)
      incoming[target].push(from.length)
      from.push(source)
      to.push(target)
      const pairs = firstPair[target + 1] - firstPair[target]
      const most = new Array<number>(pairs).fill(-(2 ** 31))
      const least = new Array<number>(pairs).fill(2 ** 31)
      for (let state = first[source]; state < first[source + 1]; state++) {
        for (let pair = 0; pair < pairs; pair++) {
          const place = firstPair[target] + pair
          const lead = leadFrom(island, state, chosenOf[place], rivalOf[place])
          most[pair] = Math.max(most[pair], lead)
          least[pair] = Math.min(least[pair], lead)
          leads.push(lead)
        }
      }
      highest.push(...most)
      spread.push(most.reduce((widest, high, pair) => Math.max(widest, high - least[pair]), 0))
      firstLead.push(leads.length)
      firstBest.push(highest.length)
    }
  }
  return {
    island,
    count,
    firstPair,
    chosenOf: Int32Array.from(chosenOf),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    outgoing: outgoing.map(blocks => Int32Array.from(blocks)),
    incoming: incoming.map(blocks => Int32Array.from(blocks)),
    leads: Int32Array.from(leads),
    firstLead: Int32Array.from(firstLead),
    firstBest: Int32Array.from(firstBest),
    highest: Int32Array.from(highest),
    spread: Int32Array.from(spread),
    before: Int32Array.from(chosenOf, (chosen, pair) => ownBase[chosen] - rivalBase[rivalOf[pair]] + tolerance),
  }
}
