import type { Journey } from '../../model/journey.js'
import type { Model } from '../../model/model.js'
import type { Resolve } from '../../model/resolve.js'
import type { Note } from '../../wording/note.js'
import { streamliningNote as note } from '../../wording/streamlining.js'
import { type LengthOfJourney, planOf } from '../critical-path/index.js'
import { candidatesOf } from './candidates.js'
import { gapsOf, longSilence } from './gaps.js'
import { manyExchanges, redundanciesOf } from './redundancies.js'
import type { StreamliningResult } from './schema.js'

const convention: readonly Note[] = [note('thresholds', { exchanges: manyExchanges, silence: longSilence })]

/** Where a journey does things twice, leaves something out, or has people do what a machine might. */
export const analyzeStreamlining = (
  journey: Journey,
  mosts: Model['mosts'],
  resolve: Resolve,
  lengthOf: LengthOfJourney,
): StreamliningResult => {
  const own = mosts.filter(most => most.journey && resolve(most.journey)?.key === journey.name)
  const plan = planOf(journey, lengthOf)
  return {
    journey: journey.name,
    redundancies: redundanciesOf(journey, own, resolve),
    gaps: gapsOf(journey, plan, own, resolve),
    candidates: candidatesOf(journey, plan, resolve),
    convention,
    notes: [
      ...(journey.customer ? [] : [note('no-customer', { journey: journey.name })]),
      ...(own.length > 0 ? [] : [note('no-most', { journey: journey.name })]),
    ],
  }
}
