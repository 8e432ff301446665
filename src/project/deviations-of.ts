import { analyzeDeviations, type DeviationsResult } from '../analysis/deviations/index.js'
import type { Journey } from '../model/journey.js'
import { keptPerModel } from './kept-per-model.js'
import { lengthsOfJourneys } from './lengths-of-journeys.js'
import { planFollowedBy } from './planned-journey.js'
import type { Workspace } from './workspace.js'

/** How a journey deviates from the plan that it follows; undefined where it follows none. */
export const deviationsOf: (journey: Journey, workspace: Workspace) => DeviationsResult | undefined = keptPerModel(
  (journey, workspace) => {
    const plan = planFollowedBy(journey, workspace)
    if (!plan) return undefined
    const { model, settings } = workspace
    return analyzeDeviations(journey, plan, { scale: settings.emotion, lengthOf: lengthsOfJourneys(model()) })
  },
)
