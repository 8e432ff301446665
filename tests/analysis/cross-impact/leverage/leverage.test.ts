import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leverageOf } from '../../../../src/analysis/cross-impact/leverage/leverage.js'
import type { CrossImpactResult } from '../../../../src/analysis/cross-impact/schema.js'
import { finish } from '../../../../src/analysis/long-work.js'
import type { Impacts } from '../../../../src/model/impacts.js'
import { SEEDED } from '../random-matrices.js'
import { analyzeCrossImpact, impacts, matrixOf, namesFor, table } from '../writing-impacts.js'

type Cell = number | '?'

const written = (rows: readonly (readonly Cell[])[], scale: [number, number]): Impacts =>
  impacts({
    scale,
    matrices: [
      table(
        namesFor(rows.length).join(' '),
        rows.map((row, place) =>
          [`F${place + 1}`, ...row.map((cell, column) => (column === place ? '.' : cell))].join(' '),
        ),
      ),
    ],
  })

const standing = ({ factors, topDrivers }: CrossImpactResult) => ({
  direct: topDrivers.direct,
  dematel: topDrivers.dematel,
  quadrants: factors.map(({ quadrant }) => quadrant),
  nets: factors.map(({ net }) => net),
})

/** What one move changes, by analysing the changed text from the start. */
const effectFromScratch = (
  rows: readonly (readonly Cell[])[],
  scale: [number, number],
  [row, column, value]: readonly [number, number, number],
  split: 'mean' | 'median',
) => {
  const names = namesFor(rows.length)
  const moved = rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)))
  const [before, after] = [rows, moved].map(each => standing(analyzeCrossImpact(written(each, scale), { split })))
  const changed = <Kind>(from: readonly Kind[], to: readonly Kind[]) =>
    names.flatMap((factor, k) => (from[k] === to[k] ? [] : [{ factor, from: from[k], to: to[k] }]))
  const [was, is] = [before.nets[0] !== null, after.nets[0] !== null]
  const isSame = (one: readonly string[], other: readonly string[]) => one.join() === other.join()
  return {
    value,
    topDrivers: {
      ...(!isSame(before.direct, after.direct) && { direct: after.direct }),
      ...(was && is && !isSame(before.dematel, after.dematel) && { dematel: after.dematel }),
    },
    quadrants: changed(before.quadrants, after.quadrants),
    relations: was && is ? changed(before.nets, after.nets) : [],
    ...(was !== is && { total: is ? 'defined' : 'undefined' }),
  }
}

const says = ({ topDrivers, quadrants, relations, total }: ReturnType<typeof effectFromScratch>): boolean =>
  Object.keys(topDrivers).length + quadrants.length + relations.length > 0 || total !== undefined

const judged = (values: readonly Cell[]) =>
  fc.integer({ min: 1, max: 5 }).chain(size =>
    fc.array(fc.array(fc.constantFrom(...values), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )

describe('the leverage of every judgement', () => {
  test.each([
    ['0 to 3', [0, 3], [0, 0, 1, 2, 3, '?']],
    ['-2 to 2', [-2, 2], [0, 1, -1, 2, -2, '?']],
    ['ranges and means of authors', [0, 3], [0, 0.5, 1.5, 2, 2.75, '?']],
    ['0 or 1', [0, 1], [0, 1]],
  ] as const)('is what analysing the changed text from the start says: %s', (_, [min, max], values) => {
    fc.assert(
      fc.property(judged(values), fc.constantFrom('mean' as const, 'median' as const), (rows, split) => {
        const leverage = finish(leverageOf(matrixOf(written(rows, [min, max])), { min, max }, split))
        const names = namesFor(rows.length)
        const found = new Map(leverage.cells.map(({ from, to, effects }) => [`${from} ${to}`, effects]))
        let moves = 0
        let changing = 0
        rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            if (row === column) return
            const value = cell === '?' ? 0 : cell
            const all = [value + 1, value - 1].filter(moved => moved >= min && moved <= max)
            const effects = all
              .map(moved => effectFromScratch(rows, [min, max], [row, column, moved], split))
              .filter(says)
            moves += all.length
            changing += effects.length
            expect(found.get(`${names[row]} ${names[column]}`) ?? []).toEqual(effects)
          })
        })
        expect([leverage.moves, leverage.changing, leverage.changingCells]).toEqual([moves, changing, found.size])
      }),
      { ...SEEDED, numRuns: 60 },
    )
  })

  test('does not depend on the order of the factors', () => {
    fc.assert(
      fc.property(judged([0, 1, 2, 3, '?']), rows => {
        const backward = rows.map(row => row.toReversed()).toReversed()
        const [one, other] = [rows, backward].map(each =>
          finish(leverageOf(matrixOf(written(each, [0, 3])), { min: 0, max: 3 })),
        )
        expect([other!.moves, other!.changing, other!.changingCells]).toEqual([
          one!.moves,
          one!.changing,
          one!.changingCells,
        ])
      }),
      SEEDED,
    )
  })

  test('names who takes over, and puts first the cells where that happens', () => {
    const rows: Cell[][] = [
      [0, 3, 2],
      [1, 0, 3],
      [0, '?', 0],
    ]
    const { cells } = finish(leverageOf(matrixOf(written(rows, [0, 3])), { min: 0, max: 3 }))
    expect(cells[0].effects.some(({ topDrivers }) => topDrivers.direct !== undefined)).toBe(true)
    const [taken] = cells.flatMap(({ from, to, effects }) =>
      effects.filter(({ topDrivers }) => topDrivers.direct?.includes('F2')).map(({ value }) => [from, to, value]),
    )
    // F1 gives 5 and F2 gives 4: one step more makes them equal.
    expect(taken).toEqual(['F2', 'F1', 2])
    expect(cells.find(({ from, to }) => from === 'F3' && to === 'F2')?.value ?? null).toBeNull()
  })

  test('comes in steps, and of more cells than the limit those that change most', () => {
    const rows: Cell[][] = [
      [0, 3, 2],
      [1, 0, 3],
      [0, 2, 0],
    ]
    const work = leverageOf(matrixOf(written(rows, [0, 3])), { min: 0, max: 3 }, 'mean', 2)
    const steps = [...{ [Symbol.iterator]: () => work }]
    expect(steps).toEqual([1 / 3, 2 / 3, 1])
    const all = finish(leverageOf(matrixOf(written(rows, [0, 3])), { min: 0, max: 3 }))
    const few = finish(leverageOf(matrixOf(written(rows, [0, 3])), { min: 0, max: 3 }, 'mean', 2))
    expect(few.cells).toEqual(all.cells.slice(0, 2))
    expect(few.changingCells).toBe(all.changingCells)
  })
})
