import type { Journey } from '../../../model/journey.js'
import type { Estimate } from '../../../model/quantity.js'
import { criticalPathNote as note } from '../../../wording/critical-path.js'
import type { Note } from '../../../wording/note.js'
import { numberIn } from '../network/journey-network.js'
import type { Plan } from '../plan.js'
import { earliestStartOf } from '../schedule/schedule.js'
import type { Pert } from '../schema.js'
import { type Driving, drivingPaths } from './driving-path.js'
import { normalProbability, normalQuantile } from './normal.js'

const convention: readonly Note[] = [note('classic-pert'), note('classic-pert-one-path')]

/** ((p − o) / 6)² in seconds²; 0 for a single value. */
export const classicVariance = (estimate: Estimate): number =>
  estimate.kind === 'fixed' ? 0 : ((estimate.pessimistic - estimate.optimistic) / 6) ** 2

/** Probability that a normally distributed time is at most `within`, all in seconds. */
export const probabilityWithin = (within: number, mean: number, standardDeviation: number): number => {
  if (standardDeviation > 0) return normalProbability((within - mean) / standardDeviation)
  return within >= mean ? 1 : 0
}

export const timeKeptWith = (share: number, mean: number, standardDeviation: number): number =>
  mean + standardDeviation * normalQuantile(share)

/** The classic approximation of how the planned length varies; undefined where no duration has three points. */
export const pertOf = (plan: Plan, journey: Journey): Pert | undefined => {
  const { names, touchpoints, network, schedule } = plan
  if (touchpoints.every(({ duration }) => duration?.kind !== 'three-point')) return undefined
  const driving = drivingPaths(
    network,
    schedule,
    touchpoints.map(({ duration }) => (duration ? classicVariance(duration) : 0)),
  )
  const last = lastOf(plan, driving)
  const variance = driving.finishVariance[last]
  const standardDeviation = Math.sqrt(variance)
  const finishOf = (i: number): number => earliestStartOf(schedule, i) + network.durations[i]
  const find = numberIn(plan, journey)
  const kept = journey.promises.flatMap(({ name, from, to, within }) => {
    const start = from ? find(from) : undefined
    const end = to ? find(to) : last
    if (within === undefined || end === undefined || (from && start === undefined)) return []
    const varies = varianceBetween(start, end, driving)
    if (varies === undefined) return []
    const planned = finishOf(end) - (start === undefined ? 0 : earliestStartOf(schedule, start))
    return [{ name, within, probability: probabilityWithin(within, planned, Math.sqrt(varies)) }]
  })
  const deadlines = touchpoints.flatMap(({ name, due }, i) =>
    due === undefined
      ? []
      : [{ name, due, probability: probabilityWithin(due, finishOf(i), Math.sqrt(driving.finishVariance[i])) }],
  )
  const quantile = (share: number): number => timeKeptWith(share, schedule.length, standardDeviation)
  return {
    mean: schedule.length,
    variance,
    standardDeviation,
    path: pathTo(last, driving).map(i => names[i]),
    quantiles: { p10: quantile(0.1), p50: quantile(0.5), p80: quantile(0.8), p90: quantile(0.9), p95: quantile(0.95) },
    promises: kept,
    deadlines,
    convention,
  }
}

/** Of those that finish with the journey, the one whose finish varies most. */
const lastOf = ({ network, schedule }: Plan, { finishVariance }: Driving): number => {
  let last = -1
  for (let i = 0; i < network.size; i++) {
    const isLast = earliestStartOf(schedule, i) + network.durations[i] >= schedule.length - schedule.tolerance
    if (isLast && (last === -1 || finishVariance[i] > finishVariance[last])) last = i
  }
  return last
}

const pathTo = (end: number, { heldBy }: Driving): number[] => {
  const path: number[] = []
  for (let i = end; i !== -1; i = heldBy[i]) path.push(i)
  return path.reverse()
}

/** From the start of one touchpoint, or of the journey, to the finish of another; undefined where neither holds the other nor the start is certain. */
const varianceBetween = (start: number | undefined, end: number, driving: Driving): number | undefined => {
  const { startVariance, finishVariance } = driving
  if (start === undefined || startVariance[start] === 0) return finishVariance[end]
  const variance = finishVariance[end] - startVariance[start]
  return variance >= 0 && pathTo(end, driving).includes(start) ? variance : undefined
}
