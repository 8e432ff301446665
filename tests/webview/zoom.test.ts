import { expect, test } from 'vitest'
import { firstZoom, zoomBy, zoomStep, zoomToFit } from '../../src/webview/zoom.js'

test('zooming by steps always comes past the size as drawn', () => {
  expect(zoomStep(0.9, 1)).toBe(1)
  expect(zoomStep(1.1, -1)).toBe(1)
  expect(zoomStep(1, 1)).toBe(1.25)
})

test('zoom has limits', () => {
  expect(zoomStep(4, 1)).toBe(4)
  expect(zoomBy(0.1, 500)).toBe(0.1)
  expect(zoomBy(1, -10)).toBeCloseTo(1.105, 3)
})

test('a large picture is made to fit, but not so small at first that nobody can read it', () => {
  const room = { width: 500, height: 400 }
  expect(zoomToFit({ width: 2000, height: 800 }, room)).toBe(0.25)
  expect(firstZoom({ width: 2000, height: 800 }, room)).toBe(0.75)
  expect(zoomToFit({ width: 200, height: 100 }, room)).toBe(1)
})
