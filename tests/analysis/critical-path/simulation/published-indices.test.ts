import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SampledDuration } from '../../../../src/analysis/critical-path/simulation/durations.js'
import { courseOf, exponential, normal, oneOf, simulated, uniform, walked } from './courses.js'

const read = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/critical-path', file), 'utf8'))

type Discrete = { readonly values: readonly number[]; readonly probs: readonly number[] }
type Indices = Readonly<Record<string, number>>
const exact = read('32-exact-criticality-discrete.json') as {
  readonly activities: readonly {
    readonly id: string
    readonly duration: Discrete
    readonly predecessors: readonly { readonly id: string }[]
  }[]
  readonly expected: {
    readonly meanT: number
    readonly varT: number
    readonly criticalityIndex: Indices
    readonly significanceIndex: Indices
    readonly crucialityPearson: Indices
    readonly ssi: Indices
    readonly cdf: Readonly<Record<string, number>>
  }
}

const courseWhere = (durationOf: (duration: Discrete, place: number) => SampledDuration) =>
  courseOf(
    exact.activities.map(({ id, duration, predecessors }, place) => ({
      name: id,
      duration: durationOf(duration, place),
      after: predecessors.map(predecessor => predecessor.id),
    })),
  )
const ids = exact.activities.map(({ id }) => id)

describe('exact indices of four activities with discrete durations', () => {
  const { expected } = exact

  test.each([['in rows'], ['run by run']])('come out exactly from the 36 equally likely outcomes, %s', how => {
    // Run r of the 36 has the r-th outcome: each activity goes through its values at its own pace.
    const paces = [1, 3, 6, 18]
    const outcomes = courseWhere(({ values }, place) => ({
      kind: 'drawn',
      usual: values[0],
      fill: (_, into) => {
        for (let r = 0; r < into.length; r++) into[r] = values[Math.floor(r / paces[place]) % values.length]
      },
    }))
    const { mean, standardDeviation, touchpoints } = simulated(how === 'in rows' ? outcomes : walked(outcomes), 36)
    expect(mean).toBeCloseTo(expected.meanT, 8)
    expect((standardDeviation ** 2 * 35) / 36).toBeCloseTo(expected.varT, 8)
    for (const [i, id] of ids.entries()) {
      expect(touchpoints[i].occurrence).toBe(1)
      expect(touchpoints[i].criticality).toBeCloseTo(expected.criticalityIndex[id], 8)
      expect(touchpoints[i].significance).toBeCloseTo(expected.significanceIndex[id], 8)
      expect(touchpoints[i].cruciality).toBeCloseTo(expected.crucialityPearson[id], 8)
      expect(touchpoints[i].sensitivity).toBeCloseTo(expected.ssi[id], 8)
    }
  })

  test('are met by sampling within four standard errors', () => {
    const runs = 100_000
    const { mean, quantiles, touchpoints } = simulated(
      courseWhere(({ values, probs }) => oneOf(values, probs)),
      runs,
    )
    expect(Math.abs(mean - expected.meanT)).toBeLessThan(4 * Math.sqrt(expected.varT / runs))
    for (const [i, id] of ids.entries()) {
      const share = expected.criticalityIndex[id]
      const { criticality, cruciality } = touchpoints[i]
      expect(Math.abs(criticality - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / runs))
      expect(Math.abs(cruciality - expected.crucialityPearson[id])).toBeLessThan(4 / Math.sqrt(runs))
    }
    // The distribution function first reaches the share at this length.
    const quantile = (share: number) => Number(Object.entries(expected.cdf).find(([, reached]) => reached >= share)![0])
    expect(quantiles).toEqual({
      p10: quantile(0.1),
      p50: quantile(0.5),
      p80: quantile(0.8),
      p90: quantile(0.9),
      p95: quantile(0.95),
    })
  })
})

type Merge = {
  readonly kind: 'normal' | 'exponential' | 'uniform'
  readonly n: number
  readonly mean?: number
  readonly sd?: number
  readonly expectedMax: number
  readonly varMax: number
}
const { cases } = read('33-merge-bias.json') as { readonly cases: readonly Merge[] }

test.each(cases)(
  '$n equal parallel ways, $kind: the mean of the latest, which single-path PERT underestimates',
  merge => {
    const { kind, n, mean = 0, sd = 0, expectedMax, varMax } = merge
    const drawn = { normal: normal(mean, sd), exponential: exponential(mean), uniform }[kind]
    const runs = 200_000
    const ways = Array.from({ length: n }, (_, i) => ({ name: `W${i}`, duration: drawn, after: [] }))
    const result = simulated(courseOf(ways), runs)
    expect(Math.abs(result.mean - expectedMax)).toBeLessThan(4 * Math.sqrt(varMax / runs))
    // The latest of three exponential times has a kurtosis of about 6.
    expect(Math.abs(result.standardDeviation ** 2 - varMax)).toBeLessThan(4 * varMax * Math.sqrt(6 / runs))
    for (const { criticality } of result.touchpoints)
      expect(Math.abs(criticality - 1 / n)).toBeLessThan(4 * Math.sqrt(((1 / n) * (1 - 1 / n)) / runs))
  },
)
