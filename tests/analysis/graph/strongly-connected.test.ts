import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrowLists, stronglyConnected } from '../../../src/analysis/graph/index.js'

const groupsOf = (successors: readonly (readonly number[])[]) => {
  const { count, of } = stronglyConnected(arrowLists(successors))
  return { count, of: [...of] }
}

test('those that reach each other are one group, and what a group leads to has a lower number', () => {
  const [a, b, c, d] = [0, 1, 2, 3]
  expect(groupsOf([[b], [c], [a, d], []])).toEqual({ count: 2, of: [1, 1, 1, 0] })
})

test('what leads to itself alone is a group alone', () => {
  expect(groupsOf([[0], []])).toEqual({ count: 2, of: [0, 1] })
})

test('a chain of a hundred thousand needs no deep stack', () => {
  const size = 100_000
  expect(groupsOf(Array.from({ length: size }, (_, i) => [(i + 1) % size])).count).toBe(1)
})

test('agrees with following all arrows', () => {
  const graphs = fc
    .integer({ min: 1, max: 9 })
    .chain(size => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }))
  fc.assert(
    fc.property(graphs, successors => {
      const reached = successors.map((_, start) => {
        const found = new Set([start])
        for (const i of found) for (const next of successors[i]) found.add(next)
        return found
      })
      const { count, of } = groupsOf(successors)
      expect(new Set(of).size).toBe(count)
      for (const [i, group] of of.entries()) {
        for (const [k, other] of of.entries()) {
          expect(group === other).toBe(reached[i].has(k) && reached[k].has(i))
          if (reached[i].has(k)) expect(other).toBeLessThanOrEqual(group)
        }
      }
    }),
    { seed: 20260401, numRuns: 400 },
  )
})
