import { expect, test } from 'vitest'
import { contains, innermost, readRange } from '../../src/webview/source-range.js'

test('a range is written as start and end, line:column', () => {
  expect(readRange('1:2-3:4')).toEqual({ start: { line: 1, column: 2 }, end: { line: 3, column: 4 } })
  expect(readRange('1:2')).toBeUndefined()
  expect(readRange(null)).toBeUndefined()
})

test('a cursor at either end of a range touches it', () => {
  const range = readRange('2:3-4:5')!
  const touched = [
    [2, 2],
    [2, 3],
    [3, 1],
    [4, 5],
    [4, 6],
  ].map(([line, column]) => contains(range, { line: line!, column: column! }))
  expect(touched).toEqual([false, true, true, true, false])
})

test('of several ranges around the cursor the innermost counts, and of equal ones the first', () => {
  const items = ['1:1-9:2 journey', '2:3-4:4 card', '2:3-4:4 pain', '3:5-3:9 channel']
  const at = (line: number, column: number) =>
    innermost(items, item => readRange(item.split(' ')[0]), { line, column })?.split(' ')[1]
  expect([at(3, 6), at(3, 1), at(8, 1), at(10, 1)]).toEqual(['channel', 'card', 'journey', undefined])
})
