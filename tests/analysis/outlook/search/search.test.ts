import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish, type LongWork } from '../../../../src/analysis/long-work.js'
import { certain, consistent, possible, type Reading, searchScenarios } from '../../../../src/analysis/outlook/index.js'
import { denseSearch } from '../../../../src/analysis/outlook/search/dense-search.js'
import type { Found, SearchLimits } from '../../../../src/analysis/outlook/search/found.js'
import { type Island, islandsOf } from '../../../../src/analysis/outlook/search/islands.js'
import { sparseSearch } from '../../../../src/analysis/outlook/search/sparse-search.js'
import {
  allScenarios,
  highEnd,
  holds,
  impactsOf,
  largestShortfall,
  lowEnd,
  middle,
  type RandomOutlook,
  randomOutlook,
  SEEDED,
} from '../random-outlooks.js'

const unlimited: SearchLimits = { nodes: 1e9, listed: 1e6 }

const searched = (outlook: RandomOutlook, reading: Reading) => {
  const { scenarios, count, complete } = finish(searchScenarios(impactsOf(outlook), reading, unlimited))
  expect(complete).toBe(true)
  expect(count).toBe(BigInt(scenarios.length))
  return scenarios.map(scenario => [...scenario])
}

test('consistent, certain and possible scenarios are those that trying every one finds, in the same order', () => {
  fc.assert(
    fc.property(randomOutlook({ ranges: true }), outlook => {
      const impacts = impactsOf(outlook)
      const every = allScenarios(outlook.counts)
      const tried = (own: typeof middle, rival: typeof middle) =>
        every.filter(scenario => holds(outlook, scenario, own, rival))
      expect(searched(outlook, consistent(impacts))).toEqual(tried(middle, middle))
      expect(searched(outlook, certain(impacts))).toEqual(tried(lowEnd, highEnd))
      expect(searched(outlook, possible(impacts))).toEqual(tried(highEnd, lowEnd))
    }),
    { ...SEEDED, numRuns: 300 },
  )
})

test('what is certain is consistent, and what is consistent is possible', () => {
  fc.assert(
    fc.property(randomOutlook({ ranges: true }), outlook => {
      const impacts = impactsOf(outlook)
      const keys = (reading: Reading) => new Set(searched(outlook, reading).map(scenario => scenario.join()))
      expect(keys(certain(impacts)).isSubsetOf(keys(consistent(impacts)))).toBe(true)
      expect(keys(consistent(impacts)).isSubsetOf(keys(possible(impacts)))).toBe(true)
    }),
    SEEDED,
  )
})

test('a tolerance lets rivals be ahead by that much', () => {
  fc.assert(
    fc.property(randomOutlook(), fc.integer({ min: 0, max: 4 }), (outlook, steps) => {
      const impacts = impactsOf(outlook)
      expect(searched(outlook, consistent(impacts, steps * impacts.unit))).toEqual(
        allScenarios(outlook.counts).filter(scenario => largestShortfall(outlook, scenario) <= steps),
      )
    }),
    SEEDED,
  )
})

test('both searches find the same on every island', () => {
  fc.assert(
    fc.property(randomOutlook({ ranges: true, mostDescriptors: 7 }), outlook => {
      const impacts = impactsOf(outlook)
      const found = (search: (island: Island, limits: SearchLimits) => LongWork<Found>, island: Island) => {
        const { scenarios, count, complete } = finish(search(island, unlimited))
        return { scenarios: scenarios.map(scenario => [...scenario]), count, complete }
      }
      for (const reading of [consistent(impacts), certain(impacts), possible(impacts)])
        for (const island of islandsOf(impacts, reading))
          expect(found(sparseSearch, island)).toEqual(found(denseSearch, island))
    }),
    { ...SEEDED, numRuns: 200 },
  )
})

