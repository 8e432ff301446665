import type { Canvas } from '../../model/canvas.js'
import type { Journey } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import type { Resolve } from '../../model/resolve.js'
import type { CriticalPathResult } from '../critical-path/index.js'
import type { KeptPromise, LowestEmotion, PropositionResult } from './schema.js'

/** What the critical path says of a journey. */
export type PlannedJourney = Pick<CriticalPathResult, 'duration' | 'promises'>

export type PropositionContext = {
  readonly resolve: Resolve
  readonly planOf: (journey: Journey) => PlannedJourney
  /** The scale that emotions are written on. */
  readonly emotion: Scale
}

/** For each value proposition the journeys that keep it, whether their promises hold in the plan, and where they feel worst. */
export const propositionsOf = (
  { propositions }: Canvas,
  { resolve, planOf, emotion }: PropositionContext,
): readonly PropositionResult[] =>
  propositions.map(({ name, keptBy }) => {
    const targets = new Set(keptBy.flatMap(reference => resolve(reference) ?? []))
    const journeys = [...targets].map(({ element }) => element as Journey)
    const lowest = lowestEmotionIn(journeys, (emotion.min + emotion.max) / 2)
    return {
      name,
      journeys: journeys.map(journey => journey.name),
      promises: journeys.flatMap(journey => promisesIn(journey, planOf(journey))),
      ...(lowest && { lowestEmotion: lowest }),
    }
  })

/** Where nothing takes time yet, every promise would count as kept. */
const promisesIn = (journey: Journey, { duration, promises }: PlannedJourney): readonly KeptPromise[] =>
  promises.map(({ name, within, planned, slack, verdict }) =>
    duration === 0
      ? { journey: journey.name, name, within, verdict: 'unknown' }
      : { journey: journey.name, name, within, planned, slack, verdict },
  )

/** Of several equal ones the first, in the order of journeys and of writing. */
const lowestEmotionIn = (journeys: readonly Journey[], middle: number): LowestEmotion | undefined => {
  let lowest: LowestEmotion | undefined
  for (const { name: journey, touchpoints } of journeys)
    for (const { name: touchpoint, stage, emotion } of touchpoints)
      if (emotion !== undefined && (lowest === undefined || emotion < lowest.emotion))
        lowest = { emotion, journey, ...(stage !== undefined && { stage }), touchpoint, negative: emotion < middle }
  return lowest
}
