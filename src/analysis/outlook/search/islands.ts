import type { CrossImpacts } from '../judgements/cross-impacts.js'
import type { Reading } from '../scenarios/reading.js'

/**
 * Descriptors that influence one another, directly or through others, and nobody else: their consistency does not
 * depend on the rest. States are numbered anew; those of descriptor d of the island are `first[d]` up to `first[d + 1]`.
 */
export type Island = {
  /** The descriptors as the matrix numbers them, ascending. */
  readonly descriptors: readonly number[]
  readonly first: Int32Array
  readonly descriptorOf: Int32Array
  /** What state `from` does for state `to` if that is the chosen one, and if it is the rival: `from * states + to`. One table where both are the same. */
  readonly own: Int32Array
  readonly rival: Int32Array
  /** What the rest of the outlook adds, whatever its states are. */
  readonly ownBase: Int32Array
  readonly rivalBase: Int32Array
  readonly tolerance: number
  /** `influences[e * descriptors + d]`: the lead of some state of d over another depends on the state of e. */
  readonly influences: Uint8Array
}

/** The islands of an outlook under a reading, in the order of their first descriptors. */
export const islandsOf = (impacts: CrossImpacts, reading: Reading): readonly Island[] => {
  const count = impacts.descriptors.length
  const influences = influencesOf(impacts, reading)
  const islandOf = new Int32Array(count).fill(-1)
  const islands: number[][] = []
  for (let root = 0; root < count; root++) {
    if (islandOf[root] >= 0) continue
    const members = [root]
    islandOf[root] = islands.length
    for (const member of members) {
      for (let other = 0; other < count; other++) {
        if (islandOf[other] >= 0) continue
        if (influences[member * count + other] === 0 && influences[other * count + member] === 0) continue
        islandOf[other] = islands.length
        members.push(other)
      }
    }
    islands.push(members.sort((a, b) => a - b))
  }
  return islands.map(members => islandFrom(impacts, reading, influences, members))
}

const influencesOf = ({ descriptors, first, stateCount }: CrossImpacts, { own, rival }: Reading): Uint8Array => {
  const count = descriptors.length
  const influences = new Uint8Array(count * count)
  const dependsOn = (to: number, from: number): boolean => {
    const reference = first[from] * stateCount
    for (let state = first[from] + 1; state < first[from + 1]; state++) {
      const row = state * stateCount
      for (let chosen = first[to]; chosen < first[to + 1]; chosen++) {
        const shift = own[row + chosen] - own[reference + chosen]
        for (let other = first[to]; other < first[to + 1]; other++)
          if (other !== chosen && rival[row + other] - rival[reference + other] !== shift) return true
      }
    }
    return false
  }
  for (let from = 0; from < count; from++)
    for (let to = 0; to < count; to++) if (from !== to && dependsOn(to, from)) influences[from * count + to] = 1
  return influences
}

const islandFrom = (
  { descriptors, first, stateCount }: CrossImpacts,
  { own, rival, tolerance }: Reading,
  influences: Uint8Array,
  members: readonly number[],
): Island => {
  const count = descriptors.length
  const local = new Int32Array(members.length + 1)
  const states: number[] = []
  const descriptorOf: number[] = []
  members.forEach((member, number) => {
    for (let state = first[member]; state < first[member + 1]; state++) {
      states.push(state)
      descriptorOf.push(number)
    }
    local[number + 1] = states.length
  })
  const size = states.length
  const isOne = own === rival
  const ownTable = new Int32Array(size * size)
  const ownBase = new Int32Array(size)
  const island = {
    descriptors: members,
    first: local,
    descriptorOf: Int32Array.from(descriptorOf),
    own: ownTable,
    rival: isOne ? ownTable : new Int32Array(size * size),
    ownBase,
    rivalBase: isOne ? ownBase : new Int32Array(size),
    tolerance,
    influences: new Uint8Array(members.length * members.length),
  }
  members.forEach((from, a) => {
    members.forEach((to, b) => {
      island.influences[a * members.length + b] = influences[from * count + to]
    })
  })
  for (let to = 0; to < size; to++) {
    const target = descriptorOf[to]
    for (let from = 0; from < size; from++) {
      if (island.influences[descriptorOf[from] * members.length + target] === 0) continue
      island.own[from * size + to] = own[states[from] * stateCount + states[to]]
      if (!isOne) island.rival[from * size + to] = rival[states[from] * stateCount + states[to]]
    }
    for (let other = 0; other < count; other++) {
      if (other === members[target] || influences[other * count + members[target]] !== 0) continue
      // Whatever state it is in, it adds the same to each lead; any of its states will do.
      island.ownBase[to] += own[first[other] * stateCount + states[to]]
      if (!isOne) island.rivalBase[to] += rival[first[other] * stateCount + states[to]]
    }
  }
  return island
}
