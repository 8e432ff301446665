import type { Journey, Touchpoint } from '../../model/journey.js'
import type { Most } from '../../model/most.js'
import { keysOf, type Resolve } from '../../model/resolve.js'

/** Whether an obstacle says what stands in the way at a touchpoint: at itself, at its stage or at its journey. */
export const describedIn = (
  mosts: readonly Most[],
  resolve: Resolve,
): ((journey: Journey, touchpoint: Touchpoint) => boolean) => {
  const places = new Set(mosts.flatMap(({ obstacles }) => obstacles.flatMap(({ at }) => keysOf(at, resolve))))
  return (journey, { name, stage }) =>
    [journey.name, `${journey.name}.${stage}`, `${journey.name}.${name}`].some(place => places.has(place))
}
