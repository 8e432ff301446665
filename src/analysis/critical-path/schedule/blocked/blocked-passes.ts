import type { Network } from '../../network/network.js'
import type { Memory } from '../memory.js'
import { latest, type Passed, pushed, recordSize, undisturbed } from '../passes.js'
import { inOrder } from './in-order.js'
import { passesInBlocks, usualBlockBits } from './passes-in-blocks.js'

/** The same as `plainPasses`, bit for bit, and up to three times as fast where a network does not fit into a processor's cache. */
export const blockedPasses = (network: Network, memory: Memory, blockBits = usualBlockBits): Passed | undefined => {
  const { size } = network
  const records = memory.floats('records', size * recordSize)
  // Where all dependencies lead forward, the order written serves.
  const asWritten = passesInBlocks(network, records, memory, blockBits)
  if (asWritten !== undefined) {
    const order = memory.ints('order as written', size)
    for (let i = 0; i < size; i++) order[i] = i
    return { order, length: asWritten, records }
  }
  const renumbered = inOrder(network, memory)
  if (!renumbered) return undefined
  const recordsInOrder = memory.floats('records in order', size * recordSize)
  const length = passesInBlocks(renumbered.network, recordsInOrder, memory, blockBits)
  if (length === undefined) return undefined
  const { order } = renumbered
  for (let k = 0; k < size; k++) {
    const to = order[k] * recordSize
    const from = k * recordSize
    records[to] = recordsInOrder[from]
    records[to + latest] = recordsInOrder[from + latest]
    records[to + undisturbed] = recordsInOrder[from + undisturbed]
    records[to + pushed] = recordsInOrder[from + pushed]
  }
  return { order, length, records }
}
