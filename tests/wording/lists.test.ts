import { expect, test } from 'vitest'
import { listed, orList, shortList } from '../../src/wording/lists.js'

test('a list reads as a sentence does, without a comma before the last', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C'])
})

test('a choice says or', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(orList)).toEqual(['', 'A', 'A or B', 'A, B or C'])
})

test('of many the first ones are named and the others counted', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  expect(shortList(names.slice(0, 5))).toBe('A, B, C, D and E')
  expect(shortList(names.slice(0, 6))).toBe('A, B, C, D, E and 1 more')
  expect(shortList(names, 3)).toBe('A, B, C and 4 more')
})
