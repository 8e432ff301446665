import type { MostResult } from '../../analysis/most/index.js'
import type { Most } from '../../model/most.js'
import { type ItemCard, type PlacedCard, placeCard } from '../drawing/item-card.js'
import {
  byName,
  elementCard,
  foreignCard,
  ghost,
  kpiCard,
  type MostOptions,
  obstacleCard,
  supportCard,
} from './cards.js'
import type { LayerNode } from './layers.js'

export const cardWidth = 252

/** A card of the chains; a ghost stands where a link is missing. */
export type ChainNode = LayerNode & { readonly card: PlacedCard; readonly isGhost: boolean }

/** The four columns of the chains: obstacles by risk, what removes them, the KPIs that it moves, the elements that gain. */
export const chainColumns = (
  most: Most,
  result: MostResult,
  options: MostOptions,
): readonly (readonly ChainNode[])[] => {
  const node = (key: string, card: ItemCard, to: readonly string[]): ChainNode => {
    const placed = placeCard(card, cardWidth, options)
    return { key, to, card: placed, height: placed.height, isGhost: card.look === 'ghost' }
  }
  /** Where nothing follows, a ghost that says so. */
  const orGhost = (from: string, to: readonly string[]): readonly string[] => (to.length > 0 ? to : [`? ${from}`])
  const ghosts = (nodes: readonly ChainNode[], text: string): readonly ChainNode[] =>
    nodes.flatMap(({ to }) => to.filter(key => key.startsWith('? ')).map(key => node(key, ghost(text), [])))

  const results = byName(result.obstacles)
  const worst = Number.POSITIVE_INFINITY
  const obstacles = most.obstacles
    .flatMap(item => {
      const obstacle = results.get(item.name)
      return obstacle ? [{ item, obstacle }] : []
    })
    .toSorted((a, b) => (a.obstacle.rank ?? worst) - (b.obstacle.rank ?? worst) || 0)
    .map(({ item, obstacle }) =>
      node(
        `obstacle ${item.name}`,
        obstacleCard(item, obstacle, options),
        orGhost(item.name, [
          ...obstacle.supports.map(name => `support ${name}`),
          ...obstacle.initiatives.map(name => `initiative ${name}`),
        ]),
      ),
    )

  const moved = kpisMoved(result)
  const supports = byName(result.supports)
  const foreign = (kind: string, name: string, eyebrow: string): ChainNode =>
    node(
      `${kind} ${name}`,
      foreignCard(name, eyebrow, options),
      orGhost(
        name,
        (moved.get(`${kind} ${name}`) ?? []).map(kpi => `kpi ${kpi}`),
      ),
    )
  const others = new Set(result.obstacles.flatMap(obstacle => obstacle.supports).filter(name => !supports.has(name)))
  const removers = [
    ...most.supports.flatMap(item => {
      const support = supports.get(item.name)
      if (!support) return []
      const kpis = support.moves.map(kpi => `kpi ${kpi}`)
      return [node(`support ${item.name}`, supportCard(item, support, options), orGhost(item.name, kpis))]
    }),
    ...[...others].map(name => foreign('support', name, 'Support of another MOST')),
    ...[...new Set(result.obstacles.flatMap(({ initiatives }) => initiatives))].map(name =>
      foreign('initiative', name, 'Initiative'),
    ),
  ]

  const kpis = result.kpis.map(kpi =>
    node(
      `kpi ${kpi.name}`,
      kpiCard(kpi, options),
      orGhost(
        kpi.name,
        kpi.routes.map(({ element }) => `element ${element}`),
      ),
    ),
  )
  const routes = result.kpis.flatMap(kpi => kpi.routes)
  const severalCanvases = new Set(routes.map(({ canvas }) => canvas)).size > 1
  const elements = [...new Map(routes.map(route => [route.element, route])).values()].map(route =>
    node(`element ${route.element}`, elementCard(route, severalCanvases, options), []),
  )
  return [
    obstacles,
    [...removers, ...ghosts(obstacles, 'No support removes it')],
    [...kpis, ...ghosts(removers, 'No KPI shows its effect')],
    [...elements, ...ghosts(kpis, 'No canvas block gains')],
  ]
}

/** By `support Name` and `initiative Name`. */
const kpisMoved = ({ chains }: MostResult): ReadonlyMap<string, readonly string[]> => {
  const moved = new Map<string, string[]>()
  for (const { support, initiative, kpi } of chains) {
    const key = support === undefined ? `initiative ${initiative}` : `support ${support}`
    const known = moved.get(key) ?? []
    if (kpi !== undefined && !known.includes(kpi)) moved.set(key, [...known, kpi])
  }
  return moved
}
