import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../../src/analysis/critical-path/network/in-order.js'
import { buildNetwork, type Network } from '../../../../src/analysis/critical-path/network/network.js'
import { memory } from '../../../../src/analysis/critical-path/schedule/memory.js'
import { bothPasses } from '../../../../src/analysis/critical-path/schedule/passes.js'
import { recordSize } from '../../../../src/analysis/critical-path/schedule/records.js'
import { scheduleOf } from '../../../../src/analysis/critical-path/schedule/schedule.js'
import { mixed, solve } from '../problems.js'

const recordsOf = (network: Network, blockBits?: number): readonly number[] => {
  const records = new Float64Array(network.size * recordSize)
  const length = bothPasses(network, records, memory(), blockBits)
  return [length!, ...records]
}

describe('the passes', () => {
  test('come to the same in blocks of any size', () => {
    fc.assert(
      fc.property(mixed, problem => {
        const { network } = inOrder(solve(problem).network, memory())!
        const whole = recordsOf(network)
        for (const bits of [0, 1, 2]) expect(recordsOf(network, bits)).toEqual(whole)
      }),
      { seed: 20260401, numRuns: 400 },
    )
  })

  test('come to the same across blocks of the usual size', () => {
    // Numerical Recipes' 32-bit linear congruential generator.
    let state = 7
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state % below
    }
    const size = 30_000
    const network = buildNetwork(
      Array.from({ length: size }, () => random(3600)),
      Array.from({ length: 2 * size }, (_, k) => {
        const to = 1 + (k >> 1)
        return { from: random(to), to, relation: 'FS' as const, lag: random(600) }
      }).filter(({ to }) => to < size),
    )
    expect(recordsOf(network)).toEqual(recordsOf(network, 20))
  })

  test('are for networks in order only', () => {
    const network = buildNetwork([1, 1], [{ from: 1, to: 0, relation: 'FS', lag: 0 }])
    expect(bothPasses(network, new Float64Array(2 * recordSize), memory())).toBe(undefined)
  })
})

describe('order', () => {
  test('is kept where it serves, and found where it does not', () => {
    const written = buildNetwork([1, 2, 3], [{ from: 0, to: 2, relation: 'FS', lag: 0 }])
    expect([...scheduleOf(written)!.order]).toEqual([0, 1, 2])
    const backwards = buildNetwork([1, 2, 3], [{ from: 2, to: 0, relation: 'FS', lag: 0 }])
    expect([...scheduleOf(backwards)!.order]).toEqual([1, 2, 0])
  })

  test('there is none in a ring', () => {
    const ring = [
      { from: 0, to: 1, relation: 'FS' as const, lag: 0 },
      { from: 1, to: 0, relation: 'FS' as const, lag: 0 },
    ]
    expect(scheduleOf(buildNetwork([1, 1, 1], ring))).toBe(undefined)
  })
})

test('memory used again gives the same numbers as fresh memory', () => {
  const kept = memory()
  fc.assert(
    fc.property(mixed, problem => {
      const { network, schedule } = solve(problem)
      const again = scheduleOf(network, kept)!
      expect([again.length, ...again.order, ...again.records]).toEqual([
        schedule.length,
        ...schedule.order,
        ...schedule.records,
      ])
    }),
    { seed: 20260401, numRuns: 400 },
  )
})
