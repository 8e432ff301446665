import type { Journey, Touchpoint } from '../../../model/journey.js'
import type { Resolve } from '../../../model/resolve.js'
import { criticalPathNote as note } from '../../../wording/critical-path.js'
import type { Note } from '../../../wording/note.js'
import { type Moments, momentsOf } from '../beta-pert.js'
import { chancesOf } from '../chances.js'
import { type OfDetails, type OfJourney, ofDetails, throughDetails } from '../network/planned-duration.js'
import { type Plan, plannedLengths, planOf } from '../plan.js'
import type { Expectation } from '../schema.js'
import { absorptionOf } from './absorption.js'
import { journeyChain } from './journey-chain.js'
import { oneAtATime } from './sequential.js'

/** Moments of the length of the journey that a reference means; `'varies'` if they are not known exactly. */
export type MomentsOfJourney = OfDetails<Moments | 'varies'>

export type Expected =
  | { readonly kind: 'exact'; readonly expectation: Expectation; readonly notes: readonly Note[] }
  /** Nothing is left to chance: the journey takes what is planned. */
  | { readonly kind: 'planned' }
  | { readonly kind: 'not exact'; readonly why: Note }

/** The exact expectation of a journey in which something is left to chance and only one thing happens at a time. */
export const expectationOf = (journey: Journey, plan: Plan, momentsOfJourney: MomentsOfJourney): Expected => {
  const { touchpoints } = journey
  const known = touchpoints.map(touchpoint => timeOf(touchpoint, momentsOfJourney))
  const times = known.filter(time => time !== 'varies')
  if (plan.cycles.length > 0 || !isLeftToChance(journey, known)) return { kind: 'planned' }
  if (times.length < known.length) {
    const { name } = touchpoints[known.indexOf('varies')]
    return { kind: 'not exact', why: note('not-exact-details', { touchpoint: name, journey: journey.name }) }
  }
  const flow = oneAtATime(journey, plan.schedule.order)
  if (flow.kind === 'not') return { kind: 'not exact', why: flow.why }

  const { chances, notes } = chancesOf(journey)
  const { states, positions } = journeyChain(flow, chances, times)
  const absorption = absorptionOf(states)
  if (!absorption) return { kind: 'not exact', why: note('not-exact-endless-loop') }
  const visited = absorption.visits(states.map((_, state) => (state === 0 ? 1 : 0)))
  const visits = new Float64Array(touchpoints.length)
  const ends = new Float64Array(touchpoints.length)
  for (const [k, { touchpoint, takesPlace }] of positions.entries()) {
    if (takesPlace) visits[touchpoint] += visited[k + 1]
    ends[touchpoint] += visited[k + 1] * states[k + 1].end
  }
  const named = (counts: Float64Array) => touchpoints.map(({ name }, i) => [name, counts[i]] as const)
  return {
    kind: 'exact',
    expectation: {
      mean: absorption.means[0],
      variance: absorption.variances[0],
      visits: Object.fromEntries(named(visits)),
      ends: Object.fromEntries(named(ends).filter(([, share]) => share > 0)),
    },
    notes,
  }
}

const timeOf = ({ duration, details }: Touchpoint, momentsOfJourney: MomentsOfJourney): Moments | 'varies' => {
  if (duration) return momentsOf(duration)
  return (details && momentsOfJourney(details)) ?? { mean: 0, variance: 0 }
}

const isLeftToChance = ({ touchpoints }: Journey, times: readonly (Moments | 'varies')[]): boolean =>
  times.some(time => time === 'varies' || time.variance > 0) ||
  touchpoints.some(({ optional, branches, repeats }) => optional || branches.length > 0 || repeats.length > 0)

/** Moments of the lengths of all journeys, for touchpoints that are detailed by one. */
export const lengthMoments = (journeys: readonly Journey[], target: Resolve): OfJourney<Moments | 'varies'> => {
  const lengthOf = ofDetails(plannedLengths(journeys, target), target)
  return throughDetails(journeys, target, (journey, momentsOf) => {
    const plan = planOf(journey, lengthOf)
    const expected = expectationOf(journey, plan, momentsOf)
    if (expected.kind === 'not exact') return 'varies'
    if (expected.kind === 'planned') return { mean: plan.schedule.length, variance: 0 }
    const { mean, variance } = expected.expectation
    return { mean, variance }
  })
}
