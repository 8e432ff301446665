import type { Journey, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { Resolve } from '../../model/resolve.js'

/** What one party tells, gives or does to another, in the order written. */
export type Exchange = {
  readonly from: string
  readonly to: string
  readonly touchpoints: readonly Touchpoint[]
}

/**
 * The communications of a journey by sender and receiver. Of touchpoints that exclude one another, because `then` picks one of
 * them, only the first counts: no customer meets both.
 */
export const exchangesOf = (journey: Journey, resolve: Resolve): readonly Exchange[] => {
  const excludes = exclusions(journey)
  const exchanges = new Map<string, { from: string; to: string; touchpoints: Touchpoint[] }>()
  for (const touchpoint of journey.touchpoints) {
    const from = touchpoint.from && resolve(touchpoint.from)?.key
    if (from === undefined) continue
    for (const reference of touchpoint.to) {
      const to = resolve(reference)?.key
      if (to === undefined || to === from) continue
      const key = JSON.stringify([from, to])
      const known = exchanges.get(key) ?? { from, to, touchpoints: [] }
      if (!known.touchpoints.some(other => excludes(other, touchpoint))) known.touchpoints.push(touchpoint)
      exchanges.set(key, known)
    }
  }
  return [...exchanges.values()]
}

const exclusions = (journey: Journey): ((one: Touchpoint, other: Touchpoint) => boolean) => {
  const { touchpoints } = journey
  const find = touchpointIn(journey)
  const picks = touchpoints.map(({ branches }) => new Set(branches.map(({ to }) => touchpoints[find(to) ?? -1])))
  return (one, other) => one !== other && picks.some(pick => pick.has(one) && pick.has(other))
}
