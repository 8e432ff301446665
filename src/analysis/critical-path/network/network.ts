import type { Relation } from '../../../model/journey.js'

/**
 * Touchpoints 0..size-1 and the dependencies between them as arrays, grouped by the touchpoint that they leave:
 * those of `i` stand at `firstDependency[i]` up to, not including, `firstDependency[i + 1]`. Times in seconds.
 */
export type Network = {
  readonly size: number
  readonly durations: Float64Array
  /** `size + 1` entries. */
  readonly firstDependency: Int32Array
  readonly successors: Int32Array
  /** Bits as in `relationBits`. */
  readonly relations: Uint8Array
  /** Negative for a lead. */
  readonly lags: Float64Array
  /** Earliest allowed start; 0 where nothing is written. */
  readonly notBefore?: Float64Array
  /** Deadline of the finish; `Infinity` where nothing is written. */
  readonly due?: Float64Array
}

export type NetworkDependency = {
  readonly from: number
  readonly to: number
  readonly relation: Relation
  readonly lag: number
}

/** Bit 1: counts from the predecessor's start instead of its finish. Bit 2: holds the successor's finish, not its start. */
const relationBits = { FS: 0, SS: 1, FF: 2, SF: 3 } as const satisfies Record<Relation, number>
export const fromStart = 1
export const toFinish = 2

export type Constraints = {
  readonly notBefore?: readonly (number | undefined)[]
  readonly due?: readonly (number | undefined)[]
}

/** Packs dependencies into a network; those that leave one touchpoint keep their order. */
export const buildNetwork = (
  durations: ArrayLike<number>,
  dependencies: readonly NetworkDependency[],
  constraints: Constraints = {},
): Network => {
  const size = durations.length
  const firstDependency = new Int32Array(size + 1)
  for (const { from } of dependencies) firstDependency[from + 1]++
  for (let i = 0; i < size; i++) firstDependency[i + 1] += firstDependency[i]
  const next = firstDependency.slice()
  const successors = new Int32Array(dependencies.length)
  const relations = new Uint8Array(dependencies.length)
  const lags = new Float64Array(dependencies.length)
  for (const { from, to, relation, lag } of dependencies) {
    const place = next[from]++
    successors[place] = to
    relations[place] = relationBits[relation]
    lags[place] = lag
  }
  const { notBefore, due } = constraints
  return {
    size,
    durations: Float64Array.from(durations),
    firstDependency,
    successors,
    relations,
    lags,
    ...(notBefore?.some(time => time !== undefined) && { notBefore: Float64Array.from(notBefore, time => time ?? 0) }),
    ...(due?.some(time => time !== undefined) && {
      due: Float64Array.from(due, time => time ?? Number.POSITIVE_INFINITY),
    }),
  }
}

/** How much later than the predecessor's start the successor can start, by dependency `place` alone. */
export const startToStart = (network: Network, from: number, place: number): number => {
  const relation = network.relations[place]
  const leaving = (relation & fromStart) === 0 ? network.durations[from] : 0
  const entering = (relation & toFinish) === 0 ? 0 : network.durations[network.successors[place]]
  return leaving + network.lags[place] - entering
}

/** When the successor can start by dependency `place` alone, of a predecessor that has this start and finish. */
export const successorStart = (network: Network, place: number, start: number, finish: number): number => {
  const relation = network.relations[place]
  const leaving = (relation & fromStart) === 0 ? finish : start
  const entering = (relation & toFinish) === 0 ? 0 : network.durations[network.successors[place]]
  return leaving + network.lags[place] - entering
}
