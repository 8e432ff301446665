import { fromStart, type Network, toFinish } from '../../network/network.js'
import type { Memory } from '../memory.js'
import { latest, pushed, type Records, recordSize, undisturbed } from '../passes.js'

/**
 * Touchpoints are worked on in blocks that fit into a processor's cache. What a dependency says to a touchpoint further away
 * is kept as a message until its block has its turn, so that memory is only ever read from one end to the other
 * (propagation blocking, Beamer, Asanović & Patterson 2017). What `successorStart` and `startToStart` say is written out here,
 * which is some percent faster.
 */
export const usualBlockBits = 13

/** Messages stand block by block of those that they are for, each block's in the order in which they are sent. */
type Post = {
  readonly bits: number
  readonly blocks: number
  /** `blocks + 1` entries: where the messages for each block begin. */
  readonly first: Int32Array
  /** Where the next message for each block goes, or after which one the last stood. */
  readonly next: Int32Array
  readonly to: Int32Array
  readonly values: Float64Array
  readonly others: Float64Array
  /** The most dependencies that leave one touchpoint. */
  readonly widest: number
}

/** Undefined if some dependency does not lead to a higher number. */
const postOf = ({ size, firstDependency, successors }: Network, memory: Memory, bits: number): Post | undefined => {
  const blocks = size === 0 ? 0 : ((size - 1) >> bits) + 1
  const first = new Int32Array(blocks + 1)
  let widest = 0
  for (let i = 0; i < size; i++) {
    const block = i >> bits
    const begin = firstDependency[i]
    const end = firstDependency[i + 1]
    if (end - begin > widest) widest = end - begin
    for (let place = begin; place < end; place++) {
      const successor = successors[place]
      if (successor <= i) return undefined
      const other = successor >> bits
      if (other !== block) first[other + 1]++
    }
  }
  for (let block = 0; block < blocks; block++) first[block + 1] += first[block]
  const count = first[blocks]
  return {
    ...{ bits, blocks, first, widest },
    next: first.slice(0, blocks),
    to: memory.ints('to whom messages go', count),
    values: memory.floats('messages', count),
    others: memory.floats('second part of messages', count),
  }
}

/** Earliest starts, never below 0 nor below `not before`; returns the length. */
const forwardPass = (network: Network, post: Post, records: Records): number => {
  const { size, durations, firstDependency, successors, relations, lags, notBefore } = network
  const { bits, blocks, first, next, to, values } = post
  let length = 0
  for (let block = 0; block < blocks; block++) {
    const begin = block << bits
    const end = Math.min(size, begin + (1 << bits))
    for (let i = begin; i < end; i++) records[i * recordSize] = notBefore ? Math.max(0, notBefore[i]) : 0
    const lastMessage = first[block + 1]
    for (let message = first[block]; message < lastMessage; message++) {
      const at = to[message] * recordSize
      const reached = values[message]
      if (reached > records[at]) records[at] = reached
    }
    for (let i = begin; i < end; i++) {
      const start = records[i * recordSize]
      const finish = start + durations[i]
      if (finish > length) length = finish
      const last = firstDependency[i + 1]
      for (let place = firstDependency[i]; place < last; place++) {
        const successor = successors[place]
        const relation = relations[place]
        let reached = ((relation & fromStart) === 0 ? finish : start) + lags[place]
        if ((relation & toFinish) !== 0) reached -= durations[successor]
        const other = successor >> bits
        if (other === block) {
          if (reached > records[successor * recordSize]) records[successor * recordSize] = reached
        } else {
          const message = next[other]++
          to[message] = successor
          values[message] = reached
        }
      }
    }
  }
  return length
}

/**
 * Latest starts: every finish is capped by the journey's finish, whatever the relation, and by its own `due`. And what else
 * the floats are read from. The messages of the forward pass go back the same ways, last first.
 */
const backwardPass = (network: Network, post: Post, records: Records, length: number): void => {
  const { size, durations, firstDependency, successors, relations, lags, due } = network
  const { bits, blocks, first, next, to, values, others, widest } = post
  /** Messages that one touchpoint has read, and writes again. */
  const read = new Int32Array(widest)
  for (let block = blocks - 1; block >= 0; block--) {
    const begin = block << bits
    const end = Math.min(size, begin + (1 << bits))
    for (let i = begin; i < end; i++) records[i * recordSize + pushed] = 0
    for (let i = end - 1; i >= begin; i--) {
      const duration = durations[i]
      let latestStart = (due && due[i] < length ? due[i] : length) - duration
      const from = firstDependency[i]
      const last = firstDependency[i + 1]
      let undisturbedStart = from === last ? length - duration : Number.POSITIVE_INFINITY
      let kept = 0
      for (let place = last - 1; place >= from; place--) {
        const successor = successors[place]
        const relation = relations[place]
        let step = lags[place]
        if ((relation & fromStart) === 0) step += duration
        if ((relation & toFinish) !== 0) step -= durations[successor]
        const other = successor >> bits
        let byLatest: number
        let byEarliest: number
        if (other === block) {
          byLatest = records[successor * recordSize + latest] - step
          byEarliest = records[successor * recordSize] - step
        } else {
          const message = --next[other]
          read[kept++] = message
          byLatest = values[message] - step
          byEarliest = others[message] - step
        }
        if (byLatest < latestStart) latestStart = byLatest
        if (byEarliest < undisturbedStart) undisturbedStart = byEarliest
      }
      records[i * recordSize + latest] = latestStart
      records[i * recordSize + undisturbed] = undisturbedStart
      const latestFinish = latestStart + duration
      for (let place = from; place < last; place++) {
        const successor = successors[place]
        const relation = relations[place]
        let reached = ((relation & fromStart) === 0 ? latestFinish : latestStart) + lags[place]
        if ((relation & toFinish) !== 0) reached -= durations[successor]
        if (successor >> bits === block) {
          const at = successor * recordSize + pushed
          if (reached > records[at]) records[at] = reached
        } else values[read[--kept]] = reached
      }
    }
    const lastMessage = first[block + 1]
    for (let message = first[block]; message < lastMessage; message++) {
      const at = to[message] * recordSize
      values[message] = records[at + latest]
      others[message] = records[at]
    }
  }
  for (let message = 0; message < to.length; message++) {
    const at = to[message] * recordSize + pushed
    if (values[message] > records[at]) records[at] = values[message]
  }
}

/** Fills the records of a network whose dependencies all lead to higher numbers and returns its length; undefined for another. */
export const passesInBlocks = (
  network: Network,
  records: Records,
  memory: Memory,
  blockBits: number,
): number | undefined => {
  const post = postOf(network, memory, blockBits)
  if (!post) return undefined
  const length = forwardPass(network, post, records)
  backwardPass(network, post, records, length)
  return length
}
