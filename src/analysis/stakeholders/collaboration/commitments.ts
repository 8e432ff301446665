import type { Model } from '../../../model/model.js'
import { keysOf, type Resolve } from '../../../model/resolve.js'

/** Those who answer for something or keep others involved: they are on the side that engages. */
export const committedOf = (
  { stakeholders, journeys, kpis, mosts, initiatives }: Model,
  resolve: Resolve,
): ReadonlySet<string> =>
  new Set(
    keysOf(
      [
        ...journeys.map(({ owner }) => owner),
        ...kpis.map(({ owner }) => owner),
        ...initiatives.map(({ owner }) => owner),
        ...mosts.flatMap(({ supports }) => supports.map(({ by }) => by)),
        ...stakeholders.flatMap(({ engage }) => engage.map(({ by }) => by)),
      ],
      resolve,
    ),
  )
