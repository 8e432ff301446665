import { expect, test } from 'vitest'
import { counted, plural } from '../../src/wording/plurals.js'

test('one of them is one, none and several are many', () => {
  expect([0, 1, 2].map(count => counted(count, 'file'))).toEqual(['0 files', '1 file', '2 files'])
})

test('words that are irregular say both forms', () => {
  expect([1, 3].map(count => counted(count, 'sign of relation', 'signs of relation'))).toEqual([
    '1 sign of relation',
    '3 signs of relation',
  ])
  expect([1, 3].map(count => plural(count, 'is', 'are'))).toEqual(['is', 'are'])
})
