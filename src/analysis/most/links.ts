import type { Initiative } from '../../model/initiative.js'
import type { Model } from '../../model/model.js'
import type { Support, Trend } from '../../model/most.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import { type KpiRoutes, kpiRoutesOf } from '../canvas/index.js'
import { isAlive } from '../facts/worked-on.js'

/** What a project says of obstacles, motivations and KPIs, whichever file and MOST it stands in; by their keys. */
export type MostLinks = {
  readonly resolve: Resolve
  readonly removers: (obstacle: string) => {
    readonly supports: readonly Support[]
    readonly initiatives: readonly Initiative[]
  }
  readonly serving: (motivation: string) => readonly Support[]
  /** The obstacles that block it. */
  readonly blocking: (motivation: string) => readonly string[]
  readonly trendsOn: (obstacle: string) => readonly { readonly trend: Trend; readonly effect: 'worsens' | 'eases' }[]
  readonly routes: KpiRoutes
  readonly hasCanvas: boolean
}

type Asked = Pick<Model, 'mosts' | 'initiatives' | 'canvases' | 'goals' | 'kpis'>

export const mostLinks = (model: Asked, resolve: Resolve): MostLinks => {
  const supports = model.mosts.flatMap(most => most.supports)
  const trends = model.mosts.flatMap(most => most.trends)
  const removing = byTarget(supports, ({ removes }) => keysOf(removes, resolve))
  const initiatives = removingInitiatives(model.initiatives, resolve)
  const serving = byTarget(supports, ({ serves }) => keysOf(serves, resolve))
  const blocking = byTarget(
    model.mosts.flatMap(most => most.obstacles),
    ({ blocks }) => keysOf(blocks, resolve),
  )
  const effects = trends.flatMap(trend => [
    { trend, effect: 'worsens' as const, on: trend.worsens },
    { trend, effect: 'eases' as const, on: trend.eases },
  ])
  const trendsOn = byTarget(effects, ({ on }) => keysOf(on, resolve))
  return {
    resolve,
    removers: obstacle => ({ supports: removing(obstacle), initiatives: initiatives(obstacle) }),
    serving,
    blocking: motivation => blocking(motivation).map(({ name }) => name),
    trendsOn,
    routes: kpiRoutesOf(model, resolve),
    hasCanvas: model.canvases.length > 0,
  }
}

const removingInitiatives = (initiatives: readonly Initiative[], resolve: Resolve) =>
  byTarget(initiatives.filter(isAlive), ({ removes }) => keysOf(removes, resolve))

const byTarget = <Item>(
  items: readonly Item[],
  targetsOf: (item: Item) => readonly string[],
): ((target: string) => readonly Item[]) => {
  const pairs = items.flatMap(item => targetsOf(item).map(target => ({ target, item })))
  const groups = Map.groupBy(pairs, ({ target }) => target)
  return target => groups.get(target)?.map(({ item }) => item) ?? []
}
