// What other programs build on. It runs in a browser as well; `waypost/node` (src/node.ts) has what reads files.

// Asking.
export type { AnyAnalysis, Choices, Told } from './analysis/analysis.js'
export { ask, askNow, ofWhole } from './analysis/ask.js'
// What can be asked, and what the answers are.
export { type CanvasResult, canvas } from './analysis/canvas/index.js'
export { type CriticalPathResult, criticalPath, plannedPath } from './analysis/critical-path/index.js'
export { type CrossImpactResult, crossImpact } from './analysis/cross-impact/index.js'
export { type DeviationsResult, deviations } from './analysis/deviations/index.js'
export { type ExperienceResult, experience } from './analysis/experience/index.js'
export { type InitiativeResult, initiatives, type Unattended, unattended } from './analysis/initiatives/index.js'
// Formulas of KPIs by themselves.
export {
  adjustedWaldInterval,
  agrestiCoullInterval,
  bootstrapMeanInterval,
  churned,
  differenceInterval,
  effortAgreement,
  effortIndex,
  firstContactResolution,
  type KpiResult,
  kpi,
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
export { finish, type LongWork } from './analysis/long-work.js'
export { type MostResult, most } from './analysis/most/index.js'
export { type OutlookResult, outlook } from './analysis/outlook/index.js'
export { type PrioritiesResult, priorities } from './analysis/priorities/index.js'
export type { Question, Subject } from './analysis/question.js'
export { analyses, analysisNamed } from './analysis/registry.js'
export { type ScenarioResult, scenario } from './analysis/scenario/index.js'
export {
  allStakeholders,
  type Collaboration,
  type StakeholderAnalysis,
  type StakeholderResult,
  stakeholders,
} from './analysis/stakeholders/index.js'
export { type StreamliningResult, streamlining } from './analysis/streamlining/index.js'
// Reading and joining texts.
export { type OpenProject, openProject, parse } from './library/open-project.js'
export { type RenderOptions, render, viewNames } from './library/render.js'
// The Model, and the schemas of everything that Waypost writes.
export { exportedModelSchema } from './model/exported-model.js'
export { findingSchema } from './model/finding.js'
export type * from './model/index.js'
export { modelSchema } from './model/model.js'
export type { Project } from './model/project.js'
export { configSchema } from './project/configuration/config-schema.js'
export { type Driving, runLongWork } from './project/run-long-work.js'
export { analysisSchema, schemaOf } from './report/analysis-schema.js'
export { checkSchema } from './report/check-schema.js'
// Telling: what the command line prints of an answer.
export { csv } from './report/csv.js'
export { markdownSections } from './report/document-markdown.js'
export { rules } from './rules/index.js'
export type { RuleInfo } from './rules/rule.js'
export type { Section, Spreadsheet, Table } from './wording/document.js'
export { type Called, inWords, type Note } from './wording/note.js'
export { worded } from './wording/worded.js'
