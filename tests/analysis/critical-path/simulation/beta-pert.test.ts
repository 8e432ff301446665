import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { momentsOf } from '../../../../src/analysis/critical-path/beta-pert.js'
import { durationsBy } from '../../../../src/analysis/critical-path/simulation/durations.js'
import { fillByStrips, stripsOf } from '../../../../src/analysis/critical-path/simulation/unimodal-sampler.js'
import { nextShare, nextWord } from '../../../../src/analysis/random/index.js'

type Case = {
  readonly o: number
  readonly m: number
  readonly p: number
  readonly betaMean: number
  readonly betaVar: number
}
const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../data/critical-path/31-beta-pert-moments.json'), 'utf8'),
) as { cases: readonly Case[] }

const draws = 400_000
const draw = (sampling: 'beta-pert' | 'normal', { o, m, p }: Pick<Case, 'o' | 'm' | 'p'>): Float64Array => {
  const duration = durationsBy(sampling)({ kind: 'three-point', optimistic: o, mostLikely: m, pessimistic: p })
  const values = new Float64Array(draws)
  if (duration.kind === 'fixed') return values.fill(duration.usual)
  duration.fill(Uint32Array.of(1, 2, 3, 4), values)
  return values
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
const varianceOf = (values: Float64Array, mean: number): number =>
  values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length

describe.each(cases)('$o $m $p', expected => {
  const { o, m, p } = expected
  test('has the exact mean and variance', () => {
    const { mean, variance } = momentsOf({ kind: 'three-point', optimistic: o, mostLikely: m, pessimistic: p })
    expect(mean).toBeCloseTo(expected.betaMean, 9)
    expect(variance).toBeCloseTo(expected.betaVar, 9)
  })

  test('is drawn with that mean and variance, within four standard errors', () => {
    const values = draw('beta-pert', expected)
    const mean = meanOf(values)
    expect(Math.abs(mean - expected.betaMean)).toBeLessThanOrEqual(4 * Math.sqrt(expected.betaVar / draws))
    // The kurtosis of Beta-PERT is at most 1.5 above that of the normal distribution.
    expect(Math.abs(varianceOf(values, mean) - expected.betaVar)).toBeLessThanOrEqual(
      4 * expected.betaVar * Math.sqrt(3.5 / draws),
    )
    expect(values.every(value => value >= o && value <= p)).toBe(true)
  })
})

/** Share of the density below each of `count` even steps, by Simpson's rule. */
const distributionOf = (at: (x: number) => number, count: number): number[] => {
  const parts = Array.from({ length: count }, (_, k) => {
    const fine = 200
    const step = 1 / count / fine
    let sum = 0
    for (let i = 0; i < fine; i++) {
      const x = k / count + i * step
      sum += (at(x) + 4 * at(x + step / 2) + at(x + step)) * (step / 6)
    }
    return sum
  })
  const sums = sumsUpTo(parts)
  return sums.map(sum => sum / sums.at(-1)!)
}

const sumsUpTo = (parts: ArrayLike<number>): number[] => {
  let sum = 0
  return Array.from(parts, part => {
    sum += part
    return sum
  })
}

test.each([0, 0.003, 0.1, 0.25, 0.5, 0.8, 1])('draws follow the density, most likely at %f', mode => {
  const at = (x: number): number => x ** (4 * mode) * (1 - x) ** (4 - 4 * mode)
  const counts = new Float64Array(100)
  for (const value of draw('beta-pert', { o: 0, m: mode, p: 1 })) counts[Math.min(99, Math.floor(value * 100))]++
  const below = sumsUpTo(counts)
  const farthest = Math.max(...distributionOf(at, 100).map((share, k) => Math.abs(below[k] / draws - share)))
  // Kolmogorov & Smirnov: beyond 1.95 / √n once in a thousand.
  expect(farthest).toBeLessThan(1.95 / Math.sqrt(draws))
})

test('strips use the words of the generator one by one, and nothing else', () => {
  const even = stripsOf({ at: () => 1, mode: 0.5 })
  const values = new Float64Array(1000)
  fillByStrips(even, Uint32Array.of(1, 2, 3, 4), values, 10, 5)
  const random = Uint32Array.of(1, 2, 3, 4)
  const expected = Array.from(values, () => {
    const word = nextWord(random)
    return 10 + 5 * (((word & 127) + (word >>> 8) / 2 ** 24) / 128)
  })
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i], 9)
})

test('the first draws do not depend on how many there are', () => {
  for (const sampling of ['beta-pert', 'normal'] as const) {
    const duration = durationsBy(sampling)({ kind: 'three-point', optimistic: 1, mostLikely: 2, pessimistic: 9 })
    if (duration.kind === 'fixed') throw new Error('drawn anew each time')
    const many = new Float64Array(101)
    const few = new Float64Array(16)
    duration.fill(Uint32Array.of(4, 3, 2, 1), many)
    duration.fill(Uint32Array.of(4, 3, 2, 1), few)
    expect([...many.subarray(0, 16)]).toEqual([...few])
  }
})

test('three equal values never vary', () => {
  expect(durationsBy('beta-pert')({ kind: 'three-point', optimistic: 4, mostLikely: 4, pessimistic: 4 })).toEqual({
    kind: 'fixed',
    usual: 4,
  })
})

describe('the classic normal approximation', () => {
  test('has the PERT mean and a sixth of the range as its deviation', () => {
    const values = draw('normal', { o: 8, m: 10, p: 24 })
    const mean = meanOf(values)
    const deviation = 16 / 6
    expect(Math.abs(mean - 12)).toBeLessThan((4 * deviation) / Math.sqrt(draws))
    expect(Math.abs(Math.sqrt(varianceOf(values, mean)) - deviation)).toBeLessThan(
      (4 * deviation) / Math.sqrt(2 * draws),
    )
  })

  test('is cut off at 0', () => {
    const values = draw('normal', { o: 0, m: 0, p: 6 })
    expect(Math.min(...values.subarray(0, 10_000))).toBe(0)
  })
})

test('shares are even', () => {
  const random = Uint32Array.of(1, 2, 3, 4)
  const mean = meanOf(Float64Array.from({ length: draws }, () => nextShare(random)))
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws))
})
