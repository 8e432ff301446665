import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smoothCurve } from '../../../src/views/journey-map/smooth-curve.js'

describe('the experience curve', () => {
  test('stays between the values that it joins', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 2, maxLength: 12 }), values => {
        const curve = smoothCurve(values.map((y, index) => ({ x: index * 200, y })))
        const pieces = [...curve.matchAll(/C ([-\d. ]+)/g)].map(([, numbers = '']) =>
          numbers.trim().split(' ').map(Number),
        )
        pieces.forEach(([, first = 0, , second = 0], index) => {
          const [from = 0, until = 0] = [values[index], values[index + 1]]
          // A Bézier curve lies within its control points.
          for (const control of [first, second]) {
            expect(control).toBeGreaterThanOrEqual(Math.min(from, until) - 0.1)
            expect(control).toBeLessThanOrEqual(Math.max(from, until) + 0.1)
          }
        })
      }),
      { seed: 3, numRuns: 200 },
    )
  })
})
