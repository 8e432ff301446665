import type { Estimate } from '../../../model/quantity.js'
import type { ProjectSettings } from '../../../model/settings.js'
import { nextShare, type Random } from '../../random/index.js'
import { plannedSeconds } from '../network/planned-duration.js'
import { fillByStrips, type Strips, stripsOf } from './unimodal-sampler.js'

/** Fills `into` with independent draws, in seconds. The first ones do not depend on how many are asked for. */
export type Fill = (random: Random, into: Float64Array) => void

/** What a touchpoint takes in a run: always the same, or drawn anew each time. `usual` is near the mean. */
export type SampledDuration =
  | { readonly kind: 'fixed'; readonly usual: number }
  | { readonly kind: 'drawn'; readonly usual: number; readonly fill: Fill }

export type Sampling = ProjectSettings['criticalPath']['sampling']

/** How estimates are drawn. Estimates of the same shape share what is worked out for it. */
export const durationsBy = (sampling: Sampling): ((estimate: Estimate) => SampledDuration) => {
  const shapes = new Map<number, Strips>()
  return estimate => {
    const usual = plannedSeconds(estimate)
    if (estimate.kind === 'fixed' || estimate.pessimistic <= estimate.optimistic) return { kind: 'fixed', usual }
    const { optimistic, mostLikely, pessimistic } = estimate
    const range = pessimistic - optimistic
    if (sampling === 'normal') return { kind: 'drawn', usual, fill: normalFill(usual, range / 6) }
    const shape = (mostLikely - optimistic) / range
    const strips = shapes.get(shape) ?? stripsOf(betaPertDensity(shape))
    shapes.set(shape, strips)
    return { kind: 'drawn', usual, fill: (random, into) => fillByStrips(strips, random, into, optimistic, range) }
  }
}

/** Beta-PERT with λ = 4 (Vose 2008) on 0..1, up to a factor: alpha = 1 + 4 · mode, beta = 5 − 4 · mode. */
export const betaPertDensity = (mode: number) => {
  const rise = 4 * mode
  const fall = 4 - rise
  const at = (x: number): number => {
    if (x <= 0) return rise === 0 ? 1 : 0
    if (x >= 1) return fall === 0 ? 1 : 0
    return Math.exp(rise * Math.log(x) + fall * Math.log(1 - x))
  }
  return { at, mode }
}

/** The classic approximation of PERT, cut off at 0; by the polar method (Marsaglia & Bray 1964). */
const normalFill =
  (mean: number, deviation: number): Fill =>
  (random, into) => {
    for (let i = 0; i < into.length; i += 2) {
      let x: number
      let y: number
      let square: number
      do {
        x = 2 * nextShare(random) - 1
        y = 2 * nextShare(random) - 1
        square = x * x + y * y
      } while (square >= 1 || square === 0)
      const scale = deviation * Math.sqrt((-2 * Math.log(square)) / square)
      into[i] = Math.max(0, mean + scale * x)
      if (i + 1 < into.length) into[i + 1] = Math.max(0, mean + scale * y)
    }
  }
