export { analyzeExperience, type ExperienceOptions } from './analyze.js'
export { experience, timeOrder } from './question.js'
export type {
  ComparedExperience,
  ExperiencePains,
  ExperiencePoint,
  ExperienceResult,
  ExperienceStatistics,
  MomentOfTruth,
} from './schema.js'
export { statisticsOf } from './statistics.js'
export { type TimeOrder, timeOrderOf } from './time-order.js'
