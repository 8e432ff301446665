import type { Initiative } from '../../model/initiative.js'
import type { Most, Support } from '../../model/most.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import type { Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'
import { brokenChain as says } from '../../wording/most.js'
import type { Note } from '../../wording/note.js'
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
      return [{ obstacle, broken: 'support', message: says('no-support', { obstacle }) }]
    return [
      ...supports.flatMap(({ name: support, moves }) =>
        chainsFrom({ obstacle, support }, moves, links, unresolved =>
          says('support-without-kpi', { support, unresolved }),
        ),
      ),
      ...initiatives.flatMap(initiative =>
        chainsFrom({ obstacle, initiative: initiative.name }, kpisOf(initiative, links.resolve), links, unresolved =>
          says('initiative-without-kpi', { initiative: initiative.name, unresolved }),
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
  { resolve, routes, hasCanvas }: MostLinks,
  withoutKpi: (unresolved: readonly string[]) => Note,
): readonly Chain[] => {
  const keys = keysOf(kpis, resolve)
  if (keys.length === 0) return [{ ...start, broken: 'kpi', message: withoutKpi(kpis.map(spelt)) }]
  return keys.flatMap((kpi): readonly Chain[] => {
    const reached = routes.of(kpi)
    if (reached.length > 0) return reached.map(route => ({ ...start, kpi, ...route }))
    return [{ ...start, kpi, broken: 'block', message: noBlock(kpi, routes.goalsOf(kpi), hasCanvas) }]
  })
}

const noBlock = (kpi: string, goals: readonly string[], hasCanvas: boolean): Note => {
  if (!hasCanvas) return says('no-canvas', { kpi })
  return goals.length > 0 ? says('goals-without-block', { kpi, goals }) : says('kpi-without-goal', { kpi })
}
