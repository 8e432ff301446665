import { simulateJourney } from '../src/analysis/critical-path/simulation/index.js'
import { finish } from '../src/analysis/long-work.js'
import type { Journey, Touchpoint } from '../src/model/journey.js'
import { spelling } from '../src/model/spelling.js'
import type { Row } from './measure.js'

/**
 * The whole simulation of a journey with 1,000 touchpoints, 2,000 dependencies and three estimates on each, all of
 * different shapes, with every index: from the journey to the result, on one core, after three unmeasured runs. Once in the fast
 * way of journeys in which everything takes place, once with branches, optional touchpoints and loops. The last one is what a
 * journey of 40 touchpoints with branches and loops takes.
 */
export const benchSimulation = (): readonly Row[] => [
  measure('simulation, 1,000 touchpoints, 2,000 dependencies, 10,000 runs', 15, 300, madeJourney(1000, false)),
  measure('simulation, the same with branches, optional touchpoints and loops', 5, 3000, madeJourney(1000, true)),
  measure('simulation, journey of 40 touchpoints with branches and loops, 10,000 runs', 15, 100, madeJourney(40, true)),
]

const measure = (work: string, times: number, target: number, journey: Journey): Row => {
  const run = () => finish(simulateJourney(journey, { runs: 10_000, seed: 1 }))
  for (let warmUp = 0; warmUp < 3; warmUp++) run()
  const values = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return { work, unit: 'ms', values, counts: 'median', target }
}

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const written = (name: string) => ({ name, nameRange: range, range })
const to = (i: number) => ({ name: spelling(`T${i}`), range, expects: [] })

/** Each touchpoint waits for two of the hundred before it. With chance, every tenth is optional, picks what follows, or goes back. */
const madeJourney = (size: number, chance: boolean): Journey => {
  const random = randomNumbers(3)
  const touchpoint = (i: number): Touchpoint => {
    const earlier = () => i - 1 - Math.floor(random() * Math.min(100, i))
    const optimistic = 600 + Math.floor(random() * 3000)
    const mostLikely = optimistic + Math.floor(random() * 3000)
    const pessimistic = mostLikely + Math.floor(random() * 6000)
    const kind = chance ? i % 10 : 0
    return {
      ...written(`T${i}`),
      to: [],
      via: [],
      by: [],
      layer: 'frontstage',
      duration: { kind: 'three-point', optimistic, mostLikely, pessimistic },
      dependencies: i === 0 ? [] : [0, 1].map(() => ({ relation: 'FS', on: to(earlier()), lag: 0, range })),
      branches: kind === 3 && i + 2 < size ? [1, 2].map(step => ({ to: to(i + step), probability: 0.5, range })) : [],
      ...(kind === 5 && { optional: { probability: 0.8 } }),
      repeats: kind === 7 ? [{ probability: 0.15, range }] : [],
      pains: [],
      momentOfTruth: false,
    }
  }
  return {
    ...written('Measured'),
    file: 'measured.journey',
    stages: [],
    touchpoints: Array.from({ length: size }, (_, i) => touchpoint(i)),
    promises: [],
  }
}

/** Numerical Recipes' 32-bit linear congruential generator: the same journey on every machine. */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
