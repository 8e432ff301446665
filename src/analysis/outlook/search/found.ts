/** What the search of an island found. */
export type Found = {
  /** How many there are; at least so many where the search stopped at its limit. */
  readonly count: bigint
  readonly complete: boolean
  /** Choices tried. */
  readonly nodes: number
  /** Up to the limit of the list, each the state of every descriptor, counted from 0 within the descriptor; in lexicographic order. */
  readonly scenarios: readonly Int32Array[]
}

export type SearchLimits = {
  /** Choices tried before the search gives up; 20 times fewer where each is followed by propagation, which takes as long. */
  readonly nodes: number
  /** Scenarios listed; beyond it they are only counted. */
  readonly listed: number
}

export const lexicographic = (a: Int32Array, b: Int32Array): number => {
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) return a[place] - b[place]
  return 0
}
