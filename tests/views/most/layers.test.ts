import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLayers, settle } from '../../../src/views/most/layers.js'

test('what is wanted is kept where nothing overlaps', () => {
  expect(settle([0, 100, 250], [50, 50, 50], 10)).toEqual([0, 100, 250])
})

test('neighbours that want the same place share its surroundings', () => {
  expect(settle([100, 100], [50, 50], 10)).toEqual([70, 130])
})

test('places never overlap, keep their order, and no shift of all of them would be nearer to what is wanted', () => {
  const card = fc.record({ wanted: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 10, max: 300 }) })
  const check = fc.property(fc.array(card, { minLength: 1, maxLength: 30 }), cards => {
    const wanted = cards.map(each => each.wanted)
    const heights = cards.map(each => each.height)
    const tops = settle(wanted, heights, 10)
    for (let index = 1; index < tops.length; index++)
      expect(tops[index] - tops[index - 1] - heights[index - 1]).toBeGreaterThanOrEqual(10 - 1e-6)
    const drift = tops.reduce((sum, top, index) => sum + top - wanted[index], 0)
    expect(Math.abs(drift)).toBeLessThan(1e-6 * cards.length * 2000)
  })
  fc.assert(check, { seed: 5 })
})

const node = (key: string, ...to: readonly string[]) => ({ key, height: 40, to })

test('a straight chain lies on one line, and a column is ordered by what leads to it', () => {
  const { placed, height } = placeLayers(
    [
      [node('a', 'y'), node('b', 'x')],
      [node('x'), node('y')],
    ],
    20,
  )
  expect(placed.map(({ node: { key }, column, y }) => [key, column, y])).toEqual([
    ['a', 0, 0],
    ['b', 0, 60],
    ['y', 1, 0],
    ['x', 1, 60],
  ])
  expect(height).toBe(100)
})

test('what several lead to stands in the middle of them; no cards need no room', () => {
  const { placed } = placeLayers([[node('a', 'x'), node('b', 'x'), node('c', 'x')], [node('x')]], 20)
  expect(placed.find(({ node: { key } }) => key === 'x')?.y).toBe(60)
  expect(placeLayers([[], []], 20)).toEqual({ placed: [], height: 0 })
})
