import { DirectedGraph } from 'graphology'
import type { LongWork } from '../../long-work.js'
import type { NetworkPlace } from '../schema.js'
import { betweennessOf } from './betweenness.js'
import { brokerageOf } from './brokerage.js'
import type { InfluenceNetwork } from './influence-network.js'
import { soleRoutesOf } from './sole-routes.js'

/** Where each stakeholder stands in the network of influence, in the order of `names`. */
export const networkPlacesOf = function* (network: InfluenceNetwork): LongWork<readonly NetworkPlace[]> {
  const { names } = network
  const graph = graphOf(network)
  const successors = successorsOf(graph)
  const betweenness = betweennessOf(graph, successors)
  const soleRoutes = yield* soleRoutesOf(successors)
  const brokerage = brokerageOf(successors)
  const pairs = (names.length - 1) * (names.length - 2)
  return names.map((_, place): NetworkPlace => {
    const between = betweenness?.[place] ?? null
    const { pairs: soleRoutePairs, besides } = soleRoutes[place]
    return {
      in: graph.inDegree(place),
      out: graph.outDegree(place),
      betweenness: between,
      normalizedBetweenness: between === null ? null : pairs > 0 ? between / pairs : 0,
      broker: brokerage[place] > 0,
      brokerage: brokerage[place],
      soleRoute: soleRoutePairs > 0,
      soleRoutePairs,
      soleRouteFor: besides.map(({ from, to }) => ({ from: names[from], to: names[to] })),
    }
  })
}

/**
 * The network as a directed graph whose nodes are the places of stakeholders in `names`: as keys, names such as
 * `__proto__` would meet what every object has.
 */
const graphOf = ({ names, influences }: InfluenceNetwork): DirectedGraph => {
  const graph = new DirectedGraph()
  const places = new Map(names.map((name, place) => [name, place]))
  names.forEach((_, place) => {
    graph.addNode(place)
  })
  for (const { from, to } of influences) graph.addEdge(places.get(from), places.get(to))
  return graph
}

/** The places that each place influences, in ascending order. */
const successorsOf = (graph: DirectedGraph): readonly (readonly number[])[] =>
  graph.mapNodes(node =>
    graph
      .outNeighbors(node)
      .map(Number)
      .sort((a, b) => a - b),
  )
