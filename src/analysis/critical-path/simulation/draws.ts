import { type Course, streams } from './course.js'
import type { Fill } from './durations.js'
import { type Key, startStream } from './keys.js'
import { nextShare } from './random.js'

/** Draws for touchpoints that take place any number of times in a run, one after the other. */
export type Draws = {
  /** Begins the streams that belong to `scope`. */
  readonly restart: (scope: Key) => void
  readonly startRun: (run: number) => void
  readonly next: (touchpoint: number) => number
}

/**
 * Each touchpoint has two streams: one with the first draw of each run, and one with all further draws. So the first draw of a run
 * is the same whatever happens elsewhere and in other runs, and variants of a journey meet the same luck. `most` is the largest
 * number of runs in a scope; `fills` draw for each touchpoint.
 */
const drawsOf = (keys: readonly Key[], fills: readonly Fill[], most: number, firstStream: number): Draws => {
  const firsts = new Float64Array(keys.length * most)
  /** Whether the firsts of the scope have been drawn. */
  const drawn = new Uint8Array(keys.length)
  /** Run of the last draw. */
  const lastRun = new Int32Array(keys.length)
  const further = new Map<number, () => number>()
  const random = new Uint32Array(4)
  let current: Key
  let currentRun = 0

  const furtherOf = (i: number): (() => number) => {
    const stream = new Uint32Array(4)
    startStream(stream, current, keys[i]!, firstStream + 1)
    const ahead = new Float64Array(16)
    let place = ahead.length
    return () => {
      if (place === ahead.length) {
        fills[i]!(stream, ahead)
        place = 0
      }
      return ahead[place++]!
    }
  }

  return {
    restart: scope => {
      current = scope
      drawn.fill(0)
      lastRun.fill(-1)
      further.clear()
    },
    startRun: run => {
      currentRun = run
    },
    next: i => {
      if (lastRun[i] === currentRun) {
        const draw = further.get(i) ?? furtherOf(i)
        further.set(i, draw)
        return draw()
      }
      lastRun[i] = currentRun
      if (drawn[i] === 0) {
        drawn[i] = 1
        startStream(random, current, keys[i]!, firstStream)
        fills[i]!(random, firsts.subarray(i * most, (i + 1) * most))
      }
      return firsts[i * most + currentRun]!
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
