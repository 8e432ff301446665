import { describe, expect, test } from 'vitest'
import { durationText } from '../../src/wording/duration-text.js'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

describe('a duration for a reader', () => {
  test.each([
    [0, '0 min'],
    [0.5, '0.5 s'],
    [45, '45 s'],
    [90, '1 min 30 s'],
    [45 * minute, '45 min'],
    [1.5 * hour, '1 h 30 min'],
    [day, '1 d'],
    [1.5 * day, '1 d 12 h'],
    [3 * day, '3 d'],
    [700 * day, '700 d'],
    [1594 * day + 2.5 * hour, '1594 d 2 h 30 min'],
    [day - 10, '23 h 59 min 50 s'],
    [18_930 + 1 / 3, '5 h 15.5 min'],
    [20.095, '20.1 s'],
    [-4 * hour, '−4 h'],
  ])('says %d s as "%s"', (seconds, text) => {
    expect(durationText(seconds)).toBe(text)
  })

  test('says what is no round number with one decimal, and carries over', () => {
    expect(durationText(day + 3 * hour + 41 * minute + 12)).toBe('1 d 3.7 h')
    expect(durationText(1408.363)).toBe('23 min 28.4 s')
    expect(durationText(day - 0.01)).toBe('1 d')
    expect(durationText(59.96)).toBe('1 min')
  })

  test('is not thrown off by what adding up leaves behind', () => {
    expect(durationText((0.1 + 0.2) * hour)).toBe('18 min')
  })
})
