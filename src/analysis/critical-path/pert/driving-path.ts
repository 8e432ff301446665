import { fromStart, type Network, startToStart, toFinish } from '../network/network.js'
import { earliestStartOf, type Schedule } from '../schedule/schedule.js'

/** What holds each touchpoint's earliest times, and how much these vary. */
export type Driving = {
  /** Variance of start and finish, seconds², along the path that holds them. */
  readonly startVariance: Float64Array
  readonly finishVariance: Float64Array
  /** The touchpoint that holds it; −1 where the journey's start or a `not before` does. */
  readonly heldBy: Int32Array
}

/**
 * Variances of the durations, `variances`, added up along the longest way to each touchpoint; where several ways are equally long,
 * along the one that varies most. A way that enters by the finish does not carry the touchpoint's own duration on.
 */
export const drivingPaths = (network: Network, schedule: Schedule, variances: ArrayLike<number>): Driving => {
  const { size, firstDependency, successors, relations } = network
  const startVariance = new Float64Array(size)
  const finishVariance = Float64Array.from(variances)
  const heldBy = new Int32Array(size).fill(-1)
  for (const i of schedule.order) {
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
      const to = successors[place]
      const reached = earliestStartOf(schedule, i) + startToStart(network, i, place)
      if (reached < earliestStartOf(schedule, to) - schedule.tolerance) continue
      const leaving = (relations[place] & fromStart) === 0 ? finishVariance[i] : startVariance[i]
      const reachesFinish = (relations[place] & toFinish) !== 0
      const finish = reachesFinish ? leaving : leaving + variances[to]
      if (heldBy[to] !== -1 && finish <= finishVariance[to]) continue
      heldBy[to] = i
      finishVariance[to] = finish
      startVariance[to] = reachesFinish ? leaving + variances[to] : leaving
    }
  }
  return { startVariance, finishVariance, heldBy }
}
