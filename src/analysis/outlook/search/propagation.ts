import type { InfluenceNetwork } from './influence-network.js'
import { waitingLine } from './waiting-line.js'

/** The states that are still open, with everything that follows from what was ruled out. */
export type Propagation = {
  /** 1 for states that are still open. */
  readonly open: Uint8Array
  /** How many are, by descriptor. */
  readonly openCount: Int32Array
  /** How many descriptors it influences, and how often they or it had no state left: worth deciding early. */
  readonly failures: Float64Array
  /** Rules out all other states of its descriptor and what follows; false if then nothing is left somewhere. */
  readonly choose: (state: number) => boolean
  /** Rules out what cannot be from the beginning; false if nothing is left. */
  readonly start: () => boolean
  /** A point to come back to. */
  readonly mark: () => number
  readonly backTo: (mark: number) => void
}

/**
 * Keeps for each chosen state the best lead over each rival that open states still allow. A state is ruled out when it
 * cannot hold any more, or when no open state of a descriptor that it influences could hold with it.
 */
export const propagationOf = (network: InfluenceNetwork): Propagation => {
  const { island, count, firstPair, chosenOf, from, to, outgoing, incoming, leads, firstLead, firstBest, spread } =
    network
  const { first, descriptorOf } = island
  const open = new Uint8Array(descriptorOf.length).fill(1)
  const openCount = Int32Array.from({ length: count }, (_, descriptor) => first[descriptor + 1] - first[descriptor])
  const failures = Float64Array.from(outgoing, blocks => 1 + blocks.length)

  // The best that the open states of a block's source add to each lead of its target, and the sum of all.
  const best = network.highest.slice()
  const reach = network.before.slice()
  for (let block = 0; block < to.length; block++)
    for (let place = firstBest[block], pair = firstPair[to[block]]; place < firstBest[block + 1]; place++, pair++)
      reach[pair] += best[place]
  let trail = new Int32Array(3 * 4096)
  let trailEnd = 0
  const remember = (kind: number, place: number, difference: number): void => {
    if (trailEnd === trail.length) {
      const longer = new Int32Array(2 * trail.length)
      longer.set(trail)
      trail = longer
    }
    trail[trailEnd] = kind
    trail[trailEnd + 1] = place
    trail[trailEnd + 2] = difference
    trailEnd += 3
  }

  const narrowed = waitingLine(count)
  const touched = waitingLine(count)
  const ruleOut = (state: number): boolean => {
    open[state] = 0
    remember(-1, state, 0)
    const descriptor = descriptorOf[state]
    narrowed.add(descriptor)
    touched.add(descriptor)
    return --openCount[descriptor] > 0
  }
  const failedAt = (descriptor: number): false => {
    failures[descriptor]++
    for (const block of incoming[descriptor]) failures[from[block]]++
    narrowed.clear()
    touched.clear()
    return false
  }

  /** Lowers what the open states of a block's source can add; false if its target has no state left that can hold. */
  const lower = (block: number): boolean => {
    const source = from[block]
    const target = to[block]
    const pairs = firstPair[target + 1] - firstPair[target]
    const start = first[source]
    const end = first[source + 1]
    let changed = false
    for (let pair = 0; pair < pairs; pair++) {
      const place = firstPair[target] + pair
      if (open[chosenOf[place]] === 0) continue
      let most = -(2 ** 31)
      for (let state = start, lead = firstLead[block] + pair; state < end; state++, lead += pairs)
        if (open[state] === 1 && leads[lead] > most) most = leads[lead]
      const difference = best[firstBest[block] + pair] - most
      if (difference === 0) continue
      changed = true
      best[firstBest[block] + pair] = most
      reach[place] -= difference
      remember(firstBest[block] + pair, place, difference)
      if (reach[place] < 0 && !ruleOut(chosenOf[place])) return false
    }
    if (changed) touched.add(target)
    return true
  }

  /** The state's contribution leaves some open state of the target a chance against all its rivals. */
  const leavesAChance = (block: number, state: number): boolean => {
    const target = to[block]
    const rivals = first[target + 1] - first[target] - 1
    const pairs = (rivals + 1) * rivals
    const lead = firstLead[block] + (state - first[from[block]]) * pairs
    let pair = 0
    for (let chosen = first[target]; chosen < first[target + 1]; chosen++) {
      const end = pair + rivals
      let holds = open[chosen] === 1
      for (; holds && pair < end; pair++)
        holds = reach[firstPair[target] + pair] - best[firstBest[block] + pair] + leads[lead + pair] >= 0
      if (holds) return true
      pair = end
    }
    return false
  }

  /** The smallest lead of the open state of a descriptor that is safest. */
  const safety = (descriptor: number): number => {
    const rivals = first[descriptor + 1] - first[descriptor] - 1
    let safest = -1
    for (let state = first[descriptor], pair = firstPair[descriptor]; state < first[descriptor + 1]; state++) {
      let least = 2 ** 31 - 1
      for (const end = pair + rivals; pair < end; pair++) if (reach[pair] < least) least = reach[pair]
      if (open[state] === 1 && least > safest) safest = least
    }
    return safest
  }

  const propagate = (): boolean => {
    for (;;) {
      const source = narrowed.next()
      if (source >= 0) {
        for (const block of outgoing[source]) if (!lower(block)) return failedAt(to[block])
        continue
      }
      const target = touched.next()
      if (target < 0) return true
      const margin = safety(target)
      for (const block of incoming[target]) {
        const influence = from[block]
        if (openCount[influence] === 1 || spread[block] <= margin) continue
        for (let state = first[influence]; state < first[influence + 1]; state++)
          if (open[state] === 1 && !leavesAChance(block, state) && !ruleOut(state)) return failedAt(target)
      }
    }
  }

  return {
    open,
    openCount,
    failures,
    start: () => {
      for (let descriptor = 0; descriptor < count; descriptor++) touched.add(descriptor)
      for (let pair = 0; pair < reach.length; pair++)
        if (reach[pair] < 0 && open[chosenOf[pair]] === 1 && !ruleOut(chosenOf[pair])) return false
      return propagate()
    },
    choose: state => {
      const descriptor = descriptorOf[state]
      for (let other = first[descriptor]; other < first[descriptor + 1]; other++)
        if (other !== state && open[other] === 1) ruleOut(other)
      return propagate()
    },
    mark: () => trailEnd,
    backTo: mark => {
      while (trailEnd > mark) {
        trailEnd -= 3
        const place = trail[trailEnd + 1]
        if (trail[trailEnd] < 0) {
          open[place] = 1
          openCount[descriptorOf[place]]++
        } else {
          best[trail[trailEnd]] += trail[trailEnd + 2]
          reach[place] += trail[trailEnd + 2]
        }
      }
    },
  }
}
