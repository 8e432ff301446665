import type { Journey } from '../../model/journey.js'
import type { Resolve } from '../../model/resolve.js'
import { type JourneyNetwork, networkOf, type PlannedDependency } from './network/journey-network.js'
import { startToStart } from './network/network.js'
import { type LengthOfJourney, type OfJourney, throughDetails } from './network/planned-duration.js'
import { longestPathMembers } from './paths/longest-path.js'
import { earliestStartOf, type Schedule, scheduleOf, settled, type Times, timesOf } from './schedule/schedule.js'

/** A journey's network with its times: what every further question about its time starts from. */
export type Plan = JourneyNetwork & { readonly schedule: Schedule }

export const planOf = (journey: Journey, lengthOf?: LengthOfJourney): Plan => {
  const planned = networkOf(journey, lengthOf)
  const schedule = scheduleOf(planned.network)
  if (!schedule) throw new Error(`The plan of ${journey.name} still has a cycle after cycles were left out.`)
  return { ...planned, schedule }
}

/** Planned lengths of all journeys in seconds, for `details`; `target` says where these lead. */
export const plannedLengths = (journeys: readonly Journey[], target: Resolve): OfJourney<number> =>
  throughDetails(journeys, target, (journey, lengthOf) => planOf(journey, lengthOf).schedule.length)

/** Times of each touchpoint in the plan by its name, in seconds from the journey's start. */
export const timesByName = ({ names, network, schedule }: Plan): ReadonlyMap<string, Times> =>
  new Map(names.map((name, i) => [name, timesOf(network, schedule, i)]))

/** A dependency with its waiting time: `lag` is planned waiting, `slack` what it could give before it delays `to`. */
export type Wait = PlannedDependency & { readonly slack: number; readonly onLongestPath: boolean }

/** Every dependency of the plan, by the touchpoint that it leaves. */
export const waitsOf = ({ names, dependencies, network, schedule }: Plan): Wait[] => {
  const members = longestPathMembers(network, schedule)
  return names.flatMap((_, from) => {
    const begin = network.firstDependency[from]
    return dependencies.slice(begin, network.firstDependency[from + 1]).map((dependency, k) => {
      const to = network.successors[begin + k]
      const held = earliestStartOf(schedule, from) + startToStart(network, from, begin + k)
      const slack = settled(earliestStartOf(schedule, to) - held, schedule)
      return { ...dependency, slack, onLongestPath: slack === 0 && members[from] && members[to] }
    })
  })
}
