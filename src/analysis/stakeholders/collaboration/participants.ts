import type { Journey, Touchpoint } from '../../../model/journey.js'
import { keysOf, type Resolve } from '../../../model/resolve.js'
import type { Stakeholder } from '../../../model/stakeholder.js'

/** Who takes part in a touchpoint, by name. */
export type Participants = {
  readonly from: string | undefined
  readonly to: readonly string[]
  readonly by: readonly string[]
}

export const participantsOf = ({ from, to, by }: Touchpoint, resolve: Resolve): Participants => ({
  from: from && resolve(from)?.key,
  to: keysOf(to, resolve),
  by: keysOf(by, resolve),
})

export const isNobody = ({ from, to, by }: Participants): boolean =>
  from === undefined && to.length === 0 && by.length === 0

/** How often each stakeholder takes part in a touchpoint. */
export const timesMet = (journeys: readonly Journey[], resolve: Resolve): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { touchpoints } of journeys) {
    for (const touchpoint of touchpoints) {
      const all = keysOf([touchpoint.from, ...touchpoint.to, ...touchpoint.by], resolve)
      for (const name of all) times.set(name, (times.get(name) ?? 0) + 1)
    }
  }
  return times
}

/** Tells customers from those who do something for them: by role, or because the journey is theirs. */
export const customersOf =
  (journey: Journey, stakeholders: ReadonlyMap<string, Stakeholder>, resolve: Resolve): ((name: string) => boolean) =>
  name =>
    stakeholders.get(name)?.role === 'customer' || (journey.customer && resolve(journey.customer)?.key) === name
