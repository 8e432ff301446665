import type { Initiative } from '../../model/initiative.js'
import type { Most, Support } from '../../model/most.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import type { Reference } from '../../model/source.js'
import { shortList } from '../../wording/lists.js'
import type { MostLinks } from './links.js'
import type { Chain } from './schema.js'

/**
 * From each obstacle over what removes it and the KPIs that this moves to the canvas blocks that gain. Every way is one
 * chain; where it ends early, `broken` names the link that is missing and `message` says why.
 */
export const chainsOf = ({ obstacles }: Most, links: MostLinks): readonly Chain[] =>
  obstacles.flatMap(({ name: obstacle }): readonly Chain[] => {
    const { supports, initiatives } = links.removers(obstacle)
    if (supports.length + initiatives.length === 0)
      return [
        {
          obstacle,
          broken: 'support',
          message: `No support and no initiative removes ${obstacle}, so it stays in the way.`,
        },
      ]
    return [
      ...supports.flatMap(support =>
        chainsFrom({ obstacle, support: support.name }, support.moves, 'Name one after `moves`.', links),
      ),
      ...initiatives.flatMap(initiative =>
        chainsFrom(
          { obstacle, initiative: initiative.name },
          kpisOf(initiative, links.resolve),
          'Name one after `expects`.',
          links,
        ),
      ),
    ]
  })

/** The KPIs that an initiative expects to change, or improves. */
const kpisOf = ({ expects, improves }: Initiative, resolve: Resolve): readonly Reference[] => [
  ...expects.map(({ kpi }) => kpi),
  ...improves.filter(reference => resolve(reference)?.kind === 'kpi'),
]

const chainsFrom = (
  start: Chain,
  kpis: Support['moves'],
  advice: string,
  { resolve, routes, hasCanvas }: MostLinks,
): readonly Chain[] => {
  const remover = start.support ?? start.initiative
  const keys = keysOf(kpis, resolve)
  if (keys.length === 0) {
    const written = kpis.length === 0 ? '' : ` (${shortList(kpis.map(({ name }) => name))} leads to nothing)`
    const message = `No KPI shows the effect of ${remover}${written}, so nobody will learn whether it helped. ${advice}`
    return [{ ...start, broken: 'kpi', message }]
  }
  return keys.flatMap((kpi): readonly Chain[] => {
    const reached = routes.of(kpi)
    if (reached.length > 0) return reached.map(route => ({ ...start, kpi, ...route }))
    return [{ ...start, kpi, broken: 'block', message: noBlock(kpi, routes.goalsOf(kpi), hasCanvas) }]
  })
}

const noBlock = (kpi: string, goals: readonly string[], hasCanvas: boolean): string => {
  if (!hasCanvas) return `There is no canvas, so nothing says which part of the business gains when ${kpi} moves.`
  if (goals.length > 0)
    return `${kpi} measures ${shortList(goals)}, which no relationship supports and which is for no proposition. Write one of both.`
  return `No goal is measured by ${kpi}, and it is measured in no journey that keeps a proposition. Write a goal \`measured by ${kpi}\`.`
}
