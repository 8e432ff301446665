import { expect, test } from 'vitest'
import { isBefore, isDay } from '../../src/model/when.js'

test.each([
  ['2026-01-15', '2026-01-16'],
  ['2026-03', '2026-04-01'],
  ['2026-Q3', '2026-10'],
  ['2026', '2027-Q1'],
  ['2026-03-04T10:00', '2026-03-04T10:20'],
])('%s is before %s, and not the other way round', (earlier, later) => {
  expect([isBefore(earlier, later), isBefore(later, earlier)]).toEqual([true, false])
})

test.each([
  ['2026-03', '2026-03-04'],
  ['2026-Q1', '2026-02'],
  ['2026', '2026-12-31T23:59'],
  ['2026-02-28', '2026-02-28'],
])('%s and %s overlap, so neither is before the other', (one, other) => {
  expect([isBefore(one, other), isBefore(other, one)]).toEqual([false, false])
})

test.each(['2026-02-28', '2028-02-29', '2026-12-31'])('%s is a day', text => {
  expect(isDay(text)).toBe(true)
})

test.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-02', 'tomorrow', ''])(
  '"%s" is none',
  text => {
    expect(isDay(text)).toBe(false)
  },
)
