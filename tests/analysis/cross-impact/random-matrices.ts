import fc from 'fast-check'
import { type Arrows, arrowsOf } from '../../../src/analysis/cross-impact/matrix/arrows.js'

export type Rows = readonly (readonly number[])[]

/** Square matrices with an empty diagonal, mostly sparse, so that all kinds of structure occur. */
export const squareMatrix = (least = 1, most = 6, values = [0, 0, 0, 1, 2, 3]): fc.Arbitrary<number[][]> =>
  fc
    .integer({ min: least, max: most })
    .chain(size =>
      fc.array(fc.array(fc.constantFrom(...values), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    )
    .map(rows => rows.map((row, place) => row.map((value, column) => (place === column ? 0 : value))))

export const flat = (rows: Rows): Float64Array => Float64Array.from(rows.flat())

export const arrowsIn = (rows: Rows): Arrows => arrowsOf(rows.length, flat(rows))

export const times = (a: Rows, b: Rows): number[][] =>
  a.map(row => b.map((_, column) => row.reduce((sum, value, place) => sum + value * b[place][column], 0)))

export const rowSums = (rows: Rows): number[] => rows.map(row => row.reduce((a, b) => a + b, 0))

export const columnSums = (rows: Rows): number[] =>
  rows.map((_, column) => rows.reduce((sum, row) => sum + row[column], 0))

export const SEEDED = { seed: 20_260_301, numRuns: 150 }
