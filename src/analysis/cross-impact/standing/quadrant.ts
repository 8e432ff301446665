export type Quadrant = 'input' | 'relay' | 'result' | 'excluded' | 'regulator'
export type Split = 'mean' | 'median'

/** A factor this near to the centre, as a share of each axis's range, is a regulator. */
const NEAR = 0.05

/** Sums that differ by less than this share are rounding, not a difference. */
export const ROUNDING = 1e-10

// What an axis says of a factor, as bits that can be kept for thousands of matrices.
const HIGH = 1
const NEAR_CENTRE = 2

/**
 * MICMAC quadrants (M. Godet): input (high influence, low dependence), relay (both high), result (low, high),
 * excluded (both low). A value equal to the centre counts as high. A regulator is within 5 % of the range
 * (largest less smallest value) from the centre on both axes; without a range on one axis there is none.
 */
export const quadrantsOf = (
  influence: ArrayLike<number>,
  dependence: ArrayLike<number>,
  split: Split = 'mean',
): readonly Quadrant[] => {
  const across = sidesOf(influence, split)
  const down = sidesOf(dependence, split)
  return Array.from(across, (side, factor) => quadrantAt(side, down[factor]))
}

/** For each factor its side of one axis; two of them make a quadrant. */
export const sidesOf = (values: ArrayLike<number>, split: Split): Uint8Array => {
  const { centre, least, largest } = axisOf(values, split)
  const range = largest - least
  const sides = new Uint8Array(values.length)
  for (let factor = 0; factor < values.length; factor++) {
    const value = values[factor]
    const isNear = range > ROUNDING * centre && Math.abs(value - centre) <= NEAR * range + ROUNDING * centre
    sides[factor] = (isHigh(value, centre) ? HIGH : 0) | (isNear ? NEAR_CENTRE : 0)
  }
  return sides
}

/** The quadrant where these sides of influence and dependence meet. */
export const quadrantAt = (influence: number, dependence: number): Quadrant => {
  if ((influence & dependence & NEAR_CENTRE) !== 0) return 'regulator'
  if ((influence & HIGH) !== 0) return (dependence & HIGH) !== 0 ? 'relay' : 'input'
  return (dependence & HIGH) !== 0 ? 'result' : 'excluded'
}

export const isHigh = (value: number, centre: number): boolean => value >= centre * (1 - ROUNDING)

export const mean = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let place = 0; place < values.length; place++) sum += values[place] / values.length
  return sum
}

type Axis = {
  readonly centre: number
  readonly least: number
  readonly largest: number
}

/** Where an axis is split, and how far it reaches. */
export const axisOf = (values: ArrayLike<number>, split: Split): Axis => {
  const ascending = Float64Array.from(values).sort()
  if (ascending.length === 0) return { centre: 0, least: 0, largest: 0 }
  const centre = split === 'mean' ? mean(values) : medianOf(ascending)
  return { centre, least: ascending[0], largest: ascending[ascending.length - 1] }
}

const medianOf = (ascending: Float64Array): number => {
  const upper = ascending[Math.floor(ascending.length / 2)]
  return ascending.length % 2 === 1 ? upper : (ascending[ascending.length / 2 - 1] + upper) / 2
}
