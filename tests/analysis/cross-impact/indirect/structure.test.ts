import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupsOf, structureOf } from '../../../../src/analysis/cross-impact/indirect/structure.js'
import { arrowsIn, type Rows, SEEDED, squareMatrix, times } from '../random-matrices.js'

const structureIn = (matrix: Rows) => structureOf(arrowsIn(matrix), groupsOf(arrowsIn(matrix)))

/** From the definitions, by the zero patterns of all powers up to n² + n. */
const byPowers = (matrix: Rows) => {
  const pattern = (rows: Rows) => rows.map(row => row.map(value => (value > 0 ? 1 : 0)))
  const size = matrix.length
  let power: Rows = pattern(matrix)
  let reached: Rows = power
  let period = 0
  let isPositive = false
  for (let k = 1; k <= size * size + size; k++) {
    if (power.some((row, factor) => row[factor] > 0)) period = greatestCommonDivisor(period, k)
    if (power.every(row => row.every(value => value > 0))) isPositive = true
    power = pattern(times(power, pattern(matrix)))
    reached = pattern(reached.map((row, place) => row.map((value, column) => value + power[place][column])))
  }
  if (period === 0) return { kind: 'acyclic' }
  if (!reached.every(row => row.every(value => value > 0))) return { kind: 'reducible' }
  return isPositive ? { kind: 'primitive' } : { kind: 'periodic', period }
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))

describe('the structure certificate', () => {
  test.each([
    [
      'two factors acting on each other: period 2',
      [
        [0, 1],
        [1, 0],
      ],
      { kind: 'periodic', period: 2 },
    ],
    [
      'rings of 2 and 3 sharing a factor',
      [
        [0, 1, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
      { kind: 'primitive' },
    ],
    [
      'a chain',
      [
        [0, 1, 0],
        [0, 0, 1],
        [0, 0, 0],
      ],
      { kind: 'acyclic' },
    ],
    [
      'a loop and a factor outside of it',
      [
        [0, 1, 1],
        [1, 0, 0],
        [0, 0, 0],
      ],
      { kind: 'reducible' },
    ],
    ['a factor alone', [[0]], { kind: 'acyclic' }],
  ])('%s', (_, matrix, expected) => expect(structureIn(matrix)).toEqual(expected))

  test.each([
    ['sparse', squareMatrix(1, 6, [0, 0, 0, 1])],
    ['rather full', squareMatrix(2, 5, [0, 1])],
  ])('is what the powers say: %s', (_, matrices) => {
    fc.assert(
      fc.property(matrices, matrix => {
        expect(structureIn(matrix)).toEqual(byPowers(matrix))
      }),
      SEEDED,
    )
  })
})
