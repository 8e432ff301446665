import type { Impacts } from '../../model/impacts.js'
import type { Question } from '../question.js'
import { withLeverage, withoutLeverage } from './analyze.js'
import { crossImpactAnswer } from './answer.js'
import { leverageOf } from './leverage/leverage.js'
import { LEVERAGE_LIMIT } from './notes.js'
import type { CrossImpactResult } from './schema.js'

/** What drives what in one `impacts`, with what one step of each judgement changes. */
export const crossImpact: Question<Impacts, CrossImpactResult> = {
  name: 'cross-impact',
  *compute(impacts, { ask }) {
    const { matrix, result } = yield* ask(crossImpactAnswer, impacts)
    if (matrix.factors.length > LEVERAGE_LIMIT) return withoutLeverage(result)
    return withLeverage(result, yield* leverageOf(matrix, impacts.scale, result.split))
  },
}
