export { analyzeDeviations, type DeviationOptions } from './analyze.js'
export { type Occurrences, occurrencesOf, plannedBy } from './occurrences.js'
export type { Deviation, DeviationClass, DeviationsResult, DurationResult, PromiseInFact } from './schema.js'
export { isBefore, type Moment, momentOf, tookPlace } from './took-place.js'
