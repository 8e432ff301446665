import { rounded } from './rounded.js'

/** A share 0..1 as a percentage with at most so many decimals: `74.3%`, `−5%`. */
export const percentText = (share: number, decimals = 1): string => `${rounded(share * 100, decimals)}%`

/** A share 0..1 as a file says it, signs as there and without the noise of binary fractions: one decimal could hide what is wrong with it. */
export const writtenPercent = (share: number): string => `${Number((share * 100).toFixed(4)) + 0}%`

/** As `percentText` where hours of years count: what is more than nothing is not 0%. */
export const tinyPercentText = (share: number): string =>
  share > 0 && share < 0.0005 ? 'below 0.1%' : percentText(share)
