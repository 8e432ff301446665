import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '../../../src/analysis/long-work.js'
import { analyzeOutlook, crossImpactsOf, supportOf } from '../../../src/analysis/outlook/index.js'
import { outlookResultSchema } from '../../../src/analysis/outlook/schema.js'
import { expectPublished, told } from '../../support/told.js'
import {
  allScenarios,
  type Cell,
  holds,
  largestShortfall,
  margin,
  middle,
  type RandomOutlook,
  randomOutlook,
  SEEDED,
  sumOfShortfalls,
} from './random-outlooks.js'
import { numbersOf, outlook, outlookOf } from './writing-outlooks.js'

const analyzed = (...lines: readonly string[]) => finish(analyzeOutlook(outlook(...lines)))
const loyalty = ['Delivery: OnTime Late', 'Help: SelfService Agent', 'Mood: Loyal Leaving']

test('the example of the language: who is late loses customers, unless an agent helps', () => {
  const result = analyzed(...loyalty, 'Delivery.Late -> Mood.Leaving +2', 'Help.Agent -> Mood.Loyal +1')
  expectPublished(outlookResultSchema, result)
  expect(
    result.scenarios.map(({ states, margin, totalImpact, weight }) => [states, margin, totalImpact, weight]),
  ).toEqual([
    [{ Delivery: 'OnTime', Help: 'SelfService', Mood: 'Loyal' }, 0, 0, 1],
    [{ Delivery: 'OnTime', Help: 'SelfService', Mood: 'Leaving' }, 0, 0, 1],
    [{ Delivery: 'OnTime', Help: 'Agent', Mood: 'Loyal' }, 0, 1, 2],
    [{ Delivery: 'Late', Help: 'SelfService', Mood: 'Leaving' }, 0, 2, 2],
    [{ Delivery: 'Late', Help: 'Agent', Mood: 'Leaving' }, 0, 2, 2],
  ])
  expect(told(result.notes)).toEqual([
    expect.stringMatching(/^Complete: yes, \d+ nodes visited, 5 consistent\.$/),
    'Succession: exact, all 8 starts were followed.',
    '4 of 6 pairs of descriptors have no judgement; nothing judged counts as no influence. Judge a pair as 0 to say that you thought of it.',
  ])
})

test('a range counts with its middle, authors with their mean; certain and possible with the ends', () => {
  const lines = [
    'Delivery: OnTime Late',
    'Mood: Loyal Leaving',
    'Delivery.Late -> Mood.Leaving +1..+3 by Care',
    'Delivery.Late -> Mood.Leaving +0 by Parts',
    'Delivery.Late -> Mood.Loyal +0.5',
  ]
  const impacts = crossImpactsOf(outlook(...lines))
  const cell = 1 * impacts.stateCount + 3
  expect([impacts.value[cell], impacts.low[cell], impacts.high[cell]].map(value => value / impacts.unit)).toEqual([
    1, 0, 3,
  ])
  const result = finish(analyzeOutlook(outlook(...lines)))
  const keys = (scenarios: typeof result.certain = []) => scenarios.map(({ states }) => Object.values(states).join(' '))
  expect(keys(result.scenarios)).toEqual(['OnTime Loyal', 'OnTime Leaving', 'Late Leaving'])
  expect(keys(result.certain)).toEqual(['OnTime Loyal', 'OnTime Leaving'])
  expect(result.scenarios.map(({ certain }) => certain)).toEqual([true, true, false])
  expect(keys(result.possible)).toEqual(['OnTime Loyal', 'OnTime Leaving', 'Late Loyal', 'Late Leaving'])
  expect(analyzed(...loyalty)).not.toHaveProperty('certain')
})

test('a third is a third: three authors tie exactly with one who says the mean', () => {
  const { scenarios } = analyzed(
    'A: X Y',
    'B: X Y',
    'C: X',
    'A.X -> B.X +1 by P',
    'A.X -> B.X 0 by Q',
    'A.X -> B.X 0 by R',
    'C.X -> B.Y +1 by P',
    'C.X -> B.Y 0 by Q',
    'C.X -> B.Y 0 by R',
  )
  expect(scenarios.map(({ states }) => `${states.A}${states.B}`)).toEqual(['XX', 'XY', 'YY'])
})

test('what leads nowhere, stays within a descriptor or has no states is left out and named', () => {
  const result = analyzed(
    ...loyalty,
    'Empty:',
    'Delivery.Late -> Mood.Leaving +2',
    'Delivery.Lost -> Mood.Leaving +3',
    'Mood.Loyal -> Mood.Leaving -1',
    'Future.Help.Agent -> Mood.Loyal +2',
  )
  expect(result.consistent).toBe(6)
  expect(told(result.notes)).toEqual(
    expect.arrayContaining([
      'Left out because they have no states: Empty. Write at least one state for each.',
      'Left out because the name leads to no state: Delivery.Lost. Correct the name to take the judgements in.',
      'Left out because both states belong to one descriptor and never meet: Mood.Loyal -> Mood.Leaving.',
    ]),
  )
})

test('without descriptors there is nothing, and with one state there is no margin', () => {
  expect(analyzed()).toMatchObject({ consistent: 0, complete: true, scenarios: [], succession: [] })
  const [scenario] = analyzed('A: Only', 'B: Single').scenarios
  expect(scenario).toEqual({ states: { A: 'Only', B: 'Single' }, margin: null, totalImpact: 0, weight: 1 })
})

