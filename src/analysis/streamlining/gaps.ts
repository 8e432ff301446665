import type { Journey } from '../../model/journey.js'
import type { Most } from '../../model/most.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import { type Plan, timesByName } from '../critical-path/index.js'
import { describedIn } from '../facts/described.js'
import type { Gap } from './schema.js'

/** A silence is worth telling from this share of the planned length on. */
export const longSilence = 0.25

/** Low points where no obstacle is described, and long times in which the customer takes part in nothing. */
export const gapsOf = (journey: Journey, plan: Plan, mosts: readonly Most[], resolve: Resolve): readonly Gap[] => [
  ...lowPoints(journey, mosts, resolve),
  ...silences(journey, plan, resolve),
]

const lowPoints = (journey: Journey, mosts: readonly Most[], resolve: Resolve): readonly Gap[] => {
  const isDescribed = describedIn(mosts, resolve)
  return journey.touchpoints
    .filter(({ emotion = 0, pains }) => emotion < 0 || pains.length > 0)
    .filter(touchpoint => !isDescribed(journey, touchpoint))
    .map(({ name, nameRange, emotion, pains }) => ({
      kind: 'low point',
      touchpoint: name,
      ...(emotion !== undefined && { emotion }),
      pains: pains.length,
      file: journey.file,
      range: nameRange,
    }))
}

const silences = (journey: Journey, plan: Plan, resolve: Resolve): readonly Gap[] => {
  const customer = journey.customer && resolve(journey.customer)?.key
  const { length } = plan.schedule
  if (customer === undefined || length === 0) return []
  const times = timesByName(plan)
  const met = journey.touchpoints
    .filter(({ from, to, by }) => keysOf([...(from ? [from] : []), ...to, ...by], resolve).includes(customer))
    .flatMap(touchpoint => {
      const time = times.get(touchpoint.name)
      return time ? [{ touchpoint, start: time.earliestStart, finish: time.earliestFinish }] : []
    })
    .sort((a, b) => a.start - b.start)
  const gaps: Gap[] = []
  let last = met[0]
  for (const next of met.slice(1)) {
    const silence = next.start - last.finish
    if (silence >= longSilence * length)
      gaps.push({
        kind: 'silence',
        after: last.touchpoint.name,
        before: next.touchpoint.name,
        silence,
        share: silence / length,
        file: journey.file,
        range: next.touchpoint.nameRange,
      })
    if (next.finish > last.finish) last = next
  }
  return gaps
}
