import { type Course, streams } from './course.js'
import { type Key, startStream } from './keys.js'
import { nextShare, type Random } from './random.js'

/**
 * Random numbers for touchpoints that take place any number of times in a run. Each touchpoint has its own stream, so what one
 * of them draws does not depend on how often the others take place. `most` durations are drawn ahead at a time.
 */
export type Supply = {
  /** Begins the streams that belong to `scope`. */
  readonly restart: (scope: Key) => void
  readonly nextDuration: (touchpoint: number) => number
  readonly nextChance: (touchpoint: number) => number
}

export const supplyOf = ({ network: { size }, durations, keys }: Course, most: number): Supply => {
  const forDurations = randoms(size)
  const forChances = randoms(size)
  /** Whether a stream has been begun since the last restart. */
  const begun = new Uint8Array(size)
  const drawn = new Float64Array(size * most)
  const used = new Int32Array(size)
  let current: Key

  return {
    restart: scope => {
      current = scope
      begun.fill(0)
      used.fill(most)
    },
    nextDuration: i => {
      const duration = durations[i]!
      if (duration.kind === 'fixed') return duration.usual
      if (used[i] === most) {
        if ((begun[i]! & 1) === 0) startStream(forDurations[i]!, current, keys[i]!, streams.durations)
        begun[i]! |= 1
        duration.fill(forDurations[i]!, drawn.subarray(i * most, (i + 1) * most))
        used[i] = 0
      }
      return drawn[i * most + used[i]!++]!
    },
    nextChance: i => {
      if ((begun[i]! & 2) === 0) startStream(forChances[i]!, current, keys[i]!, streams.chances)
      begun[i]! |= 2
      return nextShare(forChances[i]!)
    },
  }
}

const randoms = (size: number): readonly Random[] => Array.from({ length: size }, () => new Uint32Array(4))
