import { derivedKey, type Key, nextShare, type Random, startStream } from '../../random/index.js'
import { type Course, streams } from './course.js'
import type { Fill } from './durations.js'

/** Draws for touchpoints that take place any number of times in a run, one after the other. */
export type Draws = {
  /** Begins the streams that belong to `scope`. */
  readonly restart: (scope: Key) => void
  readonly startRun: (run: number) => void
  readonly next: (touchpoint: number) => number
}

/** Further draws of one touchpoint in one run, some of them ahead. */
type Further = { readonly random: Random; readonly ahead: Float64Array; place: number }

/**
 * The first draw of a touchpoint in a run comes from a stream of the touchpoint, further ones from a stream of the touchpoint and
 * the run. So what it draws in a run is the same whatever happens elsewhere, and variants of a journey meet the same luck. `most`
 * is the largest number of runs in a scope; `fills` draw for each touchpoint.
 */
const drawsOf = (keys: readonly Key[], fills: readonly Fill[], most: number, stream: number): Draws => {
  const firsts = new Float64Array(keys.length * most)
  /** Whether the firsts of the scope have been drawn. */
  const drawn = new Uint8Array(keys.length)
  /** How often each has drawn in this run. */
  const times = new Int32Array(keys.length)
  const further: Further[] = []
  const random = new Uint32Array(4)
  let scope: Key
  let run = 0

  const nextFurther = (i: number): number => {
    const known = further[i]
    const own = known ?? { random: new Uint32Array(4), ahead: new Float64Array(4), place: 0 }
    if (!known) further[i] = own
    if (times[i] === 2) {
      startStream(own.random, derivedKey(scope, run), keys[i], stream + 1)
      own.place = own.ahead.length
    }
    if (own.place === own.ahead.length) {
      fills[i](own.random, own.ahead)
      own.place = 0
    }
    return own.ahead[own.place++]
  }

  return {
    restart: to => {
      scope = to
      drawn.fill(0)
    },
    startRun: to => {
      run = to
      times.fill(0)
    },
    next: i => {
      if (++times[i] > 1) return nextFurther(i)
      if (drawn[i] === 0) {
        drawn[i] = 1
        startStream(random, scope, keys[i], stream)
        fills[i](random, firsts.subarray(i * most, (i + 1) * most))
      }
      return firsts[i * most + run]
    },
  }
}

/** How long touchpoints take, in seconds. */
export const durationDraws = ({ keys, durations }: Course, most: number): Draws => {
  const fills = durations.map((duration): Fill => {
    return duration.kind === 'drawn' ? duration.fill : (_, into) => into.fill(duration.usual)
  })
  return drawsOf(keys, fills, most, streams.durations)
}

/** What decides whether a touchpoint takes place and what follows it: shares of 1. */
export const chanceDraws = ({ keys }: Course, most: number): Draws => {
  const shares: Fill = (random, into) => {
    for (let i = 0; i < into.length; i++) into[i] = nextShare(random)
  }
  const fills = keys.map(() => shares)
  return drawsOf(keys, fills, most, streams.chances)
}
