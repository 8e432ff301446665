import { analyzeExperience, type ExperienceResult, type TimeOrder, timeOrderOf } from '../analysis/experience/index.js'
import type { Journey } from '../model/journey.js'
import { keptPerModel } from './kept-per-model.js'
import { lengthsOfJourneys } from './lengths-of-journeys.js'
import { followersOf, planFollowedBy } from './planned-journey.js'
import type { Workspace } from './workspace.js'

/** How a journey feels within its project: beside the plan that it follows, or the journeys that follow it. */
export const experienceOf: (journey: Journey, workspace: Workspace) => ExperienceResult = keptPerModel(
  (journey, workspace) =>
    analyzeExperience(journey, {
      scale: workspace.settings.emotion,
      lengthOf: lengthsOfJourneys(workspace.model()),
      plan: planFollowedBy(journey, workspace),
      followers: followersOf(journey, workspace),
    }),
)

/** All touchpoints of a journey in the order of time. */
export const timeOrderIn = (journey: Journey, workspace: Workspace): TimeOrder =>
  timeOrderOf(journey, lengthsOfJourneys(workspace.model()))
