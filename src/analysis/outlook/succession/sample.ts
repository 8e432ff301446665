import type { LongWork } from '../../long-work.js'
import { nextShare, randomStream } from '../../random/index.js'
import { type Dynamics, nextState, type Rule } from './step.js'

/** Where some random starts ended up: in one scenario, or in a cycle, listed in its order. */
export type SampledAttractor = {
  readonly scenarios: readonly Int32Array[]
  readonly hits: number
}

/** Follows as many random starts as asked, each drawn for itself, so that they can be repeated by their seed. */
export function* sampleBasins(
  dynamics: Dynamics,
  rule: Rule,
  runs: number,
  seed: number,
): LongWork<readonly SampledAttractor[]> {
  const { first, value, base } = dynamics
  const count = first.length - 1
  const states = base.length
  const scores = new Int32Array(states)
  const follow = (scenario: Int32Array): Int32Array => {
    scores.set(base)
    for (let descriptor = 0; descriptor < count; descriptor++) {
      const row = (first[descriptor] + scenario[descriptor]) * states
      for (let state = 0; state < states; state++) scores[state] += value[row + state]
    }
    return scenario.map((state, descriptor) => nextState(scores, first[descriptor], first[descriptor + 1], state, rule))
  }

  // Whatever was met on the way to an attractor leads there again.
  const attractorOf = new Map<string, number>()
  const attractors: { scenarios: readonly Int32Array[]; hits: number }[] = []
  for (let run = 0; run < runs; run++) {
    yield run / runs
    const random = randomStream(seed, run)
    let scenario: Int32Array = Int32Array.from({ length: count }, (_, descriptor) =>
      Math.floor(nextShare(random) * (first[descriptor + 1] - first[descriptor])),
    )
    const way = new Map<string, Int32Array>()
    let key = scenario.join()
    while (!attractorOf.has(key) && !way.has(key)) {
      way.set(key, scenario)
      scenario = follow(scenario)
      key = scenario.join()
    }
    let attractor = attractorOf.get(key)
    if (attractor === undefined) {
      attractor = attractors.length
      const keys = [...way.keys()]
      attractors.push({ scenarios: [...way.values()].slice(keys.indexOf(key)), hits: 0 })
    }
    for (const passed of way.keys()) attractorOf.set(passed, attractor)
    attractors[attractor].hits++
  }
  return attractors
}
