import { analyzeCriticalPath } from '../src/analysis/critical-path/index.js'
import { memory } from '../src/analysis/critical-path/schedule/memory.js'
import {
  freeFloatOf,
  independentFloatOf,
  interferingFloatOf,
  type Schedule,
  scheduleOf,
  totalFloatOf,
} from '../src/analysis/critical-path/schedule/schedule.js'
import type { Journey, Touchpoint } from '../src/model/journey.js'
import { spelling } from '../src/model/spelling.js'
import { kinds, largeNetwork, randomNumbers } from './large-network.js'
import type { Row } from './measure.js'

const million = 1_000_000

/**
 * Three measurements are taken on networks of 1,000,000 touchpoints and 2,000,000 dependencies that are already packed
 * into arrays. Inside the measured part: topological order, forward pass, backward pass, and total, free, independent
 * and interfering float of every touchpoint. Outside: building the network, and the memory for the work and its result, which
 * the first, unmeasured runs provide.
 *
 * The last one is what the editor does after a key stroke: the whole result of a journey with 100 touchpoints.
 */
export const benchCriticalPath = (): readonly Row[] => [
  ...kinds.map(kind => {
    const network = largeNetwork(kind, million)
    const kept = memory()
    return measure(
      `critical path core with floats, 1,000,000 touchpoints, 2,000,000 dependencies, ${kind}`,
      9,
      200,
      () => {
        const schedule = scheduleOf(network, kept)
        return allFloats(schedule!, network.size)
      },
    )
  }),
  journeyMeasurement(),
]

const allFloats = (schedule: Schedule, size: number): number => {
  let sum = 0
  for (let i = 0; i < size; i++) {
    sum += totalFloatOf(schedule, i) + freeFloatOf(schedule, i)
    sum += independentFloatOf(schedule, i) + interferingFloatOf(schedule, i)
  }
  return sum
}

const journeyMeasurement = (): Row => {
  const journey = hundredTouchpoints()
  return measure(
    'whole critical path result, journey of 100 touchpoints',
    101,
    2,
    () => analyzeCriticalPath(journey).duration,
  )
}

const measure = (work: string, runs: number, target: number, run: () => number): Row => {
  for (let warmUp = 0; warmUp < 3; warmUp++) run()
  const values = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return { work, unit: 'ms', values, counts: 'median', target }
}

const hundredTouchpoints = (): Journey => {
  const random = randomNumbers(2)
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const written = (name: string) => ({ name, nameRange: range, range })
  const touchpoint = (i: number): Touchpoint => {
    const earlier = i === 0 ? [] : [Math.floor(random() * i), Math.max(0, i - 1 - Math.floor(random() * 5))]
    return {
      ...written(`T${i}`),
      to: [],
      via: [],
      by: [],
      layer: 'frontstage',
      duration: { kind: 'fixed', seconds: Math.floor(random() * 3600) },
      dependencies: earlier.map(k => ({
        relation: 'FS',
        on: { name: spelling(`T${k}`), range, expects: [] },
        lag: 0,
        range,
      })),
      branches: [],
      repeats: [],
      pains: [],
      momentOfTruth: false,
    }
  }
  return {
    ...written('Measured'),
    file: 'measured.journey',
    stages: [],
    touchpoints: Array.from({ length: 100 }, (_, i) => touchpoint(i)),
    promises: [],
  }
}
