export { analyzeKpi, type KpiOptions } from './analyze.js'
export { effortAgreement, effortIndex } from './formulas/ces.js'
export { type LabelledAnswers, labelledCsat, topTwoBox } from './formulas/csat.js'
export { type Span, type Statistic, type TimeFigure, timeFigure, timesOf } from './formulas/durations.js'
export { type FirstContacts, firstContactResolution } from './formulas/fcr.js'
export { type Histogram, meanOfAnswers, quantileOfAnswers } from './formulas/histogram.js'
export { promotersAndDetractors } from './formulas/nps.js'
export { type Purchase, type RepeatOptions, repeatPurchases } from './formulas/repeat-purchase.js'
export { type CustomerStock, churned, retained } from './formulas/retention.js'
export type { ShareOf } from './formulas/share.js'
export { better, shares, times } from './measures.js'
export { kpi } from './question.js'
export { type Reading, readObservation } from './reading/read-observation.js'
// Schemas stay in schema.ts, so that who only computes loads no zod.
export type { KpiResult, Observed, Trend } from './schema.js'
export { type BootstrapOptions, bootstrapMeanInterval } from './statistics/bootstrap.js'
export { differenceInterval } from './statistics/difference.js'
export type { Interval } from './statistics/interval.js'
export { mannKendall, theilSenSlope } from './statistics/mann-kendall.js'
export { type MeanOf, meanInterval } from './statistics/mean-interval.js'
export {
  adjustedWaldInterval,
  type NetCounts,
  netScore,
  netVariance,
  trinomialInterval,
} from './statistics/net-score-interval.js'
export { quantileRanks } from './statistics/order-statistics.js'
export { sampleSizeForNetScore, sampleSizeForShare } from './statistics/sample-size.js'
export { agrestiCoullInterval, wilsonInterval } from './statistics/share-interval.js'
