import type { Journey } from '../../model/journey.js'
import { detailLengths } from '../critical-path/index.js'
import { followersOf, planFollowedBy } from '../planned-journey.js'
import { type Question, shortQuestion } from '../question.js'
import { analyzeExperience } from './analyze.js'
import type { ExperienceResult } from './schema.js'
import { type TimeOrder, timeOrderOf } from './time-order.js'

/** How a journey feels within its project: beside the plan that it follows, or the journeys that follow it. */
export const experience: Question<Journey, ExperienceResult> = {
  name: 'experience',
  *compute(journey, reading) {
    const { ask, setting } = reading
    return analyzeExperience(journey, {
      scale: setting('emotion'),
      lengthOf: detailLengths(reading),
      target: reading.target,
      plan: yield* ask(planFollowedBy, journey),
      followers: yield* ask(followersOf, journey),
    })
  },
}

/** All touchpoints of a journey in the order of time. */
export const timeOrder = shortQuestion<Journey, TimeOrder>('order of time', (journey, reading) =>
  timeOrderOf(journey, detailLengths(reading)),
)
