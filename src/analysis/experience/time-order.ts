import type { Journey, Touchpoint } from '../../model/journey.js'
import { experienceNote as note } from '../../wording/experience.js'
import type { Note } from '../../wording/note.js'
import { type LengthOfJourney, planOf, timesByName } from '../critical-path/index.js'
import { type Moment, tookPlace } from '../deviations/index.js'
import { orderOfDates } from './order-of-dates.js'

/** A touchpoint and when it starts, in seconds from the journey's start; null where the plan has no time for it. */
export type Timed = { readonly touchpoint: Touchpoint; readonly time: number | null }

export type TimeOrder = {
  readonly clock: 'took place' | 'planned'
  readonly order: readonly Timed[]
  readonly notes: readonly Note[]
}

/**
 * All touchpoints of a journey in the order of time: by the dates of what took place if at least two are written, otherwise
 * by their earliest starts in the plan.
 */
export const timeOrderOf = (journey: Journey, lengthOf?: LengthOfJourney): TimeOrder => {
  const dated = journey.kind === 'planned' ? [] : journey.touchpoints.filter(({ at }) => at)
  return dated.length > 1 ? byDates(journey) : byPlan(journey, lengthOf)
}

const byPlan = (journey: Journey, lengthOf: LengthOfJourney | undefined): TimeOrder => {
  const plan = planOf(journey, lengthOf)
  const times = timesByName(plan)
  const turn = new Map(Array.from(plan.schedule.order, (i, place) => [plan.names[i], place]))
  const timed = journey.touchpoints.flatMap(touchpoint => {
    const start = times.get(touchpoint.name)?.earliestStart
    return start === undefined ? [] : [{ touchpoint, time: start }]
  })
  const untimed = journey.touchpoints.filter(({ name }) => !times.has(name))
  const order = timed.toSorted((a, b) => a.time - b.time || turn.get(a.touchpoint.name)! - turn.get(b.touchpoint.name)!)
  const touchpoints = untimed.map(({ name }) => name)
  return {
    clock: 'planned',
    order: [...order, ...untimed.map(touchpoint => ({ touchpoint, time: null }))],
    notes: untimed.length > 0 ? [note('no-planned-time', { touchpoints, journey: journey.name })] : [],
  }
}

/** What has no date stands behind what is written before it. */
const byDates = ({ name: journey, touchpoints }: Journey): TimeOrder => {
  const groups: { readonly start: Moment; readonly members: Touchpoint[] }[] = []
  let ahead: Touchpoint[] = []
  for (const touchpoint of touchpoints) {
    const start = tookPlace(touchpoint)?.start
    if (start) {
      groups.push({ start, members: [...ahead, touchpoint] })
      ahead = []
    } else if (groups.length === 0) ahead.push(touchpoint)
    else groups.at(-1)!.members.push(touchpoint)
  }
  const first = groups.reduce((least, { start }) => Math.min(least, start.from), Number.POSITIVE_INFINITY)
  let now = first
  const order = orderOfDates(groups.map(({ start }) => start)).flatMap(place => {
    const { start, members } = groups[place]
    now = Math.max(now, start.from)
    return members.map(touchpoint => ({ touchpoint, time: now - first }))
  })
  const undated = touchpoints.filter(({ at }) => !at).map(({ name }) => name)
  const notes = undated.length > 0 ? [note('some-undated', { touchpoints: undated, journey })] : []
  return { clock: 'took place', order, notes }
}
