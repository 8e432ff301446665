import { finish } from '../../../src/analysis/long-work.js'
import { analyzeStakeholders, type StakeholderAnalysis } from '../../../src/analysis/stakeholders/index.js'
import { collaborationSchema, stakeholderResultSchema } from '../../../src/analysis/stakeholders/schema.js'
import type { ProjectSettings } from '../../../src/model/settings.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished } from '../../support/told.js'

/** The analysis of a project that is written as one file. */
export const stakeholdersOf = (text: string, settings: Partial<ProjectSettings> = {}): StakeholderAnalysis => {
  const { workspace } = projectOf({ 'a.journey': text }, settings)
  const { threshold } = workspace.settings.stakeholders
  const analysis = finish(
    analyzeStakeholders(workspace.project().model, { resolve: workspace.project().links.target, threshold }),
  )
  expectPublished(collaborationSchema, analysis.collaboration)
  for (const result of analysis.results) expectPublished(stakeholderResultSchema, result)
  return analysis
}

/** The result of one stakeholder. */
export const resultOf = (text: string, name: string, settings: Partial<ProjectSettings> = {}) => {
  const result = stakeholdersOf(text, settings).results.find(({ stakeholder }) => stakeholder === name)
  if (!result) throw new Error(`There is no ${name}.`)
  return result
}
