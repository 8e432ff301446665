import { expect, test } from 'vitest'
import { pairsOf } from '../../../../src/analysis/cross-impact/standing/pairs.js'
import { arrow, impacts, matrixOf } from '../writing-impacts.js'

const judgements = [
  'A -> B +2',
  'B -> A +3',
  'A -> C -1',
  'C -> A -2',
  'B -> C +1',
  'C -> B -1',
  'A -> D +3',
  'D -> E 0',
]
const matrix = matrixOf(impacts({ judgements: judgements.map((text, line) => arrow(text, line + 1)) }))

test('two that strengthen each other are a synergy, that weaken each other a conflict, mixed signs a trade-off', () => {
  const { pairs, count } = pairsOf(matrix)
  expect(count).toBe(3)
  expect(pairs.map(({ factors, kind, values, strength }) => [...factors, kind, ...values, strength])).toEqual([
    ['A', 'B', 'synergy', 2, 3, 6],
    ['A', 'C', 'conflict', -1, -2, 2],
    ['B', 'C', 'trade-off', 1, -1, 1],
  ])
})

test('each leads to both of its judgements', () => {
  const [{ sources }] = pairsOf(matrix).pairs
  expect(sources.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
    'claims.journey:1',
    'claims.journey:2',
  ])
})

test('of more than the limit the strongest are listed, and the count is of all', () => {
  const { pairs, count } = pairsOf(matrix, 1)
  expect([pairs.length, count]).toEqual([1, 3])
})
