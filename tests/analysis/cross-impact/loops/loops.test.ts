import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loopsOf } from '../../../../src/analysis/cross-impact/loops/loops.js'
import { type Rows, SEEDED, squareMatrix } from '../random-matrices.js'
import { arrow, impacts, impactsOf, matrixOf } from '../writing-impacts.js'

const loopsIn = (matrix: Rows, limit?: number) => loopsOf(matrixOf(impactsOf(matrix)), limit)

/** Every ordered choice of factors that starts with its first one and closes. */
const byTrying = (matrix: Rows): Map<string, number> => {
  const found = new Map<string, number>()
  const follow = (path: number[], product: number) => {
    const last = path[path.length - 1]
    matrix[last].forEach((value, next) => {
      if (value === 0) return
      if (next === path[0]) found.set(path.map(factor => `F${factor + 1}`).join(' '), product * value)
      else if (next > path[0] && !path.includes(next)) follow([...path, next], product * value)
    })
  }
  matrix.forEach((_, start) => {
    follow([start], 1)
  })
  return found
}

const signed = [0, 0, 0, 1, 2, -3]

describe('loops', () => {
  test('are reinforcing or balancing by the product of their signs, strongest first', () => {
    const matrix = matrixOf(
      impacts({
        judgements: [
          arrow('Delay -> Anger +2'),
          arrow('Anger -> Calls +3'),
          arrow('Calls -> Delay +1'),
          arrow('Calls -> Anger -1'),
        ],
      }),
    )
    expect(loopsOf(matrix)).toEqual({
      loops: [
        { path: ['Delay', 'Anger', 'Calls'], sign: 1, strength: 6 },
        { path: ['Anger', 'Calls'], sign: -1, strength: 3 },
      ],
      coverage: { kind: 'all' },
    })
  })

  test('are exactly the elementary cycles', () => {
    fc.assert(
      fc.property(squareMatrix(1, 6, signed), matrix => {
        const { loops, coverage } = loopsIn(matrix)
        expect(coverage.kind).toBe('all')
        expect(new Map(loops.map(({ path, sign, strength }) => [path.join(' '), sign * strength]))).toEqual(
          byTrying(matrix),
        )
        expect(loops.map(({ strength }) => strength)).toEqual(
          loops.map(({ strength }) => strength).sort((a, b) => b - a),
        )
      }),
      SEEDED,
    )
  })

  test('beyond the limit are all those up to a length that is stated', () => {
    fc.assert(
      fc.property(squareMatrix(4, 6, [0, 1, 2, -3]), fc.integer({ min: 1, max: 30 }), (matrix, limit) => {
        const every = [...byTrying(matrix)].map(([path, product]) => ({
          length: path.split(' ').length,
          product: Math.abs(product),
        }))
        const { loops, coverage } = loopsIn(matrix, limit)
        const fewest = Math.min(...every.map(({ length }) => length))
        if (every.length <= limit) expect(coverage).toEqual({ kind: 'all' })
        else if (coverage.kind === 'up to length') {
          expect(loops.length).toBe(every.filter(({ length }) => length <= coverage.length).length)
          expect(every.filter(({ length }) => length <= coverage.length + 1).length).toBeGreaterThan(limit)
        } else {
          expect(coverage).toEqual({ kind: 'strongest', length: fewest })
          const strongest = every.filter(({ length }) => length === fewest).map(({ product }) => product)
          expect(loops.map(({ strength }) => strength)).toEqual(strongest.sort((a, b) => b - a).slice(0, limit))
        }
      }),
      SEEDED,
    )
  })

  test('of a full matrix of 12 factors are listed up to three factors: 66 pairs and 440 threes', () => {
    const full = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => (row === column ? 0 : 1)),
    )
    const { loops, coverage } = loopsIn(full)
    expect(loops).toHaveLength(66 + 440)
    expect(coverage).toEqual({ kind: 'up to length', length: 3 })
  })

  test('of a single ring through 700 factors is one, with a strength that is still a number', () => {
    const judgements = Array.from({ length: 700 }, (_, from) => arrow(`F${from} -> F${(from + 1) % 700} 3`))
    const { loops } = loopsOf(matrixOf(impacts({ judgements })))
    expect(loops).toHaveLength(1)
    expect(Number.isFinite(loops[0].strength)).toBe(true)
  })
})
