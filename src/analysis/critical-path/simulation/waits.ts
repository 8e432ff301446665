import type { Network } from '../network/network.js'
import type { Course } from './course.js'

/** The dependencies of a network by the touchpoint that waits: those of `i` stand from `first[i]` up to, not including, `first[i + 1]`. */
export type Waits = {
  readonly first: Int32Array
  readonly sources: Int32Array
  readonly relations: Uint8Array
  readonly lags: Float64Array
  /** 1 for a `then`. */
  readonly picked: Uint8Array
}

export const waitsBefore = ({ network, picked }: Pick<Course, 'network' | 'picked'>): Waits => {
  const { size, firstDependency, successors, relations, lags } = network
  const count = successors.length
  const first = new Int32Array(size + 1)
  for (const to of successors) first[to + 1]++
  for (let i = 0; i < size; i++) first[i + 1] += first[i]
  const next = first.slice()
  const waits: Waits = {
    first,
    sources: new Int32Array(count),
    relations: new Uint8Array(count),
    lags: new Float64Array(count),
    picked: new Uint8Array(count),
  }
  for (let from = 0; from < size; from++) {
    for (let place = firstDependency[from]; place < firstDependency[from + 1]; place++) {
      const at = next[successors[place]]++
      waits.sources[at] = from
      waits.relations[at] = relations[place]
      waits.lags[at] = lags[place]
      waits.picked[at] = picked[place]
    }
  }
  return waits
}

/** The touchpoint and all that wait for it, however indirectly. */
export const allBehind = ({ firstDependency, successors }: Network, touchpoint: number): Int32Array => {
  const behind = new Set([touchpoint])
  for (const i of behind)
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) behind.add(successors[place])
  return Int32Array.from(behind)
}
