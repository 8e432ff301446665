import type { CrossImpacts } from '../judgements/cross-impacts.js'

/** How judgements count: `own` for the chosen state, `rival` against it. */
export type Reading = {
  readonly own: Int32Array
  readonly rival: Int32Array
  /** By how much a rival may be ahead, in whole numbers of the matrix. */
  readonly tolerance: number
}

/** Consistent: no other state of a descriptor has a higher score than the chosen one. */
export const consistent = ({ value }: CrossImpacts, tolerance = 0): Reading => ({ own: value, rival: value, tolerance })

/** Certain: consistent whatever values the judgements take within their intervals. */
export const certain = ({ low, high }: CrossImpacts): Reading => ({ own: low, rival: high, tolerance: 0 })

/** Possible: some values within the intervals make it consistent; every cell can take its best end, because each acts on one state. */
export const possible = ({ low, high }: CrossImpacts): Reading => ({ own: high, rival: low, tolerance: 0 })
