import { firstByName } from '../../model/first-by-name.js'
import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import { deviationsNote as note } from '../../wording/deviations.js'
import type { Note } from '../../wording/note.js'
import { type LengthOfJourney, planOf } from '../critical-path/index.js'
import { spanBetween } from '../facts/took-place.js'
import { failuresOf } from './failures.js'
import { absentFrom } from './missing.js'
import { dateNotes, unfinishedNotes, unseenNotes } from './notes.js'
import { type Occurrences, occurrencesOf } from './occurrences.js'
import { promisesInFact } from './promises-in-fact.js'
import type { Deviation, DeviationsResult } from './schema.js'
import { type OutOfSequence, outOfSequence } from './sequence.js'
import { asMeasured, durationsOf, type Extent, extentOf } from './times.js'

export type DeviationOptions = {
  /** The scale of emotions. */
  readonly scale: Scale
  /** Planned lengths of the journeys that touchpoints are detailed by, from `plannedLengths`; default: none is known. */
  readonly lengthOf?: LengthOfJourney
}

const convention: readonly Note[] = [
  note('classes'),
  note('occurrences'),
  note('counts-as-missing'),
  note('line-of-visibility'),
  note('counts-as-out-of-sequence'),
  note('counts-as-failed'),
  note('promises'),
  note('exact'),
]

/** How an actual journey deviates from the plan that it follows, and how long everything took. */
export const analyzeDeviations = (journey: Journey, plan: Journey, options: DeviationOptions): DeviationsResult => {
  const { scale, lengthOf = () => undefined } = options
  const schedule = planOf(plan, lengthOf)
  const occurrences = occurrencesOf(journey, plan)
  const extent = extentOf(journey)
  const names = firstByName(plan.touchpoints)
  const order = Array.from(schedule.schedule.order, i => names.get(schedule.names[i])!)
  const { missing, unseen } = absentFrom(journey, plan, order, occurrences)
  const failures = failuresIn(plan, occurrences, extent, scale)
  const deviations: Deviation[] = [
    ...occurrences.adHoc.map(touchpoint => adHoc(touchpoint, journey, plan)),
    ...missing.map(({ touchpoint, reason }) => ({
      ...{ class: 'missing' as const, touchpoint: touchpoint.name, planned: touchpoint.name, reason },
      ...{ file: plan.file, range: touchpoint.nameRange },
      related: [
        { message: note('follows-plan', { journey: journey.name }), file: journey.file, range: journey.nameRange },
      ],
    })),
    ...together(outOfSequence(journey, schedule.dependencies, occurrences), journey, plan, names),
    ...failures.map(failed => ({ ...failed, file: journey.file })),
  ]
  const promises = promisesInFact(plan, occurrences, extent)
  return {
    journey: journey.name,
    follows: plan.name,
    counts: countsOf(deviations),
    deviations,
    durations: {
      journey: {
        planned: schedule.schedule.length || null,
        ...asMeasured(extent && spanBetween(extent.start, extent.finish)),
      },
      touchpoints: durationsOf(plan, occurrences, lengthOf),
    },
    promises: promises.promises,
    notes: [
      ...occurrences.notes,
      ...(schedule.cycles.length > 0 ? [note('plan-with-cycle', { plan: plan.name })] : []),
      ...dateNotes(journey),
      ...unseenNotes(plan, unseen),
      ...unfinishedNotes(plan, missing, order, occurrences),
      ...promises.notes,
    ],
    convention,
  }
}

const adHoc = (touchpoint: Touchpoint, journey: Journey, plan: Journey): Deviation => ({
  ...{
    class: 'ad hoc',
    touchpoint: touchpoint.name,
    planned: null,
    reason: note('not-planned', { plan: plan.name }),
  },
  ...{ file: journey.file, range: touchpoint.nameRange },
  related: [{ message: note('the-plan'), file: plan.file, range: plan.nameRange }],
})

/** One deviation for each occurrence, however much it came before. */
const together = (
  found: readonly OutOfSequence[],
  journey: Journey,
  plan: Journey,
  names: ReadonlyMap<string, Touchpoint>,
): Deviation[] =>
  [...Map.groupBy(found, ({ later }) => later)].map(([later, all]) => ({
    class: 'out of sequence',
    touchpoint: later.name,
    planned: all[0].planned,
    reason: note('out-of-sequence', { contradictions: all.map(({ reason }) => reason) }),
    file: journey.file,
    range: later.nameRange,
    related: [
      ...plannedPlace(plan, names.get(all[0].planned)!),
      ...all.map(({ first }) => ({
        message: note('planned-first', { touchpoint: first.name, journey: journey.name }),
        file: journey.file,
        range: first.nameRange,
      })),
    ],
  }))

const failuresIn = (plan: Journey, { of }: Occurrences, extent: Extent | undefined, scale: Scale) =>
  plan.touchpoints.flatMap(planned =>
    (of.get(planned.name) ?? []).flatMap(occurrence => {
      const reasons = failuresOf(occurrence, planned, plan, extent, scale)
      if (reasons.length === 0) return []
      return [
        {
          ...{
            class: 'failed' as const,
            touchpoint: occurrence.name,
            planned: planned.name,
            reason: note('failed', { reasons }),
          },
          range: occurrence.nameRange,
          related: plannedPlace(plan, planned),
        },
      ]
    }),
  )

const plannedPlace = ({ file }: Journey, { nameRange }: Touchpoint): Deviation['related'] => [
  { message: note('as-planned'), file, range: nameRange },
]

const countsOf = (deviations: readonly Deviation[]): DeviationsResult['counts'] => {
  const counts = { 'ad hoc': 0, missing: 0, 'out of sequence': 0, failed: 0 }
  for (const deviation of deviations) counts[deviation.class]++
  return counts
}
