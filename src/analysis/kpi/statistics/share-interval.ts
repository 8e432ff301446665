import { clamped, type Interval, Z95 } from './interval.js'

/** Shares 0..1 that agree with `yes` of `of` answers, at least one, at 95 % (Wilson 1927): those that a score test does not reject. */
export const wilsonInterval = (yes: number, of: number): Interval => {
  const center = (yes + Z95 ** 2 / 2) / (of + Z95 ** 2)
  const half = (Z95 / (of + Z95 ** 2)) * Math.sqrt((yes * (of - yes)) / of + Z95 ** 2 / 4)
  // At the ends the two terms are equal; only rounding would tell them apart.
  return clamped({ low: yes === 0 ? 0 : center - half, high: yes === of ? 1 : center + half }, 0, 1)
}

/** Agresti & Coull 1998, for comparison: the simple interval around Wilson's centre, cut to 0..1. Never narrower than Wilson's. */
export const agrestiCoullInterval = (yes: number, of: number): Interval => {
  const answers = of + Z95 ** 2
  const center = (yes + Z95 ** 2 / 2) / answers
  const half = Z95 * Math.sqrt((center * (1 - center)) / answers)
  return clamped({ low: center - half, high: center + half }, 0, 1)
}
