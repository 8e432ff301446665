import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '../../../../src/analysis/long-work.js'
import { analyzeOutlook, scoresOf } from '../../../../src/analysis/outlook/index.js'
import { type Basins, basinsOf } from '../../../../src/analysis/outlook/succession/basins.js'
import { sampleBasins } from '../../../../src/analysis/outlook/succession/sample.js'
import {
  type Dynamics,
  nextState,
  scenarioAt,
  signatureOf,
  spaceOf,
} from '../../../../src/analysis/outlook/succession/step.js'
import { weightsByIsland, weightsFrom } from '../../../../src/analysis/outlook/succession/weights.js'
import { told } from '../../../support/told.js'
import {
  allScenarios,
  holds,
  impactsOf,
  middle,
  type RandomOutlook,
  randomOutlook,
  SEEDED,
} from '../random-outlooks.js'
import { outlook } from '../writing-outlooks.js'

const dynamicsOf = (random: RandomOutlook): Dynamics => {
  const impacts = impactsOf(random)
  return { ...impacts, base: new Int32Array(impacts.stateCount) }
}

test('a state stays if it is among the best; otherwise the first of the best follows, or the next state towards it', () => {
  const next = (scores: readonly number[], state: number, rule: 'global' | 'incremental') =>
    nextState(Int32Array.from(scores), 0, scores.length, state, rule)
  expect(next([2, 1, 2], 2, 'global')).toBe(2)
  expect(next([2, 1, 2], 1, 'global')).toBe(0)
  expect(next([0, 1, 0, 5], 0, 'global')).toBe(3)
  expect(next([0, 1, 0, 5], 0, 'incremental')).toBe(1)
  expect(next([5, 1, 0, 5], 2, 'incremental')).toBe(1)
})

test('every scenario has its number, and every number its scenario', () => {
  const first = Int32Array.from([0, 3, 5, 9])
  const numbers = Array.from({ length: spaceOf(first) }, (_, number) => signatureOf(first, scenarioAt(first, number)))
  expect(numbers).toEqual([...numbers.keys()])
  expect([...scenarioAt(first, 1 + 3 * 1 + 6 * 2)]).toEqual([1, 1, 2])
})

test('basins share out the whole space, and their ends are the consistent scenarios or cycles', () => {
  fc.assert(
    fc.property(randomOutlook(), fc.constantFrom('global', 'incremental'), (random, rule) => {
      const { starts, attractors, sizes }: Basins = finish(basinsOf(dynamicsOf(random), rule))
      expect(starts).toBe(allScenarios(random.counts).length)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(starts)
      const ends = attractors.filter(({ length }) => length === 1).map(([signature]) => signature)
      const impacts = impactsOf(random)
      const consistent = allScenarios(random.counts).filter(scenario => holds(random, scenario, middle, middle))
      expect(new Set(ends)).toEqual(new Set(consistent.map(each => signatureOf(impacts.first, Int32Array.from(each)))))
    }),
    SEEDED,
  )
})

test('every start goes on as its scores say', () => {
  fc.assert(
    fc.property(randomOutlook({ mostDescriptors: 4 }), random => {
      const impacts = impactsOf(random)
      const { attractors } = finish(basinsOf(dynamicsOf(random), 'global'))
      for (const cycle of attractors) {
        cycle.forEach((signature, place) => {
          const scenario = scenarioAt(impacts.first, signature)
          const scores = scoresOf(impacts, scenario)
          const next = scenario.map((state, k) =>
            nextState(scores, impacts.first[k], impacts.first[k + 1], state, 'global'),
          )
          expect(signatureOf(impacts.first, next)).toBe(cycle[(place + 1) % cycle.length])
        })
      }
    }),
    SEEDED,
  )
})

test('weights by island are those of the whole space', () => {
  fc.assert(
    fc.property(randomOutlook(), random => {
      const impacts = impactsOf(random)
      const byIsland = finish(weightsByIsland(impacts, 1e6))
      const whole = weightsFrom(impacts, finish(basinsOf(dynamicsOf(random), 'global')))
      for (const scenario of allScenarios(random.counts).filter(each => holds(random, each, middle, middle)))
        expect(byIsland?.(Int32Array.from(scenario))).toBe(whole(Int32Array.from(scenario)))
    }),
    SEEDED,
  )
})

test('a sample comes near the exact basins, and the same seed gives the same numbers', () => {
  const [random] = fc.sample(
    randomOutlook({ mostDescriptors: 6 }).filter(({ counts }) => counts.length === 6),
    { numRuns: 1, seed: 7 },
  )
  const dynamics = dynamicsOf(random)
  const { starts, attractors, sizes } = finish(basinsOf(dynamics, 'global'))
  const sample = finish(sampleBasins(dynamics, 'global', 20_000, 1))
  expect(finish(sampleBasins(dynamics, 'global', 20_000, 1))).toEqual(sample)
  expect(sample.reduce((sum, { hits }) => sum + hits, 0)).toBe(20_000)
  for (const { scenarios, hits } of sample) {
    const signatures = scenarios.map(scenario => signatureOf(dynamics.first, scenario))
    const number = attractors.findIndex(cycle => cycle.includes(signatures[0]))
    expect(new Set(signatures)).toEqual(new Set(attractors[number]))
    const share = sizes[number] / starts
    expect(Math.abs(hits / 20_000 - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 20_000) + 1e-9)
  }
})

test('a space too large to follow every start is sampled, and the result says how', () => {
  const names = Array.from({ length: 24 }, (_, k) => `D${k + 1}`)
  const ring = names.flatMap((name, k) => [
    `${name}.A -> ${names[(k + 1) % 24]}.A +1`,
    `${name}.B -> ${names[(k + 1) % 24]}.B +1`,
  ])
  const large = outlook(...names.map(name => `${name}: A B`), ...ring)
  const result = finish(analyzeOutlook(large, { sample: { runs: 100, seed: 5 } }))
  expect(result).toMatchObject({ space: 2 ** 24, consistent: 2, complete: true })
  expect(result.succession[0]).toMatchObject({ rule: 'global', exact: false, runs: 100, seed: 5 })
  expect(result.scenarios[0]).not.toHaveProperty('weight')
  expect(told(result.notes)).toContain(
    'Succession: sampled, because 16,777,216 starts are more than 2,000,000; 100 random starts with seed 5, shares with a 95 % Wilson interval.',
  )
  expect(finish(analyzeOutlook(large, { sample: { runs: 0 } })).succession).toEqual([])
})
