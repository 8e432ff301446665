import { type Split, sidesOf } from '../standing/quadrant.js'
import { topOf } from '../standing/standing.js'

/** One axis after a judgement has moved. */
export type MovedAxis = {
  readonly sides: Uint8Array
  readonly top: readonly number[]
}

/**
 * The axis of active or of passive sums after one factor's sum has changed: a judgement changes the active sum of its row and
 * the passive sum of its column, and no other, so of all moves only few axes are different.
 */
export const movedAxes = (sums: Float64Array, split: Split): ((factor: number, delta: number) => MovedAxis) => {
  const known = new Map<number, MovedAxis[]>()
  return (factor, delta) => {
    const ofDelta = known.get(delta) ?? []
    known.set(delta, ofDelta)
    ofDelta[factor] ??= axisAfter(sums, factor, delta, split)
    return ofDelta[factor]
  }
}

const axisAfter = (sums: Float64Array, factor: number, delta: number, split: Split): MovedAxis => {
  const moved = sums.slice()
  moved[factor] = Math.max(0, moved[factor] + delta)
  return { sides: sidesOf(moved, split), top: topOf(moved) }
}
