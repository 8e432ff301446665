export { analyzeOutlook, type OutlookOptions } from './analyze.js'
export { type CrossImpacts, crossImpactsOf } from './cross-impacts.js'
export type { SearchLimits } from './found.js'
export { certain, consistent, possible, type Reading } from './reading.js'
// Schemas stay in schema.ts, so that who only computes loads no zod.
export type {
  CellToMove,
  InconsistentResult,
  Move,
  OutlookResult,
  ScenarioResult,
  SuccessionResult,
} from './schema.js'
export { type Scenario, scoresOf } from './scores.js'
export { type Search, searchScenarios } from './search.js'
export { statesOf } from './state-names.js'
export { spaceOf } from './succession/step.js'
export { type Support, supportOf } from './support.js'
