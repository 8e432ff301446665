import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dematelOf, normaliserOf } from '../../../../src/analysis/cross-impact/dematel/dematel.js'
import { endlessGroupOf } from '../../../../src/analysis/cross-impact/indirect/divergence.js'
import { spelt } from '../../../../src/model/spelling.js'
import closedForm from '../../../data/cross-impact/dematel-closed-form.json' with { type: 'json' }
import device from '../../../data/cross-impact/dematel-medicaldevice.json' with { type: 'json' }
import { arrowsIn, columnSums, type Rows, rowSums, SEEDED, squareMatrix, times } from '../random-matrices.js'
import { impactsOf } from '../writing-impacts.js'

const defined = (matrix: Rows) => {
  const dematel = dematelOf(arrowsIn(matrix))
  if (dematel.kind === 'undefined') throw new Error('T is undefined')
  return dematel
}

const largestDifference = (actual: Iterable<number>, expected: readonly number[]): number =>
  Math.max(...[...actual].map((value, place) => Math.abs(value - expected[place])))

// Source: github pdelias/spectralDEMATEL, tests/testthat/helper-matrices.R, derived on paper there.
describe.each(closedForm.cases)('DEMATEL on paper: $name', ({ matrix, s, T, D, R }) => {
  test('divides by the largest sum', () => expect(normaliserOf(arrowsIn(matrix))).toBe(s))

  if (typeof T === 'string') {
    test('is undefined, and names the group', () => {
      expect(dematelOf(arrowsIn(matrix))).toEqual({ kind: 'undefined', group: [0, 1, 2] })
    })
  } else {
    test('has the total influence, what is given and what is received', () => {
      const { total, d, r } = defined(matrix)
      expect(largestDifference(total!, T!.flat())).toBeLessThan(1e-14)
      expect(largestDifference(d, D!)).toBeLessThan(1e-14)
      expect(largestDifference(r, R!)).toBeLessThan(1e-14)
    })
  }
})

// Source: CRAN package dematel 0.1.0, vignette; data of Celikbilek & Ozdemir 2020.
describe('DEMATEL of a medical device', () => {
  const { total, d, r } = defined(device.matrix)

  test('agrees with the published figures, which rest on X rounded to 5 decimals, within 1e-5 (sums: n times that)', () => {
    expect(largestDifference(total!, device.expected.T.flat())).toBeLessThan(1e-5)
    expect(largestDifference(d, device.expected.D)).toBeLessThan(5e-5)
    expect(largestDifference(r, device.expected.R)).toBeLessThan(5e-5)
  })

  test('agrees with exact arithmetic', () => {
    expect(largestDifference(total!, device.computed_not_published.T_exact.flat())).toBeLessThan(1e-13)
    expect(largestDifference(d, device.computed_not_published.D_exact)).toBeLessThan(1e-13)
    expect(largestDifference(r, device.computed_not_published.R_exact)).toBeLessThan(1e-13)
  })
})

describe('any DEMATEL', () => {
  test('is the series X + X² + …, or undefined where that grows for ever', () => {
    fc.assert(
      fc.property(squareMatrix(1, 6), matrix => {
        const s = Math.max(...rowSums(matrix), ...columnSums(matrix))
        const dematel = dematelOf(arrowsIn(matrix))
        let power = matrix.map(row => row.map(value => (s === 0 ? 0 : value / s)))
        // S₂ₖ = Sₖ + XᵏSₖ, so twelve doublings sum 4096 powers.
        let series: Rows = power
        for (let doubling = 0; doubling < 12; doubling++) {
          const more = times(power, series)
          series = series.map((row, place) => row.map((value, column) => value + more[place][column]))
          power = times(power, power)
        }
        const left = Math.max(...power.flat())
        if (dematel.kind === 'undefined') {
          expect(left).toBeGreaterThan(0.01)
          return
        }
        expect(left).toBeLessThan(0.5)
        expect(largestDifference(dematel.total!, series.flat())).toBeLessThan(1e-9 * Math.max(1, ...series.flat()))
        expect(largestDifference(dematel.d, rowSums(series))).toBeLessThan(1e-8)
        expect(largestDifference(dematel.r, columnSums(series))).toBeLessThan(1e-8)
      }),
      SEEDED,
    )
  })

  test('is undefined as soon as one part of the matrix is saturated', () => {
    const matrix = [
      [0, 3, 0, 0],
      [3, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 2, 0],
    ]
    expect(dematelOf(arrowsIn(matrix))).toEqual({ kind: 'undefined', group: [0, 1] })
  })

  test('names the same group from what is written alone', () => {
    fc.assert(
      fc.property(squareMatrix(1, 5, [0, 1, -1]), matrix => {
        const dematel = dematelOf(arrowsIn(matrix))
        const group = dematel.kind === 'undefined' ? dematel.group.map(factor => `F${factor + 1}`) : []
        expect(endlessGroupOf(impactsOf(matrix), spelt)).toEqual(group)
      }),
      { ...SEEDED, numRuns: 600 },
    )
  })

  test('is 0 without any influence', () => {
    expect(
      defined([
        [0, 0],
        [0, 0],
      ]).total,
    ).toEqual(Float64Array.of(0, 0, 0, 0))
  })
})
