import { DirectedGraph } from 'graphology'
import type { InfluenceNetwork } from './influence-network.js'

/**
 * The network as a directed graph whose nodes are the places of stakeholders in `names`: as keys, names such as
 * `__proto__` would meet what every object has.
 */
export const graphOf = ({ names, influences }: InfluenceNetwork): DirectedGraph => {
  const graph = new DirectedGraph()
  const places = new Map(names.map((name, place) => [name, place]))
  names.forEach((_, place) => {
    graph.addNode(place)
  })
  for (const { from, to } of influences) graph.addEdge(places.get(from), places.get(to))
  return graph
}

/** The places that each place influences, in ascending order. */
export const successorsOf = (graph: DirectedGraph): readonly (readonly number[])[] =>
  graph.mapNodes(node =>
    graph
      .outNeighbors(node)
      .map(Number)
      .sort((a, b) => a - b),
  )
