import type { Journey, Touchpoint } from '../../../model/journey.js'
import type { Resolve } from '../../../model/resolve.js'
import type { Stakeholder } from '../../../model/stakeholder.js'
import { firstDay } from '../../../model/when.js'
import { type LengthOfJourney, type Plan, planOf, timesByName } from '../../critical-path/index.js'
import { customersOf, type Participants, participantsOf } from './participants.js'

/** A touchpoint with who takes part in it. */
export type Step = {
  readonly touchpoint: Touchpoint
  readonly people: Participants
  /** Planned earliest start in seconds; undefined for what waits for itself. */
  readonly start: number | undefined
}

/** A journey as those who work in it see it. */
export type JourneyWork = {
  readonly journey: Journey
  readonly isCustomer: (name: string) => boolean
  /** In the order of time. */
  readonly steps: readonly Step[]
  /** Pairs of touchpoints of which the second starts because of the first. */
  readonly followings: readonly { readonly from: string; readonly to: string }[]
}

export const journeyWorkOf = (
  journey: Journey,
  stakeholders: ReadonlyMap<string, Stakeholder>,
  resolve: Resolve,
  lengthOf: LengthOfJourney,
): JourneyWork => {
  const plan = planOf(journey, lengthOf)
  const times = timesByName(plan)
  const steps = journey.touchpoints.map(touchpoint => ({
    touchpoint,
    people: participantsOf(touchpoint, resolve),
    start: times.get(touchpoint.name)?.earliestStart,
  }))
  return {
    journey,
    isCustomer: customersOf(journey, stakeholders, resolve),
    steps: inTimeOrder(steps, plan),
    followings: plan.dependencies.filter(({ relation }) => relation === 'FS' || relation === 'SS'),
  }
}

/**
 * As they took place where every touchpoint says when; otherwise as planned, and those that start together as they wait for one
 * another. What waits for itself comes last.
 */
const inTimeOrder = (steps: readonly Step[], plan: Plan): readonly Step[] => {
  if (steps.every(({ touchpoint }) => touchpoint.at !== undefined)) {
    const moment = ({ touchpoint }: Step): string => `${firstDay(touchpoint.at!.start)} ${touchpoint.at!.start}`
    return steps.toSorted((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0))
  }
  const turn = new Map(Array.from(plan.schedule.order, (place, at) => [plan.names[place], at]))
  const startOf = ({ start }: Step): number => start ?? Number.POSITIVE_INFINITY
  const turnOf = ({ touchpoint }: Step): number => turn.get(touchpoint.name) ?? turn.size
  return steps.toSorted((a, b) => (startOf(a) === startOf(b) ? turnOf(a) - turnOf(b) : startOf(a) - startOf(b)))
}
