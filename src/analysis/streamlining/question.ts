import type { Journey } from '../../model/journey.js'
import { lengthsOfJourneys } from '../critical-path/index.js'
import type { Question } from '../question.js'
import { analyzeStreamlining } from './analyze.js'
import type { StreamliningResult } from './schema.js'

/** Where a journey of a project could be simpler. */
export const streamlining: Question<Journey, StreamliningResult> = {
  name: 'streamlining',
  *compute(journey, { ask, all, target, whole }) {
    const found = { mosts: all('mosts'), channels: all('channels') }
    return analyzeStreamlining(journey, found, target, yield* ask(lengthsOfJourneys, whole))
  },
}
