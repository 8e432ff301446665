import type { Key } from '../../random/index.js'
import type { Course } from './course.js'

/**
 * What is counted over some runs. Numbers per touchpoint unless it says otherwise. Durations and lengths enter the sums as
 * differences from the course's usual ones, so that no digits are lost where they vary little.
 */
export type Tally = {
  /** Length of each run, in seconds, in the order of the runs. */
  readonly lengths: Float64Array
  /** Runs in which it took place, and how often in all. */
  readonly tookPlace: Float64Array
  readonly visits: Float64Array
  readonly critical: Float64Array
  readonly onTime: Float64Array
  readonly durations: Float64Array
  readonly durationSquares: Float64Array
  readonly durationsByLength: Float64Array
  /** Sum of d / (d + slack) · length. */
  readonly significance: Float64Array
  /** Per promise: runs in which both ends took place, and those among them that kept it. */
  readonly judged: Float64Array
  readonly kept: Float64Array
  /** Runs cut short because they went back more often than `mostReturns`; one number. */
  readonly cutShort: Float64Array
}

/** Simulates `count` runs whose random numbers hang on `scope`: the same runs for the same scope. */
export type Runs = (scope: Key, count: number) => Tally

export const emptyTally = ({ network: { size }, promises }: Course, runs: number): Tally => {
  const perTouchpoint = () => new Float64Array(size)
  return {
    lengths: new Float64Array(runs),
    tookPlace: perTouchpoint(),
    visits: perTouchpoint(),
    critical: perTouchpoint(),
    onTime: perTouchpoint(),
    durations: perTouchpoint(),
    durationSquares: perTouchpoint(),
    durationsByLength: perTouchpoint(),
    significance: perTouchpoint(),
    judged: new Float64Array(promises.length),
    kept: new Float64Array(promises.length),
    cutShort: new Float64Array(1),
  }
}

/**
 * Adds the tally of one block. Blocks have to be added in the order of their numbers: then the sums are the same to the last bit,
 * wherever and in whatever order the blocks were simulated.
 */
export const addTally = (
  total: Tally,
  { lengths, ...counts }: Tally,
  { firstRun }: { readonly firstRun: number },
): void => {
  total.lengths.set(lengths, firstRun)
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) {
    const sums = total[name]
    const added = counts[name]
    for (let i = 0; i < added.length; i++) sums[i] += added[i]
  }
}
