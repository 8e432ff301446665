import type { Journey } from '../../model/journey.js'
import type { Model } from '../../model/model.js'
import type { Resolve } from '../../model/resolve.js'
import { type LengthOfJourney, planOf } from '../critical-path/index.js'
import { candidatesOf } from './candidates.js'
import { gapsOf, longSilence } from './gaps.js'
import { manyExchanges, redundanciesOf } from './redundancies.js'
import type { StreamliningResult } from './schema.js'

export const convention = `An exchange counts as frequent from ${manyExchanges} touchpoints in the same direction on, alternatives counted once; a silence is told from ${longSilence * 100} % of the planned length on; waiting dominates where the planned wait before a touchpoint is longer than the touchpoint.`

/** Where a journey does things twice, leaves something out, or has people do what a machine might. */
export const analyzeStreamlining = (
  journey: Journey,
  { mosts, channels }: Pick<Model, 'mosts' | 'channels'>,
  resolve: Resolve,
  lengthOf: LengthOfJourney,
): StreamliningResult => {
  const own = mosts.filter(most => most.journey && resolve(most.journey)?.key === journey.name)
  const plan = planOf(journey, lengthOf)
  return {
    journey: journey.name,
    redundancies: redundanciesOf(journey, own, resolve),
    gaps: gapsOf(journey, plan, own, resolve),
    candidates: candidatesOf(journey, plan, channels, resolve),
    convention,
    notes: [
      ...(journey.customer
        ? []
        : [`Nobody has said who the customer of ${journey.name} is, so silences are not known.`]),
      ...(own.length > 0
        ? []
        : [`No MOST belongs to ${journey.name}, so every low point counts as one that nobody has described.`]),
    ],
  }
}
