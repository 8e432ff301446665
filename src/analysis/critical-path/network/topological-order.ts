import type { Memory } from '../schedule/memory.js'
import type { Network } from './network.js'

/** Each touchpoint after all that it waits for: as written where that serves, else as found by A. Kahn (1962). Undefined if there is a cycle. */
export const topologicalOrder = (network: Network, memory: Memory): Int32Array | undefined => {
  const { size, firstDependency, successors } = network
  const order = memory.ints('order', size)
  if (leadsForward(network)) {
    for (let i = 0; i < size; i++) order[i] = i
    return order
  }
  const waitsFor = memory.ints('how many each waits for', size)
  waitsFor.fill(0)
  for (let place = 0; place < successors.length; place++) waitsFor[successors[place]]++
  let known = 0
  for (let i = 0; i < size; i++) if (waitsFor[i] === 0) order[known++] = i
  for (let k = 0; k < known; k++) {
    const i = order[k]
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
      const successor = successors[place]
      waitsFor[successor]--
      if (waitsFor[successor] === 0) order[known++] = successor
    }
  }
  return known === size ? order : undefined
}

/** Every dependency leads to a touchpoint with a higher number. */
const leadsForward = ({ size, firstDependency, successors }: Network): boolean => {
  for (let i = 0; i < size; i++) {
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++)
      if (successors[place] <= i) return false
  }
  return true
}
