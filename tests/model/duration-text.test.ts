import { describe, expect, test } from 'vitest'
import { durationText } from '../../src/model/duration-text.js'

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
    [-4 * hour, '−4 h'],
  ])('says %d s as "%s"', (seconds, text) => {
    expect(durationText(seconds)).toBe(text)
  })

  test('rounds to the second unit and carries over', () => {
    expect(durationText(day + 29 * minute)).toBe('1 d')
    expect(durationText(day - 10)).toBe('1 d')
    expect(durationText(59.7)).toBe('1 min')
  })
})
