import type { Key } from '../../random/index.js'
import type { Chances } from '../chances.js'
import type { Network } from '../network/network.js'
import type { PromiseEnds } from '../promises.js'
import type { SampledDuration } from './durations.js'

export type CoursePromise = PromiseEnds & { readonly within: number }

/**
 * All that can happen in a journey, by number of the touchpoint: what runs are drawn from. Durations in the network itself
 * are not used.
 */
export type Course = {
  readonly network: Network
  /** Each touchpoint after all that it waits for. */
  readonly order: Int32Array
  readonly durations: readonly SampledDuration[]
  /** What each touchpoint's random numbers hang on. */
  readonly keys: readonly Key[]
  /** What can happen when each is over; undefined where nothing but durations is left to chance. */
  readonly chances: readonly Chances[] | undefined
  /** For each dependency of the network 1 if it is a `then`, which holds only when picked. */
  readonly picked: Uint8Array
  readonly promises: readonly CoursePromise[]
  /** A length in seconds that is about that of a run. */
  readonly usualLength: number
}

/** Streams of random numbers of one touchpoint: how long it takes, and what follows it. The one behind each is for further draws of a run. */
export const streams = { durations: 0, chances: 2 } as const

/** Differences up to this share of a run's length count as none. */
export const precision = 1e-9
