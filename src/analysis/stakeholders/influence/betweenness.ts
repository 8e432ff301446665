import type { DirectedGraph } from 'graphology'
import * as centrality from 'graphology-metrics/centrality/betweenness.js'

// A CommonJS package whose types speak of an ES module: what they call its default is the export itself.
const betweennessCentrality = centrality.default as unknown as typeof centrality.default.default

/** The library counts shortest ways in 32 bits. */
const countable = 2 ** 32

/**
 * How much each stakeholder stands between others (Freeman 1977): over all ordered pairs of others, the share of the shortest ways
 * from the one to the other that lead through them. Every influence is one step, whatever its strength. In the order of
 * the graph's nodes; undefined where a pair has more shortest ways than can be counted.
 */
export const betweennessOf = (
  graph: DirectedGraph,
  successors: readonly (readonly number[])[],
): readonly number[] | undefined => {
  if (successors.some((_, source) => mostWaysFrom(source, successors) >= countable)) return undefined
  // The library cannot do with nobody.
  if (graph.order === 0) return []
  const values = betweennessCentrality(graph, { getEdgeWeight: null, normalized: false })
  return graph.mapNodes(node => values[node] ?? 0)
}

/** The largest number of shortest ways that lead from `source` to another place. */
const mostWaysFrom = (source: number, successors: readonly (readonly number[])[]): number => {
  const steps = new Int32Array(successors.length).fill(-1)
  const ways = new Float64Array(successors.length)
  steps[source] = 0
  ways[source] = 1
  const reached = [source]
  let most = 1
  for (const place of reached) {
    most = Math.max(most, ways[place])
    for (const next of successors[place]) {
      if (steps[next] < 0) {
        steps[next] = steps[place] + 1
        reached.push(next)
      }
      if (steps[next] === steps[place] + 1) ways[next] += ways[place]
    }
  }
  return most
}
