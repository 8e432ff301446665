export { type AppliedScenario, applyScenario } from './apply.js'
export { compareSides, type Side } from './compare.js'
export { influenceChanges } from './ranks.js'
export type { RankChange, ScenarioPromise, ScenarioResult, ScenarioTouchpoint, TouchpointState } from './schema.js'
