import type { LongWork } from '../../long-work.js'
import { derivedKey, keyOf } from '../../random/index.js'
import { chanceRuns } from './chance-runs.js'
import type { Course } from './course.js'
import { plainRuns } from './plain-runs.js'
import { addTally, emptyTally, type Runs, type Tally } from './tally.js'

/** Some of the runs of a simulation, all of which can be done apart from the others. */
export type Block = { readonly number: number; readonly firstRun: number; readonly runs: number }

/** Runs done at a time: enough to share what each block costs, and few enough that all of it takes some milliseconds. */
export const runsPerBlock = ({ network: { size }, chances }: Course): number => {
  const numbers = chances ? 2 ** 16 : 2 ** 19
  return Math.min(512, Math.max(16, 2 ** Math.floor(Math.log2(numbers / Math.max(1, size)))))
}

/** Into which blocks runs are divided depends on the size of the course alone. */
export const blocksOf = (course: Course, runs: number): readonly Block[] => {
  const most = runsPerBlock(course)
  return Array.from({ length: Math.ceil(runs / most) }, (_, number) => ({
    number,
    firstRun: number * most,
    runs: Math.min(most, runs - number * most),
  }))
}

/** `most` is the largest count that will be asked for. */
export const runsOf = (course: Course, most: number): Runs =>
  course.chances ? chanceRuns(course, course.chances, most) : plainRuns(course, most)

/** Simulates blocks of a course, in any order and on any worker: what a block gives depends on the seed and its number alone. */
export const blockSimulator = (course: Course, seed: number): ((block: Block) => Tally) => {
  const simulate = runsOf(course, runsPerBlock(course))
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
