import type { Journey, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { Resolve } from '../../model/resolve.js'
import type { Channel } from '../../model/stakeholder.js'
import { type Plan, timesByName } from '../critical-path/index.js'
import { exchangesOf } from './exchanges.js'
import { manyExchanges } from './redundancies.js'
import type { Candidate, Reason } from './schema.js'

/**
 * Touchpoints in which people assist, and that come back, come often, or are mostly waited for. What a customer asks for
 * could be self-service; what is done for the customer could be automated.
 */
export const candidatesOf = (journey: Journey, plan: Plan, resolve: Resolve): readonly Candidate[] => {
  const times = timesByName(plan)
  const assisted = assistedBy(resolve)
  const customer = journey.customer && resolve(journey.customer)?.key
  const repeated = repeatedIn(journey)
  const frequent = new Set(
    exchangesOf(journey, resolve)
      .filter(({ touchpoints }) => touchpoints.length >= manyExchanges)
      .flatMap(({ touchpoints }) => touchpoints.map(({ name }) => name)),
  )
  const waits = Map.groupBy(plan.dependencies, ({ to }) => to)
  return journey.touchpoints
    .flatMap((touchpoint): readonly Candidate[] => {
      const { name, nameRange, from } = touchpoint
      if (!assisted(touchpoint)) return []
      const time = times.get(name)
      const duration = time ? time.earliestFinish - time.earliestStart : 0
      const waiting = Math.max(0, ...(waits.get(name) ?? []).map(({ lag }) => lag))
      const reasons: readonly Reason[] = [
        ...(repeated.has(name) ? (['repeated'] as const) : []),
        ...(frequent.has(name) ? (['frequent'] as const) : []),
        ...(waiting > duration ? (['waiting dominates'] as const) : []),
      ]
      if (reasons.length === 0) return []
      const toward = from && resolve(from)?.key === customer ? 'self-service' : 'automation'
      return [{ touchpoint: name, toward, reasons, duration, waiting, file: journey.file, range: nameRange }]
    })
    .sort((a, b) => b.reasons.length - a.reasons.length)
}

/** Assisted through every channel it has; an action without a channel is what somebody does. */
const assistedBy =
  (resolve: Resolve) =>
  ({ via, by }: Touchpoint): boolean => {
    const used = via.flatMap(reference => {
      const found = resolve(reference)
      return found?.kind === 'channel' ? [found.element as Channel] : []
    })
    return used.length === 0 ? by.length > 0 : used.every(({ service }) => service === 'assisted')
  }

/** What can take place more than once: whatever is written from where a loop leads back to where it starts. */
const repeatedIn = (journey: Journey): ReadonlySet<string> => {
  const { touchpoints } = journey
  const find = touchpointIn(journey)
  const repeated = new Set<string>()
  touchpoints.forEach(({ repeats, branches }, place) => {
    const back = [...repeats.map(({ from }) => (from ? find(from) : place)), ...branches.map(({ to }) => find(to))]
    for (const start of back)
      if (start !== undefined && start <= place)
        for (const { name } of touchpoints.slice(start, place + 1)) repeated.add(name)
  })
  return repeated
}
