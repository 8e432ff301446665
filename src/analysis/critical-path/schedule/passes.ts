import { type Network, startToStart, successorStart } from '../network/network.js'
import { topologicalOrder } from '../network/topological-order.js'
import type { Memory } from './memory.js'

/**
 * Four numbers per touchpoint, side by side because the passes jump between touchpoints and pay for each memory line they
 * touch: the earliest start first, then those below. Seconds.
 */
export type Records = Float64Array

export const recordSize = 4
/** Latest start. */
export const latest = 1
/** Latest start that moves no successor's earliest start or, of a touchpoint without any, the journey's finish. */
export const undisturbed = 2
/** Earliest start left if every predecessor runs as late as it may. */
export const pushed = 3

/** `order` has each touchpoint after all of its predecessors, `length` is the last of the earliest finishes. */
export type Passed = { readonly order: Int32Array; readonly length: number; readonly records: Records }

/** Both passes of the critical path method, undefined if the network has a cycle. */
export const plainPasses = (network: Network, memory: Memory): Passed | undefined => {
  const order = topologicalOrder(network, memory)
  if (!order) return undefined
  const records = memory.floats('records', network.size * recordSize)
  const length = forwardPass(network, order, records)
  backwardPass(network, order, records, length)
  return { order, length, records }
}

/** Earliest starts, never below 0 nor below `not before`; returns the length. */
const forwardPass = (network: Network, order: Int32Array, records: Records): number => {
  const { size, durations, firstDependency, successors, notBefore } = network
  for (let i = 0; i < size; i++) records[i * recordSize] = Math.max(0, notBefore?.[i] ?? 0)
  let length = 0
  for (let k = 0; k < size; k++) {
    const i = order[k]
    const start = records[i * recordSize]
    const finish = start + durations[i]
    length = Math.max(length, finish)
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
      const at = successors[place] * recordSize
      records[at] = Math.max(records[at], successorStart(network, place, start, finish))
    }
  }
  return length
}

/**
 * Latest starts: every finish is capped by the journey's finish, whatever the relation, and by its own `due`. And what else
 * the floats are read from.
 */
const backwardPass = (network: Network, order: Int32Array, records: Records, length: number): void => {
  const { size, durations, firstDependency, successors, due } = network
  for (let i = 0; i < size; i++) records[i * recordSize + pushed] = 0
  for (let k = size - 1; k >= 0; k--) {
    const i = order[k]
    const [first, end] = [firstDependency[i], firstDependency[i + 1]]
    const lastStart = length - durations[i]
    let latestStart = due ? Math.min(lastStart, due[i] - durations[i]) : lastStart
    let undisturbedStart = first === end ? lastStart : Number.POSITIVE_INFINITY
    for (let place = first; place < end; place++) {
      const at = successors[place] * recordSize
      const step = startToStart(network, i, place)
      latestStart = Math.min(latestStart, records[at + latest] - step)
      undisturbedStart = Math.min(undisturbedStart, records[at] - step)
    }
    records[i * recordSize + latest] = latestStart
    records[i * recordSize + undisturbed] = undisturbedStart
    const latestFinish = latestStart + durations[i]
    for (let place = first; place < end; place++) {
      const at = successors[place] * recordSize + pushed
      records[at] = Math.max(records[at], successorStart(network, place, latestStart, latestFinish))
    }
  }
}
