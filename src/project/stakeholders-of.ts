import type { LongWork } from '../analysis/long-work.js'
import { analyzeStakeholders, type StakeholderAnalysis, timesMet } from '../analysis/stakeholders/index.js'
import type { Model } from '../model/model.js'
import { resolveWith } from '../model/resolve.js'
import type { Workspace } from './workspace.js'

const analyses = new WeakMap<Model, StakeholderAnalysis>()

/** The stakeholders of a project, with the configured threshold; kept until a file changes. */
export const stakeholdersOf = function* ({
  model,
  names,
  settings,
}: Pick<Workspace, 'model' | 'names' | 'settings'>): LongWork<StakeholderAnalysis> {
  const all = model()
  const known = analyses.get(all)
  if (known) return known
  const { threshold } = settings.stakeholders
  const analysis = yield* analyzeStakeholders(all, { resolve: resolveWith(names), threshold })
  analyses.set(all, analysis)
  return analysis
}

const meetings = new WeakMap<Model, ReadonlyMap<string, number>>()

/** How many touchpoints each stakeholder takes part in, without the rest of the analysis; kept until a file changes. */
export const timesMetOf = ({ model, names }: Pick<Workspace, 'model' | 'names'>): ReadonlyMap<string, number> => {
  const all = model()
  const times = meetings.get(all) ?? timesMet(all.journeys, resolveWith(names))
  meetings.set(all, times)
  return times
}
