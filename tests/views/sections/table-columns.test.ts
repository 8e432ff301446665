import { expect, test } from 'vitest'
import { sharedWidths } from '../../../src/views/sections/table-columns.js'

const column = (least: number, wanted: number) => ({ title: '', least, wanted })
// Between each column and the next lie 28 pixels.
const shared = (room: number, ...columns: readonly ReturnType<typeof column>[]) =>
  sharedWidths(columns, room + 28 * (columns.length - 1)).map(Math.round)

test('columns get what they want as long as that fits', () => {
  expect(shared(300, column(20, 100), column(20, 200))).toEqual([100, 200])
})

test('the widest gives way first, and two that are as wide give way alike', () => {
  expect(shared(250, column(20, 100), column(20, 200))).toEqual([100, 150])
  expect(shared(250, column(20, 300), column(20, 50), column(20, 200))).toEqual([100, 50, 100])
})

test('no column gets less than it needs, whatever the room', () => {
  expect(shared(250, column(90, 100), column(120, 600), column(80, 80))).toEqual([90, 120, 80])
})
