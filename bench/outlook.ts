import { finish } from '../src/analysis/long-work.js'
import { type CrossImpacts, consistent, searchScenarios } from '../src/analysis/outlook/index.js'
import type { Row } from './measure.js'

/**
 * All consistent scenarios of matrices that are in memory, complete, one thread, warm: preparing the bounds, the search,
 * and the list of up to 10,000 scenarios. Each row runs through several matrices, because one random matrix may be far
 * easier than the next.
 */
export const benchOutlook = (): readonly Row[] => [
  measure('consistent scenarios, 59,049 dense (10 descriptors × 3 states)', 20, 1, matrices(10, 3, 1)),
  measure('consistent scenarios, 60 million dense (10 × 6)', 4, 100, matrices(10, 6, 1)),
  measure('consistent scenarios, 60 descriptors × 3 states, 6 % of the sections', 4, 50, matrices(60, 3, 0.06)),
]

const SEEDS = [1, 2, 3, 4, 5]

const measure = (work: string, runs: number, target: number, all: readonly CrossImpacts[]): Row => {
  const search = (impacts: CrossImpacts) => {
    const found = finish(searchScenarios(impacts, consistent(impacts), { nodes: 1e9, listed: 10_000 }))
    if (!found.complete) throw new Error('The search stopped early.')
  }
  for (let warmUp = 0; warmUp < 3; warmUp++) all.forEach(search)
  const values = all.flatMap(impacts =>
    Array.from({ length: runs }, () => {
      const start = performance.now()
      search(impacts)
      return performance.now() - start
    }),
  )
  return { work, unit: 'ms', values, counts: 'median', target }
}

const matrices = (descriptors: number, states: number, filled: number): readonly CrossImpacts[] =>
  SEEDS.map(seed => randomImpacts(descriptors, states, filled, seed))

/** Judgements −3..3 in a share of the judgement sections. */
const randomImpacts = (descriptors: number, states: number, filled: number, seed: number): CrossImpacts => {
  const random = randomNumbers(seed)
  const size = descriptors * states
  const value = new Int32Array(size * size)
  for (let from = 0; from < descriptors; from++) {
    for (let to = 0; to < descriptors; to++) {
      if (from === to || random() >= filled) continue
      for (let row = from * states; row < (from + 1) * states; row++)
        for (let column = to * states; column < (to + 1) * states; column++)
          value[row * size + column] = Math.floor(random() * 7) - 3
    }
  }
  return {
    outlook: 'Measured',
    descriptors: Array.from({ length: descriptors }, (_, descriptor) => ({
      name: `D${descriptor}`,
      states: Array.from({ length: states }, (_, state) => `S${state}`),
    })),
    stateCount: size,
    first: Int32Array.from({ length: descriptors + 1 }, (_, descriptor) => descriptor * states),
    descriptorOf: Int32Array.from({ length: size }, (_, state) => Math.floor(state / states)),
    unit: 1,
    value,
    low: value,
    high: value,
    isUncertain: false,
    judgements: new Map(),
    notes: [],
  }
}

/** mulberry32: the same matrices on every machine. */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
