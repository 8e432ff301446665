import { type Interval, Z95 } from './interval.js'

/** Answers needed so that a share 0..1 near `share` is known within ± `margin` at 95 % (0.5 is the worst case). */
export const sampleSizeForShare = (margin: number, share = 0.5): number =>
  wholeAnswers((Z95 ** 2 * share * (1 - share)) / margin ** 2)

/** Answers needed so that a net score is known within ± `margin` points; `variance` of one answer as +1, 0 or -1, at most 1. */
export const sampleSizeForNetScore = (margin: number, variance = 1): number =>
  wholeAnswers((Z95 ** 2 * variance) / (margin / 100) ** 2)

// A quotient that is whole but for rounding must not ask for one more.
const wholeAnswers = (answers: number): number => Math.max(1, Math.ceil(answers - 1e-9))

const most = 1e9

/**
 * The fewest answers, divided as those observed, whose interval no longer holds `limit`; `intervalOf` gives the interval for
 * a number of answers. Undefined where even a billion would not do, because the value lies on the limit.
 */
export const answersToDecide = (
  limit: number,
  intervalOf: (answers: number) => Interval | undefined,
): number | undefined => {
  const isOpen = (answers: number): boolean => {
    const interval = intervalOf(answers)
    return interval === undefined || (interval.low <= limit && limit <= interval.high)
  }
  let high = 1
  while (isOpen(high)) {
    high *= 2
    if (high > most) return undefined
  }
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isOpen(middle)) low = middle
    else high = middle
  }
  return high
}
