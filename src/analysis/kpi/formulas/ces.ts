import type { NetCounts } from '../statistics/net-score-interval.js'
import { answersFrom, answersIn, answersUpTo, type Histogram } from './histogram.js'
import type { ShareOf } from './share.js'

/** Customer effort: those who agree, 5 to 7 on a scale from 1 to 7. */
export const effortAgreement = (histogram: Histogram): ShareOf => ({
  yes: answersFrom(histogram, 5),
  of: answersIn(histogram),
})

/** Customer effort as an index: the share of 6 and 7 less that of 1 to 3, in points. */
export const effortIndex = (histogram: Histogram): NetCounts => ({
  plus: answersFrom(histogram, 6),
  minus: answersUpTo(histogram, 3),
  of: answersIn(histogram),
})
