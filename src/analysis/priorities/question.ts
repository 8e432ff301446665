import type { Journey } from '../../model/journey.js'
import { followersOf, planFollowedBy } from '../planned-journey.js'
import type { Question } from '../question.js'
import { analyzePriorities } from './analyze.js'
import type { PrioritiesResult } from './schema.js'

/** Where improving a journey pays most, by what was told of the journeys that follow it. */
export const priorities: Question<Journey, PrioritiesResult> = {
  name: 'priorities',
  *compute(journey, { ask, setting }) {
    return analyzePriorities(journey, {
      scale: setting('emotion'),
      plan: yield* ask(planFollowedBy, journey),
      followers: yield* ask(followersOf, journey),
    })
  },
}
