// What other programs build on: the schemas of everything Waypost writes, and the pure functions behind it. It runs in a
// browser as well; `waypost/node` (src/node.ts) has what reads files.
import { parseFile } from '../language-server/reading/parse-file.js'
import type { FileModel } from './model/index.js'

export { analyzeCanvas, type CanvasResult } from './analysis/canvas/index.js'
export { canvasResultSchema } from './analysis/canvas/schema.js'
export * from './analysis/critical-path/index.js'
export { criticalPathResultSchema } from './analysis/critical-path/schema.js'
export * from './analysis/critical-path/simulation/index.js'
export * from './analysis/cross-impact/index.js'
export { crossImpactResultSchema, factorResultSchema } from './analysis/cross-impact/schema.js'
export { analyzeDeviations, type DeviationOptions, type DeviationsResult } from './analysis/deviations/index.js'
export { deviationsResultSchema } from './analysis/deviations/schema.js'
export { analyzeExperience, type ExperienceOptions, type ExperienceResult } from './analysis/experience/index.js'
export { experienceResultSchema } from './analysis/experience/schema.js'
export * from './analysis/initiatives/index.js'
export { initiativeResultSchema, unattendedSchema } from './analysis/initiatives/schema.js'
export {
  adjustedWaldInterval,
  agrestiCoullInterval,
  analyzeKpi,
  bootstrapMeanInterval,
  churned,
  differenceInterval,
  effortAgreement,
  effortIndex,
  firstContactResolution,
  type KpiOptions,
  type KpiResult,
  labelledCsat,
  mannKendall,
  meanInterval,
  meanOfAnswers,
  netScore,
  netVariance,
  promotersAndDetractors,
  quantileOfAnswers,
  quantileRanks,
  repeatPurchases,
  retained,
  sampleSizeForNetScore,
  sampleSizeForShare,
  theilSenSlope,
  timeFigure,
  timesOf,
  topTwoBox,
  trinomialInterval,
  wilsonInterval,
} from './analysis/kpi/index.js'
export { kpiResultSchema } from './analysis/kpi/schema.js'
export { finish, type LongWork } from './analysis/long-work.js'
export { analyzeMost, type MostLinks, type MostResult, mostLinks } from './analysis/most/index.js'
export { mostResultSchema } from './analysis/most/schema.js'
export {
  analyzeOutlook,
  crossImpactsOf,
  type OutlookOptions,
  type OutlookResult,
  searchScenarios,
} from './analysis/outlook/index.js'
export { outlookResultSchema } from './analysis/outlook/schema.js'
export { analyzePriorities, type PrioritiesResult, type PriorityOptions } from './analysis/priorities/index.js'
export { prioritiesResultSchema } from './analysis/priorities/schema.js'
export * from './analysis/scenario/index.js'
export { scenarioResultSchema } from './analysis/scenario/schema.js'
export {
  analyzeStakeholders,
  type Collaboration,
  type StakeholderAnalysis,
  type StakeholderResult,
} from './analysis/stakeholders/index.js'
export { collaborationSchema, stakeholderResultSchema } from './analysis/stakeholders/schema.js'
export * from './analysis/streamlining/index.js'
export { streamliningResultSchema } from './analysis/streamlining/schema.js'
export { findingSchema } from './model/finding.js'
export type * from './model/index.js'
export { modelSchema } from './model/model.js'
export { configSchema } from './project/configuration/config-schema.js'
export { analysisSchema } from './report/analysis-schema.js'
export { checkSchema } from './report/check-schema.js'
export { rules } from './rules/index.js'

/**
 * What one `.journey` text says; `file` is its name in places and findings. Never throws on a text: what cannot be read is told
 * in `problems`.
 */
export const parse = (text: string, file: string): FileModel => parseFile(text, file)
