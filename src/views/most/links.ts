import { element, type Markup, path } from '../element.js'
import { fill, stroke } from '../theme.js'
import { type ChainNode, cardWidth } from './chain-columns.js'
import type { PlacedNode } from './layers.js'

export type Spot = PlacedNode<ChainNode> & { readonly x: number }

const head = 8

/** Connections leave and reach a card at places of their own, in the order of what they lead to. */
const ports = (ends: readonly { readonly spot: Spot; readonly others: readonly Spot[] }[]) => {
  const places = new Map<string, number>()
  for (const { spot, others } of ends) {
    const { node, y } = spot
    const inset = Math.min(22, node.height / 3)
    const room = node.height - 2 * inset
    others
      .toSorted((a, b) => a.y - b.y)
      .forEach((other, index) => {
        places.set(`${node.key}|${other.node.key}`, y + inset + (room * (index + 0.5)) / others.length)
      })
  }
  return (spot: Spot, other: Spot): number => places.get(`${spot.node.key}|${other.node.key}`) ?? spot.y
}

/** The connections between the columns; one to something that is missing is dashed. */
export const drawLinks = (spots: readonly Spot[]): readonly Markup[] => {
  const known = new Map(spots.map(spot => [spot.node.key, spot]))
  const links = spots.flatMap(from =>
    from.node.to.flatMap(key => {
      const to = known.get(key)
      return to ? [{ from, to }] : []
    }),
  )
  const out = Map.groupBy(links, ({ from }) => from)
  const into = Map.groupBy(links, ({ to }) => to)
  const start = ports([...out].map(([spot, all]) => ({ spot, others: all.map(({ to }) => to) })))
  const end = ports([...into].map(([spot, all]) => ({ spot, others: all.map(({ from }) => from) })))
  return links.map(({ from, to }) => {
    const [x1, y1] = [from.x + cardWidth, start(from, to)]
    const [x2, y2] = [to.x, end(to, from)]
    const bend = (x2 - x1) / 2
    const isMissing = to.node.isGhost
    return element(
      'g',
      { class: isMissing ? 'wp-link wp-broken-link' : 'wp-link' },
      element('path', {
        class: stroke('arrow'),
        d: path('M', x1, y1, 'C', x1 + bend, y1, x2 - bend, y2, x2 - head + 1, y2),
        fill: 'none',
        'stroke-width': 1.5,
        'stroke-dasharray': isMissing ? '5 4' : undefined,
      }),
      element('path', {
        class: fill('arrow'),
        d: path('M', x2, y2, 'L', x2 - head, y2 - 4.5, 'L', x2 - head, y2 + 4.5, 'Z'),
      }),
    )
  })
}
