import type { Journey } from '../../model/journey.js'
import { detailLengths } from '../critical-path/index.js'
import { planFollowedBy } from '../planned-journey.js'
import type { Question } from '../question.js'
import { analyzeDeviations } from './analyze.js'
import type { DeviationsResult } from './schema.js'

/** How a journey deviates from the plan that it follows; undefined where it follows none. */
export const deviations: Question<Journey, DeviationsResult | undefined> = {
  name: 'deviations',
  *compute(journey, reading) {
    const plan = yield* reading.ask(planFollowedBy, journey)
    if (!plan) return undefined
    return analyzeDeviations(journey, plan, {
      scale: reading.setting('emotion'),
      lengthOf: detailLengths(reading),
    })
  },
}
