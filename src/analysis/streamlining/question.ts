import type { Journey } from '../../model/journey.js'
import { detailLengths } from '../critical-path/index.js'
import { shortQuestion } from '../question.js'
import { analyzeStreamlining } from './analyze.js'
import type { StreamliningResult } from './schema.js'

/** Where a journey of a project could be simpler. */
export const streamlining = shortQuestion<Journey, StreamliningResult>('streamlining', (journey, reading) =>
  analyzeStreamlining(journey, reading.all('mosts'), reading.target, detailLengths(reading)),
)
