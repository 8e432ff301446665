import { analyzePriorities, type PrioritiesResult } from '../analysis/priorities/index.js'
import type { Journey } from '../model/journey.js'
import { keptPerModel } from './kept-per-model.js'
import { followersOf, planFollowedBy } from './planned-journey.js'
import type { Workspace } from './workspace.js'

/** Where improving a journey pays most, by what was told of the journeys that follow it. */
export const prioritiesOf: (journey: Journey, workspace: Workspace) => PrioritiesResult = keptPerModel(
  (journey, workspace) =>
    analyzePriorities(journey, {
      scale: workspace.settings.emotion,
      plan: planFollowedBy(journey, workspace),
      followers: followersOf(journey, workspace),
    }),
)
