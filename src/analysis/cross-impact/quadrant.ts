export type Quadrant = 'input' | 'relay' | 'result' | 'excluded' | 'regulator'
export type Split = 'mean' | 'median'

/** A factor this near to the centre, as a share of each axis's range, is a regulator. */
const NEAR = 0.05

/** Sums that differ by less than this share are rounding, not a difference. */
const ROUNDING = 1e-10

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
  const across = axisOf(influence, split)
  const down = axisOf(dependence, split)
  return Array.from(influence, (acts, factor) => {
    const isActedOn = dependence[factor]
    if (isNear(acts, across) && isNear(isActedOn, down)) return 'regulator'
    if (isHigh(acts, across.centre)) return isHigh(isActedOn, down.centre) ? 'relay' : 'input'
    return isHigh(isActedOn, down.centre) ? 'result' : 'excluded'
  })
}

export const isHigh = (value: number, centre: number): boolean => value >= centre * (1 - ROUNDING)

export const mean = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let place = 0; place < values.length; place++) sum += values[place] / values.length
  return sum
}

const median = (values: ArrayLike<number>): number => {
  const sorted = Float64Array.from(values).sort()
  const upper = sorted[Math.floor(sorted.length / 2)]
  return sorted.length % 2 === 1 ? upper : (sorted[sorted.length / 2 - 1] + upper) / 2
}

interface Axis {
  readonly centre: number
  readonly range: number
}

const axisOf = (values: ArrayLike<number>, split: Split): Axis => {
  const ascending = Float64Array.from(values).sort()
  const range = ascending.length === 0 ? 0 : ascending[ascending.length - 1] - ascending[0]
  return { centre: split === 'mean' ? mean(values) : median(values), range }
}

const isNear = (value: number, { centre, range }: Axis): boolean =>
  range > ROUNDING * centre && Math.abs(value - centre) <= NEAR * range + ROUNDING * centre
