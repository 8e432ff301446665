import type { Network } from '../src/analysis/critical-path/network/network.js'

/** Numerical Recipes' 32-bit linear congruential generator: the same network on every machine. */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const kinds = ['nearby', 'far', 'shuffled'] as const

/**
 * Two dependencies for each touchpoint. `nearby` waits for touchpoints at most 100 before, as journeys do; `far` for any
 * earlier one; `shuffled` is `nearby` with touchpoints numbered at random, the worst case for the memory.
 */
export const largeNetwork = (kind: (typeof kinds)[number], size: number): Network => {
  const random = randomNumbers(1)
  const number = Int32Array.from({ length: size }, (_, i) => i)
  if (kind === 'shuffled') {
    for (let i = size - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1))
      const kept = number[i]
      number[i] = number[other]
      number[other] = kept
    }
  }
  const count = 2 * size
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const firstDependency = new Int32Array(size + 1)
  for (let k = 0; k < count; k++) {
    const later = 1 + (k >> 1)
    const reach = kind === 'far' ? later : Math.min(later, 100)
    const last = Math.min(later, size - 1)
    from[k] = number[last - 1 - Math.floor(random() * Math.min(reach, last))]
    to[k] = number[last]
    firstDependency[from[k] + 1]++
  }
  for (let i = 0; i < size; i++) firstDependency[i + 1] += firstDependency[i]
  const next = firstDependency.slice()
  const successors = new Int32Array(count)
  for (let k = 0; k < count; k++) successors[next[from[k]]++] = to[k]
  return {
    size,
    durations: Float64Array.from({ length: size }, () => Math.floor(random() * 3600)),
    firstDependency,
    successors,
    relations: new Uint8Array(count),
    lags: Float64Array.from({ length: count }, () => Math.floor(random() * 600)),
  }
}
