import { type Key, startStream } from '../../random/index.js'
import { fromStart, type Network, toFinish } from '../network/network.js'
import { countTouchpoint, type Row } from './count-touchpoint.js'
import { type Course, precision, streams } from './course.js'
import { emptyTally, type Runs, type Tally } from './tally.js'

/**
 * Runs of a journey in which every touchpoint takes place once. A touchpoint has a row of numbers, one for each run, so that each
 * dependency is followed through all runs at once. `most` is the largest count that will be asked for.
 */
export const plainRuns = (course: Course, most: number): Runs => {
  const { network, order, durations, keys } = course
  const { size, firstDependency, successors, relations, lags, notBefore, due } = network
  /** Earliest starts. The way back puts latest starts in their place. */
  const starts = new Float64Array(size * most)
  const taken = new Float64Array(size * most)
  /** Of one touchpoint at a time. */
  const finishes = new Float64Array(most)
  const random = new Uint32Array(4)
  const canBeLast = possiblyLast(network)

  const draw = (scope: Key, count: number): void => {
    for (let i = 0; i < size; i++) {
      const duration = durations[i]
      const from = i * most
      starts.fill(notBefore ? Math.max(0, notBefore[i]) : 0, from, from + count)
      if (duration.kind === 'fixed') {
        taken.fill(duration.usual, from, from + count)
      } else {
        startStream(random, scope, keys[i], streams.durations)
        duration.fill(random, taken.subarray(from, from + count))
      }
    }
  }

  const goForward = ({ lengths, onTime }: Tally, count: number): void => {
    for (let k = 0; k < size; k++) {
      const i = order[k]
      const row = i * most
      for (let r = 0; r < count; r++) finishes[r] = starts[row + r] + taken[row + r]
      if (canBeLast[i]) for (let r = 0; r < count; r++) lengths[r] = Math.max(lengths[r], finishes[r])
      if (due) for (let r = 0; r < count; r++) if (finishes[r] <= due[i] * (1 + precision)) onTime[i]++
      for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
        const next = successors[place] * most
        const relation = relations[place]
        const lag = lags[place]
        if (relation === 0) {
          for (let r = 0; r < count; r++) {
            const reached = finishes[r] + lag
            if (reached > starts[next + r]) starts[next + r] = reached
          }
          continue
        }
        for (let r = 0; r < count; r++) {
          let reached = ((relation & fromStart) === 0 ? finishes[r] : starts[row + r]) + lag
          if ((relation & toFinish) !== 0) reached -= taken[next + r]
          if (reached > starts[next + r]) starts[next + r] = reached
        }
      }
    }
  }

  const judgePromises = ({ lengths, judged, kept }: Tally, count: number): void => {
    for (const [k, { from, to, within }] of course.promises.entries()) {
      judged[k] = count
      for (let r = 0; r < count; r++) {
        const start = from === undefined ? 0 : starts[from * most + r]
        const finish = to === undefined ? lengths[r] : starts[to * most + r] + taken[to * most + r]
        if (finish - start <= within + precision * lengths[r]) kept[k]++
      }
    }
  }

  const goBackward = (tally: Tally, count: number): void => {
    const latest = finishes
    for (let k = size - 1; k >= 0; k--) {
      const i = order[k]
      const row = i * most
      for (let r = 0; r < count; r++) latest[r] = tally.lengths[r]
      for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
        const next = successors[place] * most
        const relation = relations[place]
        const lag = lags[place]
        if (relation === 0) {
          for (let r = 0; r < count; r++) {
            const allowed = starts[next + r] - lag
            if (allowed < latest[r]) latest[r] = allowed
          }
          continue
        }
        for (let r = 0; r < count; r++) {
          let allowed = starts[next + r] - lag
          if ((relation & toFinish) !== 0) allowed += taken[next + r]
          if ((relation & fromStart) !== 0) allowed += taken[row + r]
          if (allowed < latest[r]) latest[r] = allowed
        }
      }
      countTouchpoint(course, tally, i, rowAt(taken, row), rowAt(starts, row), rowAt(latest, 0))
    }
  }

  return (scope, count) => {
    const tally = emptyTally(course, count)
    draw(scope, count)
    goForward(tally, count)
    judgePromises(tally, count)
    goBackward(tally, count)
    tally.tookPlace.fill(count)
    tally.visits.fill(count)
    return tally
  }
}

const rowAt = (values: Float64Array, at: number): Row => ({ values, at, step: 1 })

/** Touchpoints that may finish last. Others cannot: something waits for their finish. */
const possiblyLast = ({ size, firstDependency, relations, lags }: Network): boolean[] =>
  Array.from({ length: size }, (_, i) => {
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++)
      if ((relations[place] & fromStart) === 0 && lags[place] >= 0) return false
    return true
  })
