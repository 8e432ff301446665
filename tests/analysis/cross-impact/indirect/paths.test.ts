import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliserOf } from '../../../../src/analysis/cross-impact/dematel/dematel.js'
import { strongestPaths } from '../../../../src/analysis/cross-impact/indirect/paths.js'
import { arrowsOf } from '../../../../src/analysis/cross-impact/matrix/arrows.js'
import { type Rows, SEEDED, squareMatrix } from '../random-matrices.js'
import { analyzeCrossImpact, arrow, impacts, impactsOf, matrixOf } from '../writing-impacts.js'

const pathsIn = (rows: Rows, from: number, to: number, count: number, length: number) => {
  const matrix = matrixOf(impactsOf(rows))
  const arrows = arrowsOf(rows.length, matrix.values)
  return strongestPaths(matrix, arrows, normaliserOf(arrows), [from, to], { count, length })
}

/** The products of judgements along every path without repetition of 2 to `length` arrows, normalised, largest first. */
const byTrying = (rows: Rows, from: number, to: number, length: number, normaliser: number): readonly number[] => {
  const found: number[] = []
  const follow = (path: readonly number[], product: number) => {
    if (path.length > length) return
    rows[path.at(-1)!].forEach((value, next) => {
      const here = (product * Math.abs(value)) / normaliser
      if (value === 0 || path.includes(next)) return
      if (next !== to) follow([...path, next], here)
      else if (path.length > 1) found.push(here)
    })
  }
  follow([from], 1)
  return found.sort((a, b) => b - a)
}

describe('the strongest paths', () => {
  const judgements = ['Report -> Diagnose +3', 'Diagnose -> Visit -2', 'Report -> Order +1', 'Order -> Visit +3']
  const matrix = matrixOf(impacts({ judgements: judgements.map((text, line) => arrow(text, line + 5)) }))
  const arrows = arrowsOf(4, matrix.values)

  test('have a sign, a strength and the lines that carry them', () => {
    const [first, second, ...others] = strongestPaths(matrix, arrows, normaliserOf(arrows), [0, 2])
    expect(others).toEqual([])
    expect(first).toMatchObject({ path: ['Report', 'Diagnose', 'Visit'], sign: -1, strength: 6 })
    expect(second).toMatchObject({ path: ['Report', 'Order', 'Visit'], sign: 1, strength: 3 })
    expect(first.steps.map(({ from, to, value, sources }) => [from, to, value, sources[0].range.start.line])).toEqual([
      ['Report', 'Diagnose', 3, 5],
      ['Diagnose', 'Visit', -2, 6],
    ])
    // The largest sum is what Visit receives: 2 + 3.
    expect(first.contribution).toBeCloseTo((3 / 5) * (2 / 5), 12)
  })

  test('are those that trying all of them finds', () => {
    const asked = fc.record({
      rows: squareMatrix(2, 6, [0, 0, 1, 2, -3]),
      from: fc.nat(5),
      to: fc.nat(5),
      count: fc.integer({ min: 1, max: 5 }),
      length: fc.integer({ min: 2, max: 6 }),
    })
    fc.assert(
      fc.property(asked, ({ rows, count, length, ...ends }) => {
        const [from, to] = [ends.from % rows.length, ends.to % rows.length]
        fc.pre(from !== to)
        const normaliser = normaliserOf(arrowsOf(rows.length, Float64Array.from(rows.flat())))
        const found = pathsIn(rows, from, to, count, length)
        const tried = normaliser === 0 ? [] : byTrying(rows, from, to, length, normaliser).slice(0, count)
        expect(found.map(({ contribution }) => contribution.toPrecision(9))).toEqual(
          tried.map(contribution => contribution.toPrecision(9)),
        )
        for (const { path, steps } of found) {
          expect(new Set(path).size).toBe(path.length)
          expect(steps.length).toBeLessThanOrEqual(length)
        }
      }),
      { ...SEEDED, numRuns: 500 },
    )
  })
})

describe('pairs with the largest indirect influence', () => {
  test('are ordered by what T has beyond the judgement, of which their paths are a part', () => {
    fc.assert(
      fc.property(squareMatrix(3, 6, [0, 0, 1, 2, -3]), rows => {
        const { indirectPairs, total, factors } = analyzeCrossImpact(impactsOf(rows))
        const indirect = indirectPairs.map(pair => pair.total - pair.direct)
        expect(indirect).toEqual([...indirect].sort((a, b) => b - a))
        for (const { from, to, total: all, direct, paths } of indirectPairs) {
          const [row, column] = [from, to].map(name => factors.findIndex(factor => factor.name === name))
          expect(all).toBe(total![row][column])
          const carried = paths.reduce((sum, { contribution }) => sum + contribution, 0)
          expect(carried).toBeLessThanOrEqual((all - direct) * (1 + 1e-9))
          // Without any path the rest comes from loops at the ends, which multiply the judgement itself.
          if (paths.length === 0) expect(direct).toBeGreaterThan(0)
        }
      }),
      SEEDED,
    )
  })

  test('of a chain are its ends: all of T is the one path', () => {
    const { indirectPairs } = analyzeCrossImpact(
      impacts({ judgements: [arrow('A -> B 2'), arrow('B -> C 2'), arrow('C -> D 1')] }),
    )
    expect(indirectPairs.map(({ from, to, total, direct }) => [from, to, total, direct])).toEqual([
      ['A', 'C', 1, 0],
      ['A', 'D', 0.5, 0],
      ['B', 'D', 0.5, 0],
    ])
    expect(indirectPairs[1].paths.map(({ path, contribution }) => [path.join(''), contribution])).toEqual([
      ['ABCD', 0.5],
    ])
  })
})
