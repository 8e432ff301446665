import type { InfluenceNetwork } from './influence-network.js'

/**
 * Finds the undecided descriptors of a part, in groups that no longer depend on each other: two belong together if the
 * consistency of some descriptor depends on both.
 */
export const partFinder = ({ count, from, to, incoming, outgoing }: InfluenceNetwork, openCount: Int32Array) => {
  // A descriptor was met in the call whose number it bears.
  const met = new Int32Array(count)
  const joined = new Int32Array(count)
  let call = 0

  const membersWith = (root: number): readonly number[] => {
    const members = [root]
    met[root] = call
    const meet = (descriptor: number): void => {
      if (openCount[descriptor] === 1 || met[descriptor] === call) return
      met[descriptor] = call
      members.push(descriptor)
    }
    /** All that the consistency of a descriptor depends on. */
    const join = (descriptor: number): void => {
      if (joined[descriptor] === call) return
      joined[descriptor] = call
      meet(descriptor)
      for (const block of incoming[descriptor]) meet(from[block])
    }
    for (const member of members) {
      join(member)
      for (const block of outgoing[member]) join(to[block])
    }
    return members
  }
  return (part: readonly number[]): readonly (readonly number[])[] => {
    call++
    const parts: (readonly number[])[] = []
    for (const root of part) if (openCount[root] > 1 && met[root] !== call) parts.push(membersWith(root))
    return parts
  }
}
