import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CrossImpactResult, crossImpactResultSchema } from '../../../src/analysis/cross-impact/schema.js'
import { worded } from '../../../src/wording/worded.js'
import { expectPublished, told } from '../../support/told.js'
import { SEEDED, squareMatrix } from './random-matrices.js'
import { analyzeCrossImpact, arrow, arrowsFor, impacts, impactsOf, namesFor, table } from './writing-impacts.js'

const signed = squareMatrix(2, 6, [0, 0, 1, 2, -3])

describe('the cross-impact analysis', () => {
  test('shows a small table with everything it says', () => {
    const result = analyzeCrossImpact(
      impacts({
        matrices: [table('Report Visit Contact', ['Report . 2 3', 'Visit ? . 1', 'Contact 1 0 .'])],
        scale: [0, 3],
      }),
    )
    expect(result.impacts).toBe('Claims')
    expect(result.openCells).toBe(1)
    expect(result.factors[0]).toMatchObject({
      name: 'Report',
      activeSum: 5,
      passiveSum: 1,
      product: 5,
      quotient: 5,
      role: 'active',
      quadrant: 'input',
      directInfluenceRank: 1,
      directDependenceRank: 3,
    })
    expect(result.factors[0]).not.toHaveProperty('signedActiveSum')
    expect(result.indirect).toMatchObject({ structure: 'primitive', settled: true })
    expect(result.loops.map(({ path }) => path)).toEqual([
      ['Report', 'Contact'],
      ['Report', 'Visit', 'Contact'],
    ])
    expect(told(result.notes)).toEqual(['1 of 6 cells is open. Judge these first, they matter most: Visit → Report.'])
  })

  test('survives a block that says nothing', () => {
    const result = analyzeCrossImpact(impacts({}))
    expectPublished(crossImpactResultSchema, result)
    expect(result.factors).toEqual([])
  })

  test('says where DEMATEL is undefined instead of showing numbers', () => {
    const result = analyzeCrossImpact(
      impactsOf([
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ]),
    )
    expect(result.factors[0]).toMatchObject({ d: null, r: null, prominence: null, relation: null })
    expect(result).not.toHaveProperty('total')
    expect(told(result.notes).join()).toContain(
      'DEMATEL is undefined: F1, F2 and F3 pass all of their influence on to each other',
    )
  })

  test('says that an order which alternates never settles', () => {
    const result = analyzeCrossImpact(
      impacts({ judgements: [arrow('A -> B 2'), arrow('B -> C 3'), arrow('C -> A 4')] }),
    )
    expect(result.indirect).toMatchObject({ structure: 'periodic', period: 3, settled: false })
    expect(told(result.notes).join()).toContain('repeats with period 3')
  })

  test('follows its schema, and carries over JSON unchanged', () => {
    fc.assert(
      fc.property(squareMatrix(1, 6, [0, 0, 1, 2, -3]), matrix => {
        const json = worded(analyzeCrossImpact(impactsOf(matrix)))
        expect(crossImpactResultSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
      }),
      SEEDED,
    )
  })

  test('is the same for both notations', () => {
    fc.assert(
      fc.property(signed, matrix => {
        expect(analyzeCrossImpact(arrowsFor(matrix))).toEqual(analyzeCrossImpact(impactsOf(matrix)))
      }),
      SEEDED,
    )
  })

  test('does not depend on the order in which factors are written', () => {
    const withOrder = signed.chain(matrix =>
      fc.tuple(fc.constant(matrix), fc.shuffledSubarray([...matrix.keys()], { minLength: matrix.length })),
    )
    fc.assert(
      fc.property(withOrder, ([matrix, order]) => {
        const names = namesFor(matrix.length)
        const shuffled = order.map(row => order.map(column => matrix[row][column]))
        const shuffledNames = order.map(factor => names[factor])
        const one = comparable(analyzeCrossImpact(impactsOf(matrix)), closeTo)
        const other = comparable(analyzeCrossImpact(impactsOf(shuffled, shuffledNames)))
        expect(other).toEqual(one)
      }),
      SEEDED,
    )
  })
})

/** Factors and loops in an order of their own. */
const comparable = (
  { factors, loops, indirect, openCells, pairs, topDrivers }: CrossImpactResult,
  expected = (factor: object) => factor,
) => ({
  factors: Object.fromEntries(factors.map(({ name, ...factor }) => [name, expected(factor)])),
  loops: loops.map(({ path, ...loop }) => JSON.stringify([fromLeastName(path), loop])).sort(),
  pairs: pairs.map(({ factors: both, kind, strength }) => JSON.stringify([both.toSorted(), kind, strength])).sort(),
  topDrivers: Object.values(topDrivers).map(names => names.toSorted()),
  indirect,
  openCells,
})

/** Equal but for rounding: sums are added up in another order. */
const closeTo = (factor: object) =>
  Object.fromEntries(
    Object.entries(factor).map(([field, value]) => [
      field,
      typeof value === 'number'
        ? expect.toSatisfy((other: number) => Math.abs(other - value) <= 1e-9 * Math.abs(value))
        : value,
    ]),
  )

const fromLeastName = (path: readonly string[]) => {
  const start = path.indexOf([...path].sort()[0])
  return [...path.slice(start), ...path.slice(0, start)]
}
