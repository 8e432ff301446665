import type { Initiative } from '../../model/initiative.js'
import type { Model } from '../../model/model.js'
import { keysOf, type Resolve } from '../../model/resolve.js'

/** An initiative that has not been dropped: what it is about is, or has been, worked on. */
export const isAlive = ({ status }: Pick<Initiative, 'status'>): boolean => status !== 'dropped'

/** An initiative on which somebody works, or will. */
export const isUnderWay = ({ status }: Pick<Initiative, 'status'>): boolean => status !== 'done' && status !== 'dropped'

/** The obstacles that something removes: a support, or an initiative that has not been dropped. */
export const removedObstacles = (
  { mosts, initiatives }: Pick<Model, 'mosts' | 'initiatives'>,
  resolve: Resolve,
): ReadonlySet<string> =>
  new Set(
    [...mosts.flatMap(({ supports }) => supports), ...initiatives.filter(isAlive)].flatMap(({ removes }) =>
      keysOf(removes, resolve),
    ),
  )

/** All that initiatives which have not been dropped are about, by key: what they improve, remove or expect to change. */
export const improvedBy = (initiatives: readonly Initiative[], resolve: Resolve): ReadonlySet<string> =>
  new Set(
    initiatives
      .filter(isAlive)
      .flatMap(({ improves, removes, expects }) =>
        keysOf([...improves, ...removes, ...expects.map(({ kpi }) => kpi)], resolve),
      ),
  )
