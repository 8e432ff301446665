import type { Estimate } from '../../model/quantity.js'
import { plannedSeconds } from './network/planned-duration.js'

/** Mean in seconds and variance in seconds². */
export type Moments = { readonly mean: number; readonly variance: number }

/** Of one value, which does not vary, or of three as a Beta-PERT distribution with λ = 4: (μ − o)(p − μ) / 7 (Vose 2008). */
export const momentsOf = (estimate: Estimate): Moments => {
  const mean = plannedSeconds(estimate)
  if (estimate.kind === 'fixed') return { mean, variance: 0 }
  return { mean, variance: ((mean - estimate.optimistic) * (estimate.pessimistic - mean)) / 7 }
}
