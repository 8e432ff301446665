import { Z95 } from './interval.js'

/** For 1 to 9 degrees of freedom, as tables print it. */
const few = [12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157] as const

/**
 * The 97.5 % quantile of Student's t with `freedom` degrees of freedom, to five decimals: the expansion of Abramowitz &
 * Stegun 26.7.5 around the normal quantile, and a table where that is too coarse.
 */
export const student95 = (freedom: number): number => {
  const known = few[freedom - 1]
  if (known !== undefined) return known
  const z = Z95
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92_160 * freedom ** 4)
  )
}
