import { plannedLengths } from '../analysis/critical-path/index.js'
import { analyzeStreamlining, type StreamliningResult } from '../analysis/streamlining/index.js'
import type { Journey } from '../model/journey.js'
import { resolveWith } from '../model/resolve.js'
import type { Workspace } from './workspace.js'

/** Where a journey of a project could be simpler. */
export const streamliningOf = (
  journey: Journey,
  { model, names }: Pick<Workspace, 'model' | 'names'>,
): StreamliningResult => {
  const all = model()
  return analyzeStreamlining(journey, all, resolveWith(names), plannedLengths(all.journeys))
}
