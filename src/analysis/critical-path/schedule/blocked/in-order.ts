import type { Network } from '../../network/network.js'
import type { Memory } from '../memory.js'

/** How many touchpoints are looked up together: enough for the processor to fetch them from memory at the same time. */
const together = 128

/**
 * The network numbered so that every dependency leads to a higher number (Kahn 1962); `order` has the old number of each new one.
 * Undefined if there is a cycle. Memory is read in loops that do nothing else, which a processor runs many times faster than
 * loops that decide something on the way.
 */
export const inOrder = (
  network: Network,
  memory: Memory,
): { readonly network: Network; readonly order: Int32Array } | undefined => {
  const { size, durations, relations, lags, notBefore, due } = network
  const count = network.successors.length
  const order = memory.ints('order', size + 1)
  const firstDependency = memory.ints('first dependency in order', size + 1)
  const successors = memory.ints('successors in order', count)
  const moved = memory.ints('old places of dependencies', count)
  if (ordered(network, { order, firstDependency, successors, moved }, memory) < size) return undefined

  const numbers = memory.ints('new numbers', size)
  for (let k = 0; k < size; k++) numbers[order[k]] = k
  for (let e = 0; e < count; e++) successors[e] = numbers[successors[e]]
  const relationsInOrder = memory.bytes('relations in order', count)
  for (let e = 0; e < count; e++) relationsInOrder[e] = relations[moved[e]]
  const lagsInOrder = memory.floats('lags in order', count)
  for (let e = 0; e < count; e++) lagsInOrder[e] = lags[moved[e]]
  const ofTouchpoints = (use: string, values: Float64Array): Float64Array => {
    const inOrder = memory.floats(use, size)
    for (let k = 0; k < size; k++) inOrder[k] = values[order[k]]
    return inOrder
  }
  return {
    order: order.subarray(0, size),
    network: {
      ...{ size, firstDependency, successors, relations: relationsInOrder, lags: lagsInOrder },
      durations: ofTouchpoints('durations in order', durations),
      ...(notBefore && { notBefore: ofTouchpoints('earliest starts in order', notBefore) }),
      ...(due && { due: ofTouchpoints('deadlines in order', due) }),
    },
  }
}

/** Fills `order`, and with it the dependencies: their old places, and successors by old numbers. Returns how many could be put in order. */
const ordered = (
  { size, firstDependency, successors }: Network,
  into: {
    readonly order: Int32Array
    readonly firstDependency: Int32Array
    readonly successors: Int32Array
    readonly moved: Int32Array
  },
  memory: Memory,
): number => {
  const { order, moved } = into
  const waitsFor = memory.ints('how many each waits for', size)
  waitsFor.fill(0)
  for (let place = 0; place < successors.length; place++) waitsFor[successors[place]]++
  let known = 0
  for (let i = 0; i < size; i++) if (waitsFor[i] === 0) order[known++] = i
  const begins = new Int32Array(together)
  const counts = new Int32Array(together)
  let at = 0
  for (let done = 0; done < known; ) {
    const next = Math.min(together, known - done)
    for (let k = 0; k < next; k++) {
      const i = order[done + k]
      begins[k] = firstDependency[i]
      counts[k] = firstDependency[i + 1] - firstDependency[i]
    }
    const from = at
    for (let k = 0; k < next; k++) {
      into.firstDependency[done + k] = at
      let place = begins[k]
      for (let left = counts[k]; left > 0; left--) moved[at++] = place++
    }
    for (let e = from; e < at; e++) into.successors[e] = successors[moved[e]]
    for (let e = from; e < at; e++) {
      const successor = into.successors[e]
      const left = waitsFor[successor] - 1
      waitsFor[successor] = left
      // Written in any case and counted only if nothing is left to wait for: cheaper than a branch that nobody can foresee.
      order[known] = successor
      known += (left - 1) >>> 31
    }
    done += next
  }
  into.firstDependency[known] = at
  return known
}
