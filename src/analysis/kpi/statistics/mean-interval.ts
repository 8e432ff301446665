import type { Interval } from './interval.js'
import { student95 } from './student.js'

/** What is left of many answers: their mean, the sample's standard deviation (n − 1) and how many they were. */
export type MeanOf = { readonly mean: number; readonly deviation: number; readonly of: number }

/** Student's t interval at 95 %; undefined for a single answer, which has no spread. */
export const meanInterval = ({ mean, deviation, of }: MeanOf): Interval | undefined => {
  if (of < 2) return undefined
  const half = (student95(of - 1) * deviation) / Math.sqrt(of)
  return { low: mean - half, high: mean + half }
}
