import { describe, expect, test } from 'vitest'
import { drawJourneyMap } from '../../../src/views/index.js'
import { asWritten, chainPlan } from '../fixtures/build.js'
import { largeJourney } from '../fixtures/large.js'

/** The shortest of several runs in milliseconds: what it takes when nothing else is in the way. */
const shortest = (count: number): number => {
  const written = largeJourney(count)
  const names = written.touchpoints.map(({ name }) => name)
  const plan = chainPlan(names, 60)
  const times = Array.from({ length: 12 }, () => {
    const begin = performance.now()
    drawJourneyMap(written, plan, { titleOf: asWritten })
    return performance.now() - begin
  })
  return Math.min(...times)
}

describe('drawing a map', () => {
  test('takes time in proportion to its touchpoints', () => {
    shortest(100)
    // Were it quadratic, sixteen times the touchpoints would take 256 times as long.
    expect(shortest(1600) / shortest(100)).toBeLessThan(80)
  })
})
