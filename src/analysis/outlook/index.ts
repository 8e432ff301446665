export { analyzeOutlook, type OutlookOptions } from './analyze.js'
export { type CrossImpacts, crossImpactsOf } from './judgements/cross-impacts.js'
export { statesOf } from './judgements/state-names.js'
export { outlookLabels } from './labels.js'
export { outlook, outlookGlance } from './question.js'
export { certain, consistent, possible, type Reading } from './scenarios/reading.js'
export { type Scenario, scoresOf } from './scenarios/scores.js'
export { type Support, supportOf } from './scenarios/support.js'
// Schemas stay in schema.ts, so that who only computes loads no zod.
export type {
  CellToMove,
  InconsistentResult,
  Move,
  OutlookResult,
  ScenarioResult,
  SuccessionResult,
} from './schema.js'
export type { SearchLimits } from './search/found.js'
export { type Search, searchScenarios } from './search/search.js'
export { spaceOf } from './succession/step.js'
