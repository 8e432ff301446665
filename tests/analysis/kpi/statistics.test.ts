import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  adjustedWaldInterval,
  agrestiCoullInterval,
  bootstrapMeanInterval,
  differenceInterval,
  mannKendall,
  meanInterval,
  quantileRanks,
  sampleSizeForNetScore,
  sampleSizeForShare,
  theilSenSlope,
  trinomialInterval,
  wilsonInterval,
} from '../../../src/analysis/kpi/index.js'
import { Z95 } from '../../../src/analysis/kpi/statistics/interval.js'
import { answersToDecide } from '../../../src/analysis/kpi/statistics/sample-size.js'
import { student95 } from '../../../src/analysis/kpi/statistics/student.js'
import { finish } from '../../../src/analysis/long-work.js'
import { digits, vectors } from './vectors.js'

const seeded = { seed: 20260901 }
const near = ([low, high]: readonly number[]) => ({
  low: expect.closeTo(low!, digits),
  high: expect.closeTo(high!, digits),
})
const inPercent = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  low: 100 * low,
  high: 100 * high,
})

test('95 % lie within so many standard deviations', () => expect(Z95).toBe(vectors.z))

describe('shares', () => {
  const counted = vectors.csat.flatMap(each => (each.top2 === undefined ? [] : [each]))

  test.each(counted)('$case', ({ top2, n, csat, ci_wilson, ci_agresti_coull }) => {
    expect((100 * top2!) / n!).toBeCloseTo(csat!, digits)
    expect(inPercent(wilsonInterval(top2!, n!))).toEqual(near(ci_wilson!))
    expect(inPercent(agrestiCoullInterval(top2!, n!))).toEqual(near(ci_agresti_coull!))
  })

  test('Wilson’s holds the share, stays within 0 to 1 and is never wider than Agresti and Coull’s', () => {
    const answers = fc
      .integer({ min: 1, max: 5000 })
      .chain(of => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))
    fc.assert(
      fc.property(answers, ([yes, of]) => {
        const { low, high } = wilsonInterval(yes, of)
        const wider = agrestiCoullInterval(yes, of)
        expect(low).toBeGreaterThanOrEqual(Math.max(0, wider.low - 1e-12))
        expect(low).toBeLessThanOrEqual(yes / of)
        expect(high).toBeGreaterThanOrEqual(yes / of)
        expect(high).toBeLessThanOrEqual(Math.min(1, wider.high + 1e-12))
      }),
      seeded,
    )
  })
})

describe('net scores', () => {
  const counted = vectors.nps.flatMap(each => (each.n === undefined ? [] : [each]))

  test.each(counted)('$case', ({ promoters, detractors, n, ci_trinomial, ci_adjusted_wald }) => {
    const counts = { plus: promoters!, minus: detractors!, of: n! }
    expect(trinomialInterval(counts)).toEqual(near(ci_trinomial!))
    const { point, raw, clamped } = adjustedWaldInterval(counts)
    expect(point).toBeCloseTo(ci_adjusted_wald!.point, digits)
    expect(raw).toEqual(near(ci_adjusted_wald!.raw))
    expect(clamped).toEqual(near(ci_adjusted_wald!.clamped))
  })
})

// Two-sided 5 %: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, “Critical values of the Student's t distribution”.
test.each([
  [1, 12.706],
  [4, 2.776],
  [9, 2.262],
  [10, 2.228],
  [30, 2.042],
  [100, 1.984],
])('Student’s t with %d degrees of freedom is %d', (freedom, published) => {
  expect(student95(freedom)).toBeCloseTo(published, 3)
})

test('the interval of a mean', () => {
  // Student's sleep data, the longer sleep with the second drug: t = 3.6799, 95 % from 0.8976775 to 3.7623225 (R, t.test(extra[11:20])).
  const sleep = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
  const mean = sleep.reduce((sum, hours) => sum + hours, 0) / 10
  const deviation = Math.sqrt(sleep.reduce((sum, hours) => sum + (hours - mean) ** 2, 0) / 9)
  expect(meanInterval({ mean, deviation, of: 10 })).toEqual(near([0.8977, 3.7623]))
  expect(meanInterval({ mean: 4, deviation: 0, of: 1 })).toBeUndefined()
})

