import type { Scale } from '../../model/quantity.js'
import type { ExperienceStatistics } from './schema.js'

type Felt = { readonly name: string; readonly emotion: number }

/**
 * What is remembered of emotions in the order of time. The peak is the farthest from the scale's middle, of equal ones the
 * later; peak–end is the mean of peak and end (Fredrickson & Kahneman 1993; Redelmeier & Kahneman 1996). Undefined
 * for none.
 */
export const statisticsOf = (points: readonly Felt[], { min, max }: Scale): ExperienceStatistics | undefined => {
  const [first] = points
  const end = points.at(-1)
  if (!first || !end) return undefined
  const intensity = ({ emotion }: Felt): number => Math.abs(emotion - (min + max) / 2)
  const peak = points.reduce((known, point) => (intensity(point) >= intensity(known) ? point : known), first)
  const lowest = points.reduce((known, point) => (point.emotion < known.emotion ? point : known), first)
  return {
    mean: points.reduce((sum, { emotion }) => sum + emotion, 0) / points.length,
    minimum: lowest.emotion,
    minimumAt: lowest.name,
    last: end.emotion,
    peak: peak.emotion,
    peakAt: peak.name,
    end: end.emotion,
    endAt: end.name,
    peakEnd: (peak.emotion + end.emotion) / 2,
  }
}
