import type { Arrows } from './arrows.js'

/** Factor i's value is `mantissa[i] · 2^exponent[i]`: neither overflow nor underflow, however high the power. */
export interface Scaled {
  readonly mantissa: Float64Array
  readonly exponent: Int32Array
}

export interface Step {
  /** Row sums of M^k. */
  readonly power: Scaled
  /** Row sums of M + M² + … + M^k. */
  readonly sum: Scaled
}

const LARGE = 2 ** 400

const LEAST_EXPONENT = -1100

/** 2^LEAST_EXPONENT … 2^1023: looked up, because an exponent that changes touches every arrow. */
const POWERS_OF_TWO = Float64Array.from({ length: 1024 - LEAST_EXPONENT }, (_, place) => 2 ** (place + LEAST_EXPONENT))

const powerOfTwo = (exponent: number): number => POWERS_OF_TWO[Math.max(0, exponent - LEAST_EXPONENT)]

/**
 * Steps through k = 1, 2, 3, …, each by one matrix–vector product. Exponents belong to factors, because
 * factors grow at different rates; they enter as D⁻¹MD, which is only computed anew when one changes.
 */
export const powerSeries = (arrows: Arrows): (() => Step) => {
  const { size, first, target } = arrows
  let weight = arrows.weight
  let exponent = new Int32Array(size)
  let power = new Float64Array(size).fill(1)
  let sum = new Float64Array(size)
  return () => {
    const nextPower = new Float64Array(size)
    const nextSum = new Float64Array(size)
    let isLarge = false
    for (let factor = 0; factor < size; factor++) {
      let total = 0
      for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) total += weight[arrow] * power[target[arrow]]
      nextPower[factor] = total
      nextSum[factor] = sum[factor] + total
      if (nextSum[factor] > LARGE) isLarge = true
    }
    if (isLarge) {
      exponent = rescaled(exponent, nextPower, nextSum)
      weight = balanced(arrows, exponent)
    }
    power = nextPower
    sum = nextSum
    return { power: { mantissa: power, exponent }, sum: { mantissa: sum, exponent } }
  }
}

const rescaled = (exponent: Int32Array, power: Float64Array, sum: Float64Array) =>
  Int32Array.from(exponent, (old, factor) => {
    if (sum[factor] <= LARGE) return old
    const shift = Math.floor(Math.log2(sum[factor]))
    power[factor] *= 2 ** -shift
    sum[factor] *= 2 ** -shift
    return old + shift
  })

const balanced = ({ size, first, target, weight }: Arrows, exponent: Int32Array): Float64Array => {
  const result = new Float64Array(weight.length)
  for (let factor = 0; factor < size; factor++) {
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      result[arrow] = weight[arrow] * powerOfTwo(exponent[target[arrow]] - exponent[factor])
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
