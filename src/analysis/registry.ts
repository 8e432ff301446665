import type { AnyAnalysis } from './analysis.js'
import { canvasAnalysis } from './canvas/analysis.js'
import { criticalPathAnalysis } from './critical-path/analysis.js'
import { crossImpactAnalysis } from './cross-impact/analysis.js'
import { deviationsAnalysis } from './deviations/analysis.js'
import { experienceAnalysis } from './experience/analysis.js'
import { initiativesAnalysis } from './initiatives/analysis.js'
import { kpiAnalysis } from './kpi/analysis.js'
import { mostAnalysis } from './most/analysis.js'
import { outlookAnalysis } from './outlook/analysis.js'
import { prioritiesAnalysis } from './priorities/analysis.js'
import { scenarioAnalysis } from './scenario/analysis.js'
import { stakeholdersAnalysis } from './stakeholders/analysis.js'
import { streamliningAnalysis } from './streamlining/analysis.js'

/** Every analysis there is, in the order in which readers meet them. */
export const analyses: readonly AnyAnalysis[] = [
  criticalPathAnalysis,
  stakeholdersAnalysis,
  experienceAnalysis,
  prioritiesAnalysis,
  deviationsAnalysis,
  streamliningAnalysis,
  kpiAnalysis,
  initiativesAnalysis,
  scenarioAnalysis,
  mostAnalysis,
  canvasAnalysis,
  crossImpactAnalysis,
  outlookAnalysis,
]

export const analysisNamed = (name: string): AnyAnalysis | undefined => analyses.find(each => each.name === name)
