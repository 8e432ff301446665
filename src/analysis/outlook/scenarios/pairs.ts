import type { Island } from '../search/islands.js'

/**
 * Every state, if chosen, with every rival of the same descriptor: pairs `state * stride` up to, not including,
 * `state * stride + states of its descriptor − 1`. Where descriptors differ in size, the rest has no rival (−1).
 */
export type Pairs = {
  readonly stride: number
  readonly count: number
  readonly rival: Int32Array
}

export const pairsOf = ({ first, descriptorOf }: Island): Pairs => {
  let stride = 0
  for (let descriptor = 1; descriptor < first.length; descriptor++)
    stride = Math.max(stride, first[descriptor] - first[descriptor - 1] - 1)
  const rival = new Int32Array(descriptorOf.length * stride).fill(-1)
  descriptorOf.forEach((descriptor, state) => {
    let pair = state * stride
    for (let other = first[descriptor]; other < first[descriptor + 1]; other++)
      if (other !== state) rival[pair++] = other
  })
  return { stride, count: rival.length, rival }
}

/** What a state adds to the lead of a chosen state over a rival. */
export const leadFrom = (
  { own, rival, descriptorOf }: Island,
  state: number,
  chosen: number,
  other: number,
): number => {
  const row = state * descriptorOf.length
  return own[row + chosen] - rival[row + other]
}
