import { describe, expect, test } from 'vitest'
import { indirectOf, purePowerOf } from '../../../src/analysis/cross-impact/indirect/indirect.js'
import { type Quadrant, quadrantsOf } from '../../../src/analysis/cross-impact/standing/quadrant.js'
import pathological from '../../data/cross-impact/micmac-pathological.json' with { type: 'json' }
import savia from '../../data/cross-impact/micmac-savia.json' with { type: 'json' }
import { arrowsIn, columnSums, rowSums } from './random-matrices.js'

// Source: github gonzalezpazmonica/pm-workspace, tests/test_micmac.py and its fixture (see the file).
describe.each(savia.cases)(
  'the published MICMAC case $name',
  ({ labels, matrix, expected, computed_not_published: computed }) => {
    const indirect = indirectOf(arrowsIn(matrix))
    const those = (quadrant: Quadrant) => labels.filter((_, factor) => indirect.quadrants[factor] === quadrant)

    test('has the published inputs, relays and results', () => {
      expect(those('input')).toEqual(expected.input)
      expect(those('result')).toEqual(expected.result)
      if (expected.relay) expect(those('relay')).toEqual(expected.relay)
    })

    test('stops at the same power with the same sums and quadrants', () => {
      expect(indirect.settled).toBe(computed.converged)
      expect(indirect.power).toBe(computed.last_power)
      expect(indirect.influence).toEqual(computed.S_row_sums)
      expect(indirect.dependence).toEqual(computed.S_col_sums)
      expect(indirect.quadrants).toEqual(computed.quadrants)
    })

    test('has the same direct sums and quadrants', () => {
      expect(rowSums(matrix)).toEqual(computed.direct_row_sums)
      expect(columnSums(matrix)).toEqual(computed.direct_col_sums)
      expect(quadrantsOf(rowSums(matrix), columnSums(matrix))).toEqual(computed.direct_quadrants)
    })
  },
)

// Constructed from the definition; that orders need not stabilise: Dema & Barbera, CIO 2010.
describe('matrices whose powers do not settle', () => {
  const [ring, acyclic, bipartite] = pathological.cases

  test.each(pathological.cases.filter(({ row_sums }) => row_sums))('$name: pure powers', ({ matrix, row_sums }) => {
    const powers = row_sums!.map((_, before) => purePowerOf(arrowsIn(matrix), before + 1).influence)
    expect(powers).toEqual(row_sums)
  })

  test.each([ring, bipartite])('$name: order of the pure powers', ({ matrix, row_sum_orders }) => {
    const orders = row_sum_orders!.map((_, before) => {
      const sums = purePowerOf(arrowsIn(matrix), before + 1).influence
      return [...sums.keys()].sort((a, b) => sums[b] - sums[a] || a - b)
    })
    // Where M^3 is a multiple of the unit matrix all row sums are equal, and any order is right.
    const distinct = orders.map((order, before) =>
      new Set(purePowerOf(arrowsIn(matrix), before + 1).influence).size > 1 ? order : [],
    )
    expect(distinct).toEqual(row_sum_orders!.map((order, before) => (distinct[before].length > 0 ? order : [])))
  })

  test('a ring of three has period 3 and never settles', () => {
    const indirect = indirectOf(arrowsIn(ring.matrix))
    expect(indirect.structure).toEqual({ kind: 'periodic', period: 3 })
    expect(indirect.settled).toBe(false)
    expect(indirect.power % 3).toBe(0)
  })

  test('two sides that only act on each other have period 2 and never settle', () => {
    const indirect = indirectOf(arrowsIn(bipartite.matrix))
    expect(indirect.structure).toEqual({ kind: 'periodic', period: 2 })
    expect(indirect.settled).toBe(false)
  })

  test('an acyclic matrix settles with its longest chain, and its sum is complete', () => {
    const indirect = indirectOf(arrowsIn(acyclic.matrix))
    expect(indirect.structure).toEqual({ kind: 'acyclic' })
    expect(indirect).toMatchObject({ settled: true, power: 3 })
    expect(indirect.influence).toEqual(rowSums(acyclic.expected_series_sum!))
    expect(indirect.dependence).toEqual(columnSums(acyclic.expected_series_sum!))
  })
})
