import { isHigh, mean } from '../standing/quadrant.js'
import type { InfluenceMatrix } from './matrix.js'

export type Role = 'active' | 'reactive' | 'critical' | 'buffering'

/** Vester's sums of a factor, in steps of the scale. */
export type Sums = {
  /** Sum of its row: how strongly it acts on the others; absolute values. */
  readonly activeSum: number
  /** Sum of its column: how strongly the others act on it; absolute values. */
  readonly passiveSum: number
  /** The same with their signs. */
  readonly signedActiveSum: number
  readonly signedPassiveSum: number
  readonly product: number
  /** Active by passive sum; null where nothing acts on the factor. */
  readonly quotient: number | null
  readonly role: Role
}

/**
 * Active and passive sums with product, quotient and role (F. Vester, The Art of Interconnected Thinking).
 * Roles compare both sums with the mean sum; a sum equal to the mean counts as high.
 */
export const sumsOf = ({ factors, values }: InfluenceMatrix): readonly Sums[] => {
  const size = factors.length
  const active = new Float64Array(size)
  const passive = new Float64Array(size)
  const signedActive = new Float64Array(size)
  const signedPassive = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const value = values[row * size + column]
      active[row] += Math.abs(value)
      passive[column] += Math.abs(value)
      signedActive[row] += value
      signedPassive[column] += value
    }
  }
  const centre = mean(active)
  return factors.map((_, factor) => ({
    activeSum: active[factor],
    passiveSum: passive[factor],
    signedActiveSum: signedActive[factor],
    signedPassiveSum: signedPassive[factor],
    product: active[factor] * passive[factor],
    quotient: passive[factor] === 0 ? null : active[factor] / passive[factor],
    role: roleOf(isHigh(active[factor], centre), isHigh(passive[factor], centre)),
  }))
}

const roleOf = (acts: boolean, isActedOn: boolean): Role => {
  if (acts) return isActedOn ? 'critical' : 'active'
  return isActedOn ? 'reactive' : 'buffering'
}
