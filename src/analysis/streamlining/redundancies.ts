import type { Journey } from '../../model/journey.js'
import type { Most } from '../../model/most.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import { exchangesOf } from './exchanges.js'
import type { Redundancy } from './schema.js'

/** Exchanges in the same direction from this number on are worth asking whether they could be one. */
export const manyExchanges = 3

/** Supports that remove the same obstacle on the same channel, and parties that turn to each other again and again. */
export const redundanciesOf = (journey: Journey, mosts: readonly Most[], resolve: Resolve): readonly Redundancy[] => [
  ...mosts.flatMap(most => doubleSupports(most, resolve)),
  ...exchangesOf(journey, resolve)
    .filter(({ touchpoints }) => touchpoints.length >= manyExchanges)
    .map(
      ({ from, to, touchpoints }): Redundancy => ({
        kind: 'exchanges',
        from,
        to,
        touchpoints: touchpoints.map(({ name }) => name),
        file: journey.file,
        range: touchpoints[0].nameRange,
      }),
    ),
]

const doubleSupports = ({ supports, file }: Most, resolve: Resolve): readonly Redundancy[] => {
  const uses = supports.flatMap(support =>
    keysOf(support.removes, resolve).flatMap(obstacle =>
      keysOf(support.via, resolve).map(channel => ({ obstacle, channel, support })),
    ),
  )
  return [...Map.groupBy(uses, ({ obstacle, channel }) => JSON.stringify([obstacle, channel])).values()]
    .filter(group => group.length > 1)
    .map(group => ({
      kind: 'supports',
      obstacle: group[0].obstacle,
      channel: group[0].channel,
      supports: group.map(({ support }) => support.name),
      file,
      range: group[0].support.nameRange,
    }))
}
