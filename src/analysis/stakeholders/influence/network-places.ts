import type { LongWork } from '../../long-work.js'
import type { NetworkPlace } from '../schema.js'
import { betweennessOf } from './betweenness.js'
import { brokerageOf } from './brokerage.js'
import { graphOf, successorsOf } from './influence-graph.js'
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