describe('between which values a quantile lies', () => {
  // Exact: of n values the median lies between the k-th smallest and the k-th largest with 1 − 2·P(X < k), X binomial with n and ½,
  // as 1 − 2/64 for six values.
  test.each([
    [6, 0.5, 1, 6, 0.9688],
    [10, 0.5, 2, 9, 0.9785],
    [20, 0.5, 6, 15, 0.9586],
  ])('of %d values the %d quantile', (of, share, lower, upper, confidence) => {
    expect(quantileRanks(of, share)).toEqual({ lower, upper, confidence: expect.closeTo(confidence, digits) })
  })

  test.each([
    [5, 0.5],
    [28, 0.9],
    [1, 0.5],
  ])('%d values are too few for the %d quantile', (of, share) => expect(quantileRanks(of, share)).toBeUndefined())

  test('it is covered as often as promised, and not with one rank less', () => {
    const below = (of: number, share: number, rank: number): number => {
      let probability = (1 - share) ** of
      let sum = 0
      for (let count = 0; count < rank; count += 1) {
        sum += probability
        probability *= ((of - count) / (count + 1)) * (share / (1 - share))
      }
      return sum
    }
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.constantFrom(0.5, 0.75, 0.9), (of, share) => {
        const ranks = quantileRanks(of, share)
        if (!ranks) return
        const { lower, upper } = ranks
        expect(below(of, share, lower)).toBeLessThanOrEqual(0.025)
        expect(below(of, share, lower + 1)).toBeGreaterThan(0.025)
        expect(1 - below(of, share, upper)).toBeLessThanOrEqual(0.025)
        expect(1 - below(of, share, upper - 1)).toBeGreaterThan(0.025)
      }),
      seeded,
    )
  })

  test('the normal approximation of many values goes on where the exact ranks end', () => {
    const exact = quantileRanks(11_111, 0.9)!
    const approximate = quantileRanks(11_112, 0.9)!
    expect(exact.confidence).toBeGreaterThan(0.95)
    expect(approximate.confidence).toBe(0.95)
    expect(Math.abs(approximate.lower - exact.lower)).toBeLessThanOrEqual(2)
    expect(Math.abs(approximate.upper - exact.upper)).toBeLessThanOrEqual(3)
  })
})

describe('differences', () => {
  const share = (yes: number, of: number) => ({ value: yes / of, ...wilsonInterval(yes, of) })

  // Newcombe 1998, Statistics in Medicine 17, table II, method 10.
  test.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [0, 10, 10, 10, 0.6075, 1],
  ])('%d of %d against %d of %d', (yes, of, later, laterOf, low, high) => {
    expect(differenceInterval(share(yes, of), share(later, laterOf))).toEqual(near([low, high]))
  })
})

describe('a run of values', () => {
  // Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987), table A18: one-sided probabilities.
  test.each([
    [[1, 2, 3, 4], 6, 0.042],
    [[1, 2, 3, 5, 4], 8, 0.042],
    [[1, 2, 3, 4, 5], 10, 0.0083],
    [[2, 1, 3, 4, 5, 8, 7, 6], 20, 0.0071],
  ])('%j has S = %d', (values, s, oneSided) => {
    const found = mannKendall(values)
    expect(found.s).toBe(s)
    expect(found.pValue / 2).toBeCloseTo(oneSided, 3)
  })

  test('without any rise or fall, and falling as much as rising', () => {
    expect(mannKendall([3, 3, 3, 3])).toEqual({ s: 0, pValue: 1 })
    const rising = mannKendall([1, 2, 2, 5, 7, 6, 8])
    expect(mannKendall([8, 6, 7, 5, 2, 2, 1])).toEqual({ s: -rising.s, pValue: rising.pValue })
    // With ties: variance (7·6·19 − 2·1·9)/18, p from (|S| − 1) standard deviations.
    expect(rising).toEqual({ s: 18, pValue: expect.closeTo(0.0099, 3) })
  })

  test('exact and approximate probabilities meet', () => {
    const values = Array.from({ length: 20 }, (_, index) => (index * 7) % 20)
    // One pair of equal values asks for the approximation, and changes S by one.
    const tied = values.map(value => (value === 19 ? 18 : value))
    expect(mannKendall(tied).pValue).toBeCloseTo(mannKendall(values).pValue, 2)
  })

  test('rises by the middle of its slopes', () => {
    expect(theilSenSlope([0, 1, 2, 3].map(x => ({ x, y: 2 * x + 1 })))).toBe(2)
    expect(
      theilSenSlope([
        { x: 0, y: 0 },
        { x: 1, y: 1 },
        { x: 2, y: 100 },
      ]),
    ).toBe(50)
  })
})

describe('sample sizes', () => {
  test.each(vectors.sample_size)(
    '$metric within $margin_points points: $n',
    ({ metric, margin_points, p, variance, n }) => {
      const found =
        metric === 'nps' ? sampleSizeForNetScore(margin_points, variance) : sampleSizeForShare(margin_points / 100, p)
      expect(found).toBe(n)
    },
  )

  test('the fewest answers that decide decide, and one less does not', () => {
    const interval = (answers: number) => wilsonInterval(0.7 * answers, answers)
    const needed = answersToDecide(0.75, interval)!
    // A score test rejects 75 % from z² · 0.75 · 0.25 / 0.05² on.
    expect(needed).toBe(Math.ceil((Z95 ** 2 * 0.75 * 0.25) / 0.05 ** 2))
    expect(interval(needed).high).toBeLessThan(0.75)
    expect(interval(needed - 1).high).toBeGreaterThanOrEqual(0.75)
  })

  test('no number of answers tells a value from itself', () => {
    expect(answersToDecide(0.75, answers => wilsonInterval(0.75 * answers, answers))).toBeUndefined()
  })
})

test('a bootstrap of values that are nearly normal agrees with Student’s t', () => {
  const values = Array.from({ length: 200 }, (_, index) => 50 + 10 * Math.sin(index * 12.9898))
  const mean = values.reduce((sum, value) => sum + value, 0) / 200
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 199)
  const sampled = finish(bootstrapMeanInterval(values, { seed: 3, runs: 4000 }))
  const expected = meanInterval({ mean, deviation, of: 200 })!
  expect(sampled.low).toBeCloseTo(expected.low, 0)
  expect(sampled.high).toBeCloseTo(expected.high, 0)
})
