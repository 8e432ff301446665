export { analyzeStakeholders, type StakeholderAnalysis, type StakeholderContext } from './analyze.js'
export { type Assessment, assess } from './assess.js'
export { committedOf } from './collaboration/commitments.js'
export { timesMet } from './collaboration/participants.js'
export { allStakeholders, stakeholders, timesMetByAll } from './question.js'
// Schemas stay in schema.ts, so that who only computes loads no zod.
export type {
  Collaboration,
  Engagement,
  Gap,
  HandOver,
  Influence,
  Meeting,
  Missing,
  NetworkPlace,
  Overlap,
  Quadrant,
  Salience,
  StakeholderResult,
  Strategy,
} from './schema.js'
