import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildNetwork, type Network } from '../../../../src/analysis/critical-path/network/network.js'
import { blockedPasses } from '../../../../src/analysis/critical-path/schedule/blocked/blocked-passes.js'
import { memory } from '../../../../src/analysis/critical-path/schedule/memory.js'
import { type Passed, plainPasses } from '../../../../src/analysis/critical-path/schedule/passes.js'
import { scheduleOf } from '../../../../src/analysis/critical-path/schedule/schedule.js'
import type { Relation } from '../../../../src/model/journey.js'
import { mixed, solve } from '../problems.js'

/** Every bit, so that 0 and −0 differ. */
const bitsOf = ({ order, length, records }: Passed): string =>
  [Int32Array.from(order), Float64Array.of(length), records.slice()]
    .map(({ buffer }) => Buffer.from(buffer).toString('base64'))
    .join(' ')

const isSame = (one: Passed, other: Passed): boolean => bitsOf(one) === bitsOf(other)

/** Times are thirds, as means of three values are, so that the order of additions shows in the last bits. */
const largeNetwork = (size: number, seed: number, kind: 'forward' | 'shuffled'): Network => {
  // Numerical Recipes' 32-bit linear congruential generator; of its bits the high ones.
  let state = seed
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const times = (below: number): (number | undefined)[] =>
    Array.from({ length: size }, () => (random(20) === 0 ? random(below) / 3 : undefined))
  const number = Int32Array.from({ length: size }, (_, i) => i)
  for (let i = size - 1; kind === 'shuffled' && i > 0; i--) {
    const other = random(i + 1)
    ;[number[i], number[other]] = [number[other], number[i]]
  }
  const relations: readonly Relation[] = ['FS', 'SS', 'FF', 'SF']
  const dependencies = Array.from({ length: 2 * size - 2 }, (_, k) => {
    const to = 1 + (k >> 1)
    const from = random(2) === 0 ? random(to) : to - 1 - random(Math.min(to, 100))
    return { from: number[from], to: number[to], relation: relations[random(4)], lag: (random(900) - 200) / 3 }
  })
  return buildNetwork(
    Array.from({ length: size }, () => random(3600) / 3),
    dependencies,
    { notBefore: times(100_000), due: times(900_000) },
  )
}

describe('the passes in blocks', () => {
  test('come to the same as the plain ones, whatever the size of a block', () => {
    fc.assert(
      fc.property(mixed, problem => {
        const { network } = solve(problem)
        const plain = plainPasses(network, memory())!
        for (const bits of [0, 1, 2, 13]) expect(isSame(blockedPasses(network, memory(), bits)!, plain)).toBe(true)
      }),
      { seed: 20260401, numRuns: 400 },
    )
  })

  test('come to the same, and so does the schedule, on both sides of the size from which on they are used', () => {
    const cases = fc.record({
      size: fc.integer({ min: 49_990, max: 50_010 }),
      seed: fc.nat(),
      kind: fc.constantFrom('forward' as const, 'shuffled' as const),
    })
    fc.assert(
      fc.property(cases, ({ size, seed, kind }) => {
        const network = largeNetwork(size, seed, kind)
        const plain = plainPasses(network, memory())!
        expect(isSame(blockedPasses(network, memory())!, plain)).toBe(true)
        expect(isSame(scheduleOf(network)!, plain)).toBe(true)
      }),
      {
        seed: 20260401,
        numRuns: 5,
        examples: [
          [{ size: 49_999, seed: 1, kind: 'shuffled' }],
          [{ size: 50_000, seed: 1, kind: 'shuffled' }],
          [{ size: 50_000, seed: 1, kind: 'forward' }],
        ],
      },
    )
  })
})

describe('order', () => {
  test('is kept where it serves, and found where it does not', () => {
    const written = buildNetwork([1, 2, 3], [{ from: 0, to: 2, relation: 'FS', lag: 0 }])
    expect([...scheduleOf(written)!.order]).toEqual([0, 1, 2])
    const backwards = buildNetwork([1, 2, 3], [{ from: 2, to: 0, relation: 'FS', lag: 0 }])
    expect([...scheduleOf(backwards)!.order]).toEqual([1, 2, 0])
  })

  test.each([3, 60_000])('there is none in a cycle of two among %i', size => {
    const cycle = [
      { from: 0, to: 1, relation: 'FS' as const, lag: 0 },
      { from: 1, to: 0, relation: 'FS' as const, lag: 0 },
    ]
    expect(scheduleOf(buildNetwork(new Float64Array(size), cycle))).toBe(undefined)
  })
})

test('memory used again gives the same numbers as fresh memory', () => {
  const kept = memory()
  fc.assert(
    fc.property(mixed, problem => {
      const { network, schedule } = solve(problem)
      expect(isSame(scheduleOf(network, kept)!, schedule)).toBe(true)
    }),
    { seed: 20260401, numRuns: 400 },
  )
})