test('descriptors in another order give the same scenarios in that order', () => {
  fc.assert(
    fc.property(
      randomOutlook().chain(outlook =>
        fc.record({
          outlook: fc.constant(outlook),
          order: fc.shuffledSubarray(
            outlook.counts.map((_, descriptor) => descriptor),
            { minLength: outlook.counts.length },
          ),
        }),
      ),
      ({ outlook: { counts, matrix }, order }) => {
        const first = counts.map((_, k) => counts.slice(0, k).reduce((sum, count) => sum + count, 0))
        const states = order.flatMap(k => Array.from({ length: counts[k] }, (_, state) => first[k] + state))
        const turned = {
          counts: order.map(k => counts[k]),
          matrix: states.map(row => states.map(column => matrix[row][column])),
        }
        const plain = searched({ counts, matrix }, consistent(impactsOf({ counts, matrix })))
        const inOrder = plain.map(scenario => order.map(k => scenario[k]).join())
        expect(searched(turned, consistent(impactsOf(turned))).map(scenario => scenario.join())).toEqual(
          inOrder.toSorted(),
        )
      },
    ),
    SEEDED,
  )
})

test('states in another order give the same scenarios with their new numbers', () => {
  fc.assert(
    fc.property(randomOutlook(), ({ counts, matrix }) => {
      const mirrored = counts.flatMap((count, k) => {
        const start = counts.slice(0, k).reduce((sum, each) => sum + each, 0)
        return Array.from({ length: count }, (_, state) => start + count - 1 - state)
      })
      const turned = { counts, matrix: mirrored.map(row => mirrored.map(column => matrix[row][column])) }
      const plain = searched({ counts, matrix }, consistent(impactsOf({ counts, matrix })))
      expect(searched(turned, consistent(impactsOf(turned))).map(scenario => scenario.join())).toEqual(
        plain.map(scenario => scenario.map((state, k) => counts[k] - 1 - state).join()).toSorted(),
      )
    }),
    SEEDED,
  )
})

// Weimer-Jehle 2006: only differences within a row of a judgement section matter.
test('adding the same to a row of a judgement section changes no scenario', () => {
  fc.assert(
    fc.property(randomOutlook(), fc.nat(), fc.nat(), fc.integer({ min: -3, max: 3 }), (outlook, a, b, shift) => {
      const { counts, matrix } = outlook
      const descriptorOf = counts.flatMap((count, descriptor) => new Array<number>(count).fill(descriptor))
      const row = a % matrix.length
      const target = b % counts.length
      if (descriptorOf[row] === target) return
      const shifted = {
        counts,
        matrix: matrix.map((cells, from) =>
          cells.map(([low, high], to) =>
            from === row && descriptorOf[to] === target
              ? ([low + shift, high + shift] as const)
              : ([low, high] as const),
          ),
        ),
      }
      expect(searched(shifted, consistent(impactsOf(shifted)))).toEqual(
        searched(outlook, consistent(impactsOf(outlook))),
      )
    }),
    SEEDED,
  )
})

test('what does not influence each other is solved apart, and combinations are counted without being listed', () => {
  // Forty switches that each hold themselves up with a partner: 2 scenarios for each of 20 pairs.
  const counts = new Array<number>(40).fill(2)
  const matrix = Array.from({ length: 80 }, (_, from) =>
    Array.from({ length: 80 }, (_, to) => (to === (from ^ 2) ? ([1, 1] as const) : ([0, 0] as const))),
  )
  const impacts = impactsOf({ counts, matrix })
  const search = finish(searchScenarios(impacts, consistent(impacts), { nodes: 1000, listed: 5 }))
  expect(search).toMatchObject({ complete: true, count: 2n ** 20n })
  expect(search.islands).toHaveLength(20)
  expect(search.scenarios).toHaveLength(5)
})

test('a search that stops at its limit says so, and what it found is right', () => {
  fc.assert(
    fc.property(randomOutlook({ mostDescriptors: 7 }), fc.integer({ min: 0, max: 40 }), (outlook, nodes) => {
      const impacts = impactsOf(outlook)
      const limited = finish(searchScenarios(impacts, consistent(impacts), { nodes, listed: 1e6 }))
      const all = searched(outlook, consistent(impacts)).map(scenario => scenario.join())
      expect(limited.nodes).toBeLessThanOrEqual(nodes)
      expect(limited.count).toBeLessThanOrEqual(BigInt(all.length))
      if (limited.complete) expect(limited.count).toBe(BigInt(all.length))
      for (const scenario of limited.scenarios) expect(all).toContain(scenario.join())
    }),
    SEEDED,
  )
})
