import type { Eliminated } from './elimination.js'
import { factorise } from './factorise.js'

/** Going from one state to another, after waiting a fixed time on the way (seconds). */
export type Transition = { readonly to: number; readonly probability: number; readonly wait: number }

/** A state of a semi-Markov chain: mean (s) and variance (s²) of the time spent in it at each visit, and what follows. */
export type State = {
  readonly mean: number
  readonly variance: number
  /** With `end` they make 1. */
  readonly transitions: readonly Transition[]
  /** Probability that everything is over after this state. */
  readonly end: number
}

/** From each state to the end, by number of the state. */
export type Absorption = Eliminated & { readonly means: Float64Array; readonly variances: Float64Array }

/**
 * Time until an absorbing semi-Markov chain ends, exactly. With N = (I − Q)⁻¹ the means are N m and the second moments
 * N (v + m² + 2 m∘(Q E)) (Kemeny & Snell 1960; Howard 1971). Here the variance is summed up directly, which is the same and
 * does not lose digits: N applied to the variance of the visit and of what the next transition makes of the rest, waits
 * included. Undefined if some state never reaches an end.
 */
export const absorptionOf = (states: readonly State[]): Absorption | undefined => {
  const factorised = factorise(states.map(({ transitions, end }) => ({ next: nextOf(transitions), end })))
  if (!factorised) return undefined
  const waits = states.map(({ transitions }) => transitions.reduce((sum, way) => sum + way.probability * way.wait, 0))
  const means = factorised.solve(states.map(({ mean }, i) => mean + waits[i]))
  const spread = ({ transitions, end, mean }: State, i: number): number => {
    const rest = means[i] - mean
    return transitions.reduce(
      (sum, { to, probability, wait }) => sum + probability * (wait + means[to] - rest) ** 2,
      end * rest ** 2,
    )
  }
  const variances = factorised.solve(states.map((state, i) => state.variance + spread(state, i)))
  return { ...factorised, means, variances }
}

const nextOf = (transitions: readonly Transition[]): ReadonlyMap<number, number> => {
  const next = new Map<number, number>()
  for (const { to, probability } of transitions) next.set(to, (next.get(to) ?? 0) + probability)
  return next
}
