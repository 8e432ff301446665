import type { NetCounts } from '../statistics/net-score-interval.js'
import { answersFrom, answersIn, answersUpTo, type Histogram } from './histogram.js'

/** Net Promoter Score from answers 0 to 10 (Reichheld 2003): promoters answer 9 or 10, detractors 0 to 6. */
export const promotersAndDetractors = (histogram: Histogram): NetCounts => ({
  plus: answersFrom(histogram, 9),
  minus: answersUpTo(histogram, 6),
  of: answersIn(histogram),
})
