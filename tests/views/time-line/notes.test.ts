import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawTimeLine } from '../../../src/views/index.js'
import { textStyles } from '../../../src/views/text/styles.js'
import type { Bar } from '../../../src/views/time-line/bars.js'
import { type Obstacle, placeNote } from '../../../src/views/time-line/notes.js'
import { timeScale } from '../../../src/views/time-line/scale.js'
import { after, asWritten, day, hour, journey, minute, planned, touchpoint } from '../fixtures/build.js'
import { boxOf, readMarkup, withClass } from '../read-markup.js'

const scale = timeScale(100, 0, 800)
const bar: Bar = { left: 100, right: 140, top: 10, tailRight: 140, lateFrom: 140 }
const upright = (x: number): Obstacle => ({ left: x, right: x, top: 0, bottom: 40 })

describe('what is said beside a bar', () => {
  test('stands right of it', () => {
    expect(placeNote('4 h wait', bar, [], [], scale)?.x).toBe(150)
  })

  test('steps over an arrow that goes down there', () => {
    expect(placeNote('4 h wait', bar, [], [upright(160)], scale)?.x).toBe(165)
  })

  test('goes left where arrows leave no room near by', () => {
    const fence = Array.from({ length: 20 }, (_, k) => upright(150 + 15 * k))
    const note = placeNote('4 h wait', bar, [], fence, scale)!
    expect(note.x + note.width).toBe(90)
  })

  test('is left out where there is no room on either side', () => {
    const fence = Array.from({ length: 60 }, (_, k) => upright(15 * k))
    expect(placeNote('4 h wait', bar, [], fence, scale)).toBe(undefined)
    expect(placeNote('', bar, [], [], scale)).toBe(undefined)
  })

  test('touches nothing, wherever arrows and marks are', () => {
    const obstacle = fc
      .record({
        x: fc.integer({ min: 0, max: 900 }),
        y: fc.integer({ min: 0, max: 40 }),
        down: fc.boolean(),
        size: fc.nat(300),
      })
      .map(
        ({ x, y, down, size }): Obstacle => ({
          left: x,
          right: down ? x : x + size,
          top: y,
          bottom: down ? y + size : y,
        }),
      )
    fc.assert(
      fc.property(fc.array(obstacle, { maxLength: 12 }), fc.integer({ min: 1, max: 60 }), (obstacles, letters) => {
        const note = placeNote('x'.repeat(letters), bar, [], obstacles, scale)
        if (!note) return
        const bottom = note.top + textStyles.axis.leading
        for (const { left, right, top, bottom: end } of obstacles)
          expect(right < note.x || left > note.x + note.width || end < note.top || top > bottom).toBe(true)
        expect(note.x >= bar.tailRight || note.x + note.width <= bar.left).toBe(true)
      }),
      { seed: 20260401, numRuns: 500 },
    )
  })
})

describe('deadlines and earliest starts', () => {
  const written = journey('Odd', {
    touchpoints: [
      touchpoint('A', 1, { due: 12 * hour }),
      touchpoint('B', 2, { dependencies: [after('A')], notBefore: 2 * day, due: 90 * day }),
    ],
  })
  const plan = {
    duration: 2 * day + hour,
    touchpoints: [planned('A', 0, day, -12 * hour), planned('B', 2 * day, hour, 0)],
    criticalPaths: [['B']],
  }
  const drawn = readMarkup(drawTimeLine(written, plan, { titleOf: asWritten }).markup)

  test('are told in words, however far out they lie', () => {
    expect(drawn.text).toContain('due 12 h')
    expect(drawn.text).toContain('not before 2 d, due 90 d')
    expect(drawn.text).toContain('−12 h, late')
  })

  test('have their sign in the legend, and lateness has one', () => {
    const legend = withClass(drawn, 'wp-legend').map(({ text }) => text)
    expect(legend).toContain('Due')
    expect(legend).toContain('Not before')
    expect(legend).toContain('Late: past the latest finish that deadlines allow')
  })

  test('a deadline far out leaves the journey its room', () => {
    const [bar] = withClass(drawn, 'wp-bar').map(boxOf)
    expect(bar!.width).toBeGreaterThan(300)
  })

  test('without any, the legend says nothing of them', () => {
    const plain = journey('Plain', { touchpoints: [touchpoint('A', 1)] })
    const short = { duration: minute, touchpoints: [planned('A', 0, minute, 0)], criticalPaths: [['A']] }
    const text = readMarkup(drawTimeLine(plain, short, { titleOf: asWritten }).markup).text
    expect(text).not.toMatch(/Due|Not before|Late/)
  })
})