test('where no scenario is consistent, the least inconsistent ones say what is missing', () => {
  const chase = ['Fox: Left Right', 'Hare: Left Right', 'Fox.Left -> Hare.Right +2', 'Fox.Right -> Hare.Left +2']
  const result = analyzed(...chase, 'Hare.Left -> Fox.Left +1', 'Hare.Right -> Fox.Right +1')
  expect(result.scenarios).toEqual([])
  expect(result.leastInconsistent).toEqual([
    {
      states: { Fox: 'Left', Hare: 'Right' },
      totalImpact: 2,
      inconsistency: 1,
      steps: 1,
      toMend: [
        {
          descriptor: 'Fox',
          state: 'Left',
          rival: 'Right',
          steps: 1,
          cells: [{ from: 'Hare.Right', to: 'Fox.Right', value: 1, direction: 'down', line: 6 }],
        },
      ],
    },
    expect.objectContaining({ states: { Fox: 'Right', Hare: 'Left' }, inconsistency: 1, steps: 1 }),
  ])
  expect(result.succession[0]).toMatchObject({ fixedPoints: 0, cycles: 1, startsIntoCycles: 4 })
})

test('what does not matter for the contradiction is not gone through', () => {
  const free = Array.from({ length: 12 }, (_, k) => `Free${k}: A B C`)
  const result = analyzed(
    ...free,
    'Fox: Left Right',
    'Hare: Left Right',
    'Fox.Left -> Hare.Right +2',
    'Fox.Right -> Hare.Left +2',
    'Hare.Left -> Fox.Left +1',
    'Hare.Right -> Fox.Right +1',
  )
  expect(result.leastInconsistent).toHaveLength(100)
  expect(result.leastInconsistent?.every(({ inconsistency, steps }) => inconsistency === 1 && steps === 1)).toBe(true)
  expect(told(result.notes)).toContain('There are more of them; 100 are listed.')
  expect(told(result.notes).join(' ')).not.toContain('Not every candidate was looked at')
})

test('margins, steps to break, and the least inconsistent are what trying every scenario finds', () => {
  fc.assert(
    fc.property(randomOutlook(), random => {
      const result = finish(analyzeOutlook(outlookOf(random.counts, random.matrix)))
      for (const scenario of result.scenarios) {
        const expected = margin(random, numbersOf(scenario))
        expect(scenario.margin).toBe(expected === Number.POSITIVE_INFINITY ? null : expected)
        expect(scenario.toBreak?.steps).toBe(scenario.margin === null ? undefined : scenario.margin + 1)
      }
      if (result.scenarios.length > 0) return
      const ranked = allScenarios(random.counts).map(scenario => ({
        scenario,
        key: [largestShortfall(random, scenario), sumOfShortfalls(random, scenario)] as const,
      }))
      const least = ranked.reduce((a, b) => ((b.key[0] - a.key[0] || b.key[1] - a.key[1]) < 0 ? b : a))
      expect(result.leastInconsistent?.map(numbersOf)).toEqual(
        ranked.filter(({ key }) => key.join() === least.key.join()).map(({ scenario }) => scenario),
      )
      expect(result.leastInconsistent?.[0]).toMatchObject({ inconsistency: least.key[0], steps: least.key[1] })
    }),
    { ...SEEDED, numRuns: 200 },
  )
})

test('moving one of the cells by the steps to break does break the scenario, and by one less does not', () => {
  fc.assert(
    fc.property(randomOutlook(), random => {
      const result = finish(analyzeOutlook(outlookOf(random.counts, random.matrix)))
      for (const { toBreak, ...scenario } of result.scenarios) {
        const [cell] = toBreak?.cells ?? []
        if (!toBreak || !cell) continue
        const moved = (steps: number) => holds(withMoved(random, cell, steps), numbersOf(scenario), middle, middle)
        expect([moved(toBreak.steps), moved(toBreak.steps - 1)]).toEqual([false, true])
      }
    }),
    SEEDED,
  )
})

/** The outlook with one judgement moved by some steps in the direction that is asked for. */
const withMoved = (
  { counts, matrix }: RandomOutlook,
  cell: { readonly from: string; readonly to: string; readonly direction: 'up' | 'down' },
  steps: number,
): RandomOutlook => {
  const numberOf = (name: string) => {
    const [descriptor, state] = name.split('.').map(part => Number(part.slice(1)) - 1)
    return counts.slice(0, descriptor).reduce((sum, count) => sum + count, 0) + state
  }
  const shift = cell.direction === 'up' ? steps : -steps
  return {
    counts,
    matrix: matrix.map((cells, from) =>
      cells.map(
        ([low, high], to): Cell =>
          from === numberOf(cell.from) && to === numberOf(cell.to) ? [low + shift, high + shift] : [low, high],
      ),
    ),
  }
}

test('what holds a state: the strongest support first, what stands against it with its sign', () => {
  const impacts = crossImpactsOf(
    outlook(
      ...loyalty,
      'Delivery.Late -> Mood.Leaving +2',
      'Help.Agent -> Mood.Leaving -3',
      'Help.Agent -> Mood.Loyal +1',
    ),
  )
  expect(supportOf(impacts, Int32Array.from([1, 1, 1]), 2)).toEqual([
    { descriptor: 'Help', state: 'Agent', value: -3 },
    { descriptor: 'Delivery', state: 'Late', value: 2 },
  ])
})

test('more scenarios than are listed are counted', () => {
  const many = Array.from({ length: 30 }, (_, k) => `D${k + 1}: A B C`)
  const result = finish(analyzeOutlook(outlook(...many), { listLimit: 7, sample: { runs: 0 } }))
  expect(result).toMatchObject({ complete: true, consistent: 3 ** 30 })
  expect(result.scenarios).toHaveLength(7)
  expect(told(result.notes)).toContain('Listed are 7 of 205,891,132,094,649 consistent scenarios.')
})
