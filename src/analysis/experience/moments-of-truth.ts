import type { Touchpoint } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import { gapOf, significanceOf } from '../priorities/index.js'
import type { MomentOfTruth } from './schema.js'

/**
 * Moments of truth, the first to improve first: those with `matters` and emotion by the gap between the two, then those with an
 * emotion alone by how bad it is, then those with `matters` alone by how much, then the rest; equal ones in the order of time.
 * An occurrence is what its planned touchpoint is, and matters as much, unless it says more itself.
 */
export const momentsOfTruth = (
  ordered: readonly Touchpoint[],
  plannedOf: (occurrence: Touchpoint) => Touchpoint | undefined,
  scale: Scale,
): MomentOfTruth[] =>
  ordered
    .flatMap(touchpoint => {
      const planned = plannedOf(touchpoint)
      if (!touchpoint.momentOfTruth && !planned?.momentOfTruth) return []
      const emotion = touchpoint.emotion ?? null
      const significance = significanceOf(touchpoint) ?? (planned && significanceOf(planned)) ?? null
      const gap = emotion === null || significance === null ? null : gapOf(significance, emotion, scale)
      return [{ name: touchpoint.name, emotion, significance, gap }]
    })
    .toSorted(
      (a, b) =>
        largestFirst(a.gap, b.gap) ||
        largestFirst(negative(a.emotion), negative(b.emotion)) ||
        largestFirst(a.significance, b.significance),
    )
    .map((moment, index) => ({ ...moment, priority: index + 1 }))

const negative = (value: number | null): number | null => (value === null ? null : -value)

/** What is not known comes last. */
const largestFirst = (a: number | null, b: number | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return b - a
}
