import { meanInterval } from '../../kpi/index.js'
import type { SimulatedTouchpoint, Simulation } from '../schema.js'
import type { Course } from './course.js'
import type { Tally } from './tally.js'

/** What a simulation says in the end. `names` by number of the touchpoint. */
export const summaryOf = (course: Course, names: readonly string[], seed: number, tally: Tally): Simulation => {
  const { lengths } = tally
  const runs = lengths.length
  const { mean, squares } = momentsOf(lengths, course.usualLength)
  const standardDeviation = runs > 1 ? Math.sqrt(squares / (runs - 1)) : 0
  const interval = meanInterval({ mean, deviation: standardDeviation, of: runs })
  const sorted = lengths.toSorted()
  return {
    runs,
    seed,
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(runs),
    ...(interval && { interval }),
    quantiles: {
      p10: quantileOf(sorted, 0.1),
      p50: quantileOf(sorted, 0.5),
      p80: quantileOf(sorted, 0.8),
      p90: quantileOf(sorted, 0.9),
      p95: quantileOf(sorted, 0.95),
    },
    touchpoints: names.map((name, i) => touchpointOf(course, tally, name, i, mean, squares)),
  }
}

/** Mean, and sum of the squared differences from it. `usual` is near the mean, so that no digits are lost. */
const momentsOf = (values: Float64Array, usual: number): { readonly mean: number; readonly squares: number } => {
  let sum = 0
  for (const value of values) sum += value - usual
  const mean = usual + sum / values.length
  let squares = 0
  for (const value of values) squares += (value - mean) ** 2
  return { mean, squares }
}

/** By linear interpolation between the sorted values (Hyndman & Fan 1996, type 7). */
export const quantileOf = (sorted: Float64Array, share: number): number => {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below]
  return low + (place - below) * ((sorted[below + 1] ?? low) - low)
}

const touchpointOf = (
  course: Course,
  tally: Tally,
  name: string,
  i: number,
  meanLength: number,
  lengthSquares: number,
): SimulatedTouchpoint => {
  const runs = tally.lengths.length
  const tookPlace = tally.tookPlace[i]
  const squares = Math.max(0, tally.durationSquares[i] - tally.durations[i] ** 2 / runs)
  const products = tally.durationsByLength[i] - tally.durations[i] * (meanLength - course.usualLength)
  const criticality = tally.critical[i] / runs
  const varies = squares > 0 && lengthSquares > 0
  const due = course.network.due?.[i] ?? Number.POSITIVE_INFINITY
  return {
    name,
    occurrence: tookPlace / runs,
    visits: tally.visits[i] / runs,
    criticality,
    // At most 1, which rounding could exceed.
    significance: meanLength > 0 ? Math.min(1, tally.significance[i] / runs / meanLength) : 0,
    cruciality: varies ? Math.min(1, Math.abs(products) / Math.sqrt(squares * lengthSquares)) : 0,
    sensitivity: varies ? criticality * Math.sqrt(squares / lengthSquares) : 0,
    ...(due < Number.POSITIVE_INFINITY && tookPlace > 0 && { onTime: tally.onTime[i] / tookPlace }),
  }
}
