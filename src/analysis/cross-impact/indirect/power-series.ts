import { type ArrowSums, type Arrows, arrowSums, type Weights } from '../matrix/arrows.js'

/** Factor i's value is `mantissa[i] · 2^exponent[i]`: neither overflow nor underflow, however high the power. */
export type Scaled = {
  readonly mantissa: Float64Array
  readonly exponent: Int32Array
}

/** Row sums (influence) and column sums (dependence). */
export type BothWays = {
  readonly influence: Scaled
  readonly dependence: Scaled
}

export type Step = {
  /** Of M^k. */
  readonly power: BothWays
  /** Of M + M² + … + M^k. */
  readonly sum: BothWays
}

/** One of the two directions; `weight` is scaled to its exponents. */
type Way = {
  readonly exponent: Int32Array
  readonly weight: Weights
  readonly power: Float64Array
  readonly sum: Float64Array
}

const LARGE = 2 ** 400

const LEAST_EXPONENT = -1100

/** 2^LEAST_EXPONENT … 2^1023: looked up, because an exponent that changes touches every arrow. */
const POWERS_OF_TWO = Float64Array.from({ length: 1024 - LEAST_EXPONENT }, (_, place) => 2 ** (place + LEAST_EXPONENT))

const powerOfTwo = (exponent: number): number => POWERS_OF_TWO[Math.max(0, exponent - LEAST_EXPONENT)]

/**
 * Steps through k = 1, 2, 3, …, each by one matrix–vector product in both directions, for which every arrow is read once.
 * It starts from the sums of the arrows themselves. Exponents belong to factors, because factors grow at different rates; they enter as D⁻¹MD, which is only computed anew
 * when one changes.
 */
export const powerSeries = (arrows: Arrows, { given, received }: ArrowSums = arrowSums(arrows)): (() => Step) => {
  const { size, weight } = arrows
  const start = (sums: Float64Array): Way => ({ exponent: new Int32Array(size), weight, power: sums, sum: sums })
  let influence = start(given)
  let dependence = start(received)
  let isFirst = true
  return () => {
    // The sums themselves are the first power.
    if (isFirst) isFirst = false
    else {
      const powers = multiply(arrows, influence, dependence)
      influence = next(arrows, influence, powers.influence, 'influence')
      dependence = next(arrows, dependence, powers.dependence, 'dependence')
    }
    const both = (of: 'power' | 'sum'): BothWays => ({
      influence: { mantissa: influence[of], exponent: influence.exponent },
      dependence: { mantissa: dependence[of], exponent: dependence.exponent },
    })
    return { power: both('power'), sum: both('sum') }
  }
}

const multiply = ({ size, first, target }: Arrows, influence: Way, dependence: Way) => {
  const across = new Float64Array(size)
  const down = new Float64Array(size)
  const acts = influence.power
  const isActedOn = dependence.power
  const [weightAcross, weightDown] = [influence.weight, dependence.weight]
  const isShared = weightAcross === weightDown
  for (let factor = 0; factor < size; factor++) {
    const from = isActedOn[factor]
    const end = first[factor + 1]
    let total = 0
    if (isShared) {
      // Until the numbers grow large, which is mostly for ever: a weight that both ways share is read once.
      for (let arrow = first[factor]; arrow < end; arrow++) {
        const reached = target[arrow]
        const weight = weightAcross[arrow]
        total += weight * acts[reached]
        down[reached] += weight * from
      }
    } else {
      for (let arrow = first[factor]; arrow < end; arrow++) {
        const reached = target[arrow]
        total += weightAcross[arrow] * acts[reached]
        down[reached] += weightDown[arrow] * from
      }
    }
    across[factor] = total
  }
  return { influence: across, dependence: down }
}

const next = (arrows: Arrows, way: Way, power: Float64Array, direction: keyof BothWays): Way => {
  const sum = new Float64Array(arrows.size)
  let largest = 0
  for (let factor = 0; factor < arrows.size; factor++) {
    sum[factor] = way.sum[factor] + power[factor]
    if (sum[factor] > largest) largest = sum[factor]
  }
  if (largest <= LARGE) return { ...way, power, sum }
  const exponent = rescaled(way.exponent, power, sum)
  return { exponent, weight: balanced(arrows, exponent, direction), power, sum }
}

const rescaled = (exponent: Int32Array, power: Float64Array, sum: Float64Array) =>
  Int32Array.from(exponent, (old, factor) => {
    if (sum[factor] <= LARGE) return old
    const shift = Math.floor(Math.log2(sum[factor]))
    power[factor] *= 2 ** -shift
    sum[factor] *= 2 ** -shift
    return old + shift
  })

/** The weights from the scale of the end that is read to that of the end that is added to. */
const balanced = (
  { size, first, target, weight }: Arrows,
  exponent: Int32Array,
  direction: keyof BothWays,
): Float64Array => {
  const sign = direction === 'influence' ? 1 : -1
  const result = new Float64Array(weight.length)
  for (let factor = 0; factor < size; factor++) {
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      result[arrow] = weight[arrow] * powerOfTwo(sign * (exponent[target[arrow]] - exponent[factor]))
    }
  }
  return result
}

/** Stands for the logarithm of 0: below every other, and finite, so that differences stay numbers. */
const LOG_OF_NOTHING = -(2 ** 20)

export const log2Of = ({ mantissa, exponent }: Scaled): Float64Array =>
  mantissa.map((value, factor) => (value === 0 ? LOG_OF_NOTHING : Math.log2(value) + exponent[factor]))

/** Plain numbers; where they would overflow, all are divided by 2^`divisor` so that the largest is about 1. */
export const plainOf = ({ mantissa, exponent }: Scaled): { values: readonly number[]; divisor: number } => {
  const largest = log2Of({ mantissa, exponent }).reduce((a, b) => Math.max(a, b), 0)
  const divisor = largest < 1000 ? 0 : Math.floor(largest)
  return { values: Array.from(mantissa, (value, factor) => value * 2 ** (exponent[factor] - divisor)), divisor }
}
