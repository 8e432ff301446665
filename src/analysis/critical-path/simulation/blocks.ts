import type { LongWork } from '../../long-work.js'
import type { Course } from './course.js'
import { derivedKey, keyOf } from './keys.js'
import { runsOf } from './runs.js'
import { addTally, emptyTally, type Tally } from './tally.js'

/** Some of the runs of a simulation, all of which can be done apart from the others. */
export type Block = { readonly number: number; readonly firstRun: number; readonly runs: number }

/** Runs done at a time: many, so that loops over them are long, and few enough for their numbers to stay in the processor's cache. */
export const runsPerBlock = (touchpoints: number): number => {
  const fitting = 2 ** Math.floor(Math.log2(2 ** 18 / Math.max(1, touchpoints)))
  return Math.min(256, Math.max(16, fitting))
}

/** Into which blocks runs are divided depends on the size of the course alone. */
export const blocksOf = (course: Course, runs: number): readonly Block[] => {
  const most = runsPerBlock(course.network.size)
  return Array.from({ length: Math.ceil(runs / most) }, (_, number) => ({
    number,
    firstRun: number * most,
    runs: Math.min(most, runs - number * most),
  }))
}

/** Simulates blocks of a course, in any order and on any worker: what a block gives depends on the seed and its number alone. */
export const blockSimulator = (course: Course, seed: number): ((block: Block) => Tally) => {
  const simulate = runsOf(course, runsPerBlock(course.network.size))
  return ({ number, runs }) => simulate(derivedKey(keyOf(seed), number), runs)
}

/** All blocks, one after the other. */
export function* simulateBlocks(course: Course, runs: number, seed: number): LongWork<Tally> {
  const total = emptyTally(course, runs)
  const simulate = blockSimulator(course, seed)
  for (const block of blocksOf(course, runs)) {
    yield block.firstRun / runs
    addTally(total, simulate(block), block)
  }
  return total
}
