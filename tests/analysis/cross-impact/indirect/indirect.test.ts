import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indirectOf, purePowerOf } from '../../../../src/analysis/cross-impact/indirect/indirect.js'
import { arrowsIn, type Rows, SEEDED, squareMatrix } from '../random-matrices.js'

const HORIZON = 60

/** Row sums of M + … + M^k for k = 1 … HORIZON, in exact integers. */
const exactSums = (matrix: Rows): bigint[][] => {
  const exact = matrix.map(row => row.map(BigInt))
  let power = matrix.map(() => 1n)
  let sum = matrix.map(() => 0n)
  return Array.from({ length: HORIZON }, () => {
    power = exact.map(row => row.reduce((total, value, column) => total + value * power[column], 0n))
    sum = sum.map((value, factor) => value + power[factor])
    return sum
  })
}

const transposed = (matrix: Rows): number[][] => matrix.map((_, column) => matrix.map(row => row[column]))

/** Ranks in which values that agree to ten digits are tied. */
const exactRanks = (sums: readonly bigint[]): number[] => {
  const order = [...sums.keys()].sort((a, b) => (sums[a] < sums[b] ? 1 : sums[a] > sums[b] ? -1 : 0))
  const ranks = sums.map(() => 1)
  for (let place = 1; place < order.length; place++) {
    const [before, here] = [sums[order[place - 1]], sums[order[place]]]
    ranks[order[place]] = (before - here) * 10n ** 10n <= before ? ranks[order[place - 1]] : place + 1
  }
  return ranks
}

describe('indirect influence', () => {
  test.each([
    ['sparse', squareMatrix(1, 6)],
    ['full', squareMatrix(2, 7, [0, 1, 2, 3])],
    ['large and sparse', squareMatrix(6, 10, [0, 0, 0, 0, 0, 0, 1, 3])],
  ])('is settled only if no later power changes an order: %s', (_, matrices) => {
    fc.assert(
      fc.property(matrices, matrix => {
        const indirect = indirectOf(arrowsIn(matrix))
        const across = exactSums(matrix)
        const down = exactSums(transposed(matrix))
        if (!indirect.settled) return
        const later = (sums: bigint[][]) => new Set(sums.slice(indirect.power - 1).map(sum => exactRanks(sum).join()))
        if (indirect.power > HORIZON) return
        expect([...later(across)]).toEqual([indirect.influenceRanks.join()])
        expect([...later(down)]).toEqual([indirect.dependenceRanks.join()])
      }),
      SEEDED,
    )
  })

  test('of factors that all reach each other is unsettled only where orders keep changing', () => {
    let unsettled = 0
    fc.assert(
      fc.property(squareMatrix(2, 4, [0, 0, 1, 2, 3]), matrix => {
        const { settled, structure } = indirectOf(arrowsIn(matrix))
        // Loops of equal growth in series draw together as slowly as 1/k; there the order stays undecided.
        if (settled || structure.kind === 'reducible') return
        unsettled++
        const orders = [exactSums(matrix), exactSums(transposed(matrix))].map(
          sums => new Set(sums.slice(HORIZON / 2).map(sum => exactRanks(sum).join())).size,
        )
        expect(Math.max(...orders)).toBeGreaterThan(1)
      }),
      SEEDED,
    )
    expect(unsettled).toBeGreaterThan(0)
  })

  test('has the exact sums at its power', () => {
    fc.assert(
      fc.property(squareMatrix(), matrix => {
        const indirect = indirectOf(arrowsIn(matrix))
        if (!indirect.settled || indirect.power > HORIZON) return
        const exact = exactSums(matrix)[indirect.power - 1].map(Number)
        expect(
          indirect.influence.every((value, factor) => Math.abs(value - exact[factor]) <= 1e-12 * exact[factor]),
        ).toBe(true)
      }),
      SEEDED,
    )
  })

  test('waits for the faster loop to overtake, however late', () => {
    // A leads at first; the Cs form the stronger loop, which B reaches only through a chain of weak arrows.
    const names = ['A', 'A2', 'A3', 'B', 'B2', 'B3', 'C', 'C2', 'C3']
    const judgements = ['A A2 1', 'A2 A 1.1', 'A2 A3 1', 'A3 A 1', 'B B2 0.01', 'B2 B3 0.01', 'B3 C 0.01']
    judgements.push('C C2 2', 'C2 C 2.1', 'C2 C3 2', 'C3 C 2')
    const matrix = names.map(from =>
      names.map(to => Number(judgements.find(text => text.startsWith(`${from} ${to} `))?.split(' ')[2] ?? 0)),
    )
    const indirect = indirectOf(arrowsIn(matrix))
    const rank = (name: string) => indirect.influenceRanks[names.indexOf(name)]
    expect(indirect.settled).toBe(true)
    expect(rank('B')).toBeLessThan(rank('A'))
    expect(indirect.power).toBeGreaterThan(15)
  })

  test('vanishes in its pure powers where nothing acts back', () => {
    fc.assert(
      fc.property(squareMatrix(1, 7), matrix => {
        const acyclic = matrix.map((row, from) => row.map((value, to) => (to > from ? value : 0)))
        const { power, structure } = indirectOf(arrowsIn(acyclic))
        expect(structure.kind).toBe('acyclic')
        const after = purePowerOf(arrowsIn(acyclic), power + 1)
        expect([...after.influence, ...after.dependence].every(value => value === 0)).toBe(true)
        if (power > 1) expect(purePowerOf(arrowsIn(acyclic), power).influence.some(value => value > 0)).toBe(true)
      }),
      SEEDED,
    )
  })

  test('ranks sums of hundreds of orders of magnitude without overflow', () => {
    const size = 560
    const matrix = Array.from({ length: size }, (_, from) =>
      Array.from({ length: size }, (_, to) => (to > from ? 3 : 0)),
    )
    const indirect = indirectOf(arrowsIn(matrix))
    expect(indirect.power).toBe(size - 1)
    expect(indirect.influenceRanks).toEqual(Array.from({ length: size }, (_, place) => place + 1))
    expect(indirect.influence.every(Number.isFinite)).toBe(true)
    // The first factor's sum is 4^559 − 1.
    expect(indirect.influence[0] * 2 ** (indirect.divisor.influence - 1118)).toBeCloseTo(1, 9)
  })

  test('does not overflow in judgements of enormous size either', () => {
    const indirect = indirectOf(
      arrowsIn([
        [0, 1e80, 2e80],
        [1e80, 0, 1e80],
        [3e80, 1e80, 0],
      ]),
    )
    expect(indirect.settled).toBe(true)
    expect([...indirect.influence, ...indirect.dependence].every(Number.isFinite)).toBe(true)
  })
})
