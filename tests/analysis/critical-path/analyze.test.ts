import { describe, expect, test } from 'vitest'
import {
  analyzeCriticalPath,
  cyclesOf,
  ofDetails,
  plannedLengths,
  planOf,
  timesByName,
  waitsOf,
} from '../../../src/analysis/critical-path/index.js'
import { criticalPathResultSchema } from '../../../src/analysis/critical-path/schema.js'
import type { Declared } from '../../../src/model/declared.js'
import type { Branch, Journey } from '../../../src/model/journey.js'
import type { Reference } from '../../../src/model/source.js'
import { spelt } from '../../../src/model/spelling.js'
import { expectPublished, told } from '../../support/told.js'
import { after, journey, journeyOf, lasting, reference, touchpoint } from './journey-of.js'

const minute = 60
const hour = 3600
const day = 24 * hour
const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const branch = (name: string, probability: number): Branch => ({ to: reference(name), probability, range })
const repeat = (probability: number) => ({ probability, range })

/** Planned lengths where references lead to these journeys alone. */
const lengthsAmong = (...journeys: readonly Journey[]) => {
  const target = (reference: Reference): Declared | undefined => {
    const element = journeys.find(({ name }) => name === spelt(reference))
    return element && { kind: 'journey', key: element.name, file: element.file, element }
  }
  return ofDetails(plannedLengths(journeys, target), target)
}

/** The tour example of the language reference. */
const warrantyClaim = journey(
  [
    touchpoint('Report', {
      duration: { kind: 'three-point', optimistic: 5 * minute, mostLikely: 12 * minute, pessimistic: 40 * minute },
    }),
    touchpoint('Diagnose', {
      ...lasting(20 * minute),
      dependencies: [after('Report', 'FS', 4 * hour)],
      branches: [branch('Visit', 0.7), branch('Replace', 0.3)],
    }),
    touchpoint('OrderPart', {
      duration: { kind: 'three-point', optimistic: day, mostLikely: 2 * day, pessimistic: 6 * day },
      dependencies: [after('Diagnose', 'SS', hour)],
    }),
    touchpoint('Visit', { ...lasting(45 * minute), dependencies: [after('OrderPart')], repeats: [repeat(0.15)] }),
    touchpoint('Replace', lasting(3 * day)),
    touchpoint('Confirm', {
      ...lasting(2 * minute),
      dependencies: [after('Visit'), after('Replace')],
      optional: { probability: 0.8 },
    }),
  ],
  {
    name: 'WarrantyClaim',
    promises: [
      {
        name: 'FixedInAWeek',
        nameRange: range,
        range,
        from: reference('Report'),
        to: reference('Confirm'),
        within: 7 * day,
        confidence: 0.9,
      },
    ],
  },
)

describe('a journey with branches, a loop and an optional touchpoint', () => {
  const result = analyzeCriticalPath(warrantyClaim)

  test('counts every branch and each loop once: the longest single pass', () => {
    const report = (5 + 4 * 12 + 40) / 6
    const diagnosed = report * minute + 4 * hour + 20 * minute
    expect(result.duration).toBeCloseTo(diagnosed + 3 * day + 2 * minute, 6)
    expect(result.criticalPaths).toEqual([['Report', 'Diagnose', 'Replace', 'Confirm']])
    expect(result.longestPaths.map(({ path }) => path.join(' '))).toEqual([
      'Report Diagnose Replace Confirm',
      'Report Diagnose OrderPart Visit Confirm',
      'Report Diagnose Visit Confirm',
    ])
    expect(told(result.notes)).toEqual([
      'The expected length is not worked out exactly: Diagnose and OrderPart are tied by start or finish and can overlap.',
    ])
  })

  test('measures the promise against the plan', () => {
    const { planned, slack, ...promise } = result.promises[0]
    expect(promise).toEqual({ name: 'FixedInAWeek', within: 7 * day, confidence: 0.9, verdict: 'kept' })
    expect(planned).toBeCloseTo(result.duration, 6)
    expect(slack).toBeCloseTo(7 * day - result.duration, 6)
  })

  test('keeps the contract and names its conventions', () => {
    expectPublished(criticalPathResultSchema, result)
    expect(told(result.convention)).toContain('Every branch and every loop body counts once.')
  })

  test('gives views the times by name and the waiting on each arrow', () => {
    const plan = planOf(warrantyClaim)
    expect(timesByName(plan).get('Confirm')!.earliestFinish).toBe(result.duration)
    const waits = waitsOf(plan)
    expect(waits.find(({ to }) => to === 'Diagnose')).toEqual({
      from: 'Report',
      to: 'Diagnose',
      relation: 'FS',
      lag: 4 * hour,
      slack: 0,
      onLongestPath: true,
    })
    expect(waits.filter(({ from }) => from === 'Diagnose').map(({ to, onLongestPath }) => [to, onLongestPath])).toEqual(
      [
        ['Visit', false],
        ['Replace', true],
        ['OrderPart', false],
      ],
    )
  })
})

describe('waits', () => {
  test('stand by the touchpoint left, with the slack that each relation has', () => {
    const plan = planOf(
      journeyOf([
        {
          id: 'C',
          duration: 1,
          predecessors: [
            { id: 'B', type: 'FF', lag: -1 },
            { id: 'A', type: 'FS', lag: 2 },
          ],
        },
        { id: 'A', duration: 3, predecessors: [] },
        { id: 'B', duration: 4, predecessors: [{ id: 'A', type: 'SS', lag: 1 }] },
      ]),
    )
    expect(waitsOf(plan)).toEqual([
      { from: 'A', to: 'C', relation: 'FS', lag: 2, slack: 0, onLongestPath: true },
      { from: 'A', to: 'B', relation: 'SS', lag: 1, slack: 0, onLongestPath: false },
      { from: 'B', to: 'C', relation: 'FF', lag: -1, slack: 2, onLongestPath: false },
    ])
  })
})

describe('order', () => {
  test('is the order written where nothing is said about it', () => {
    const result = analyzeCriticalPath(journey([touchpoint('A', lasting(3)), touchpoint('B', lasting(4))]))
    expect(result.criticalPaths).toEqual([['A', 'B']])
    expect(result.duration).toBe(7)
  })

  test.each([
    ['after', { dependencies: [after('A')] }],
    ['then', { branches: [branch('A', 0.1)] }],
    ['repeat', { repeats: [repeat(0.1)] }],
  ])('is not, once %s stands anywhere', (_, word) => {
    const result = analyzeCriticalPath(
      journey([touchpoint('A', lasting(3)), touchpoint('B', { ...lasting(4), ...word }), touchpoint('C', lasting(5))]),
    )
    expect(result.touchpoints[2].earliestStart).toBe(0)
  })

  test('goes forward with then, and back to an earlier touchpoint only as a loop outside the plan', () => {
    const result = analyzeCriticalPath(
      journey([
        touchpoint('A', lasting(3)),
        touchpoint('B', { ...lasting(4), branches: [branch('A', 0.1), branch('B', 0.1), branch('C', 0.8)] }),
        touchpoint('C', lasting(5)),
      ]),
    )
    expect(result.touchpoints.map(({ earliestStart }) => earliestStart)).toEqual([0, 0, 4])
    expect(told(result.notes)).toEqual(['The expected length is not worked out exactly: A and B start side by side.'])
  })

  test('finds names written with their journey, and leaves out names that are no touchpoint of it', () => {
    const result = analyzeCriticalPath(
      journey([
        touchpoint('A', lasting(3)),
        touchpoint('B', { ...lasting(4), dependencies: [after('Claim.A'), after('Other.A'), after('Nobody')] }),
      ]),
    )
    expect(result.touchpoints[1].earliestStart).toBe(3)
    expect(told(result.notes)).toEqual([
      'B names Other.A, which is no touchpoint of Claim: this dependency is left out.',
      'B names Nobody, which is no touchpoint of Claim: this dependency is left out.',
    ])
  })
})

describe('cycles', () => {
  const cyclic = journey([
    touchpoint('Before', lasting(2)),
    touchpoint('A', { ...lasting(1), dependencies: [after('Before'), after('C')] }),
    touchpoint('B', { ...lasting(1), dependencies: [after('A')] }),
    touchpoint('C', { ...lasting(1), dependencies: [after('B')] }),
    touchpoint('Behind', { ...lasting(1), dependencies: [after('C')] }),
    touchpoint('Beside', { ...lasting(5), dependencies: [after('Before')] }),
  ])

  test('are named whole, in the order of time, each once', () => {
    expect(cyclesOf(cyclic)).toEqual([['A', 'B', 'C']])
    expect(cyclesOf(journey([touchpoint('A', { dependencies: [after('A')] })]))).toEqual([['A']])
    expect(cyclesOf(warrantyClaim)).toEqual([])
  })

  test('are left out with what waits for them; the rest is still analysed', () => {
    const result = analyzeCriticalPath(cyclic)
    expect(result.touchpoints.map(({ name }) => name)).toEqual(['Before', 'Beside'])
    expect(result.duration).toBe(7)
    expect(told(result.notes)).toEqual([
      'A → B → C → A wait for each other, so none of them can ever start.',
      'Left out, because they are on such a ring or behind one: A, B, C, Behind. Times, paths and length are those of the rest.',
    ])
  })

  test('that share touchpoints are shown until every dependency on a cycle is shown', () => {
    const shared = journey([
      touchpoint('A', { dependencies: [after('B'), after('C')] }),
      touchpoint('B', { dependencies: [after('A')] }),
      touchpoint('C', { dependencies: [after('B')] }),
    ])
    expect(cyclesOf(shared)).toEqual([
      ['A', 'B'],
      ['A', 'B', 'C'],
    ])
  })

  test('of twenty thousand touchpoints are named whole', () => {
    const size = 20_000
    const names = Array.from({ length: size }, (_, i) => `T${i}`)
    const long = journey(
      names.map((name, i) => touchpoint(name, { dependencies: [after(names[(i + size - 1) % size])] })),
    )
    expect(cyclesOf(long)).toEqual([names])
    expect(analyzeCriticalPath(long).duration).toBe(0)
  })
})

describe('durations', () => {
  test('not written count as 0, and a note names them', () => {
    const result = analyzeCriticalPath(journey([touchpoint('A'), touchpoint('B', lasting(4)), touchpoint('C')]))
    expect(result.duration).toBe(4)
    expect(told(result.notes)).toEqual(['No duration is written for A, C: counted as 0.'])
  })

  test('come from the journey that details the touchpoint, unless one is written', () => {
    const inner = journey([touchpoint('X', lasting(3)), touchpoint('Y', lasting(4))], { name: 'Inner' })
    const outer = journey([
      touchpoint('A', { details: reference('Inner') }),
      touchpoint('B', { ...lasting(1), details: reference('Inner') }),
    ])
    const result = analyzeCriticalPath(outer, { lengthOf: lengthsAmong(inner, outer) })
    expect(result.touchpoints.map(({ duration }) => duration)).toEqual([7, 1])
    expect(told(result.notes)).toEqual([])
  })

  test('of a journey that contains itself are not known', () => {
    const first = journey([touchpoint('A', { details: reference('Second') })], { name: 'First' })
    const second = journey([touchpoint('B', { details: reference('First') })], { name: 'Second' })
    const outer = journey([touchpoint('C', { details: reference('First') }), touchpoint('D', lasting(1))], {
      name: 'Outer',
    })
    const lengthOf = lengthsAmong(outer, first, second)
    const lengths = ['First', 'Second', 'Outer', 'Nobody'].map(name => lengthOf(reference(name)))
    expect(lengths).toEqual([undefined, undefined, 1, undefined])
    const result = analyzeCriticalPath(first, { lengthOf })
    expect(result.duration).toBe(0)
    expect(told(result.notes)).toEqual([
      'The length of Second, which details A, is not known (no such journey, or it contains itself): counted as 0.',
    ])
  })
})

describe('constraints', () => {
  test('a deadline narrows the float below 0 but is no part of the longest path', () => {
    const result = analyzeCriticalPath(
      journeyOf([
        { id: 'A', duration: 5, predecessors: [] },
        { id: 'B', duration: 2, predecessors: [], due: 1 },
        { id: 'C', duration: 3, predecessors: [{ id: 'A', type: 'FS', lag: 0 }] },
      ]),
    )
    const late = result.touchpoints[1]
    expect([late.latestStart, late.totalFloat, late.critical, late.onLongestPath]).toEqual([-1, -1, true, false])
    expect(result.criticalPaths).toEqual([['A', 'C']])
  })

  test('an earliest start that holds the finish is named', () => {
    const result = analyzeCriticalPath(
      journeyOf([
        { id: 'A', duration: 1, predecessors: [] },
        { id: 'B', duration: 1, predecessors: [{ id: 'A', type: 'FS', lag: 0 }], earliestStart: 5 },
      ]),
    )
    expect(result.duration).toBe(6)
    expect(result.criticalPaths).toEqual([['B']])
    expect(result.longestPaths).toEqual([{ path: ['A', 'B'], length: 2, slack: 4 }])
    expect(told(result.notes)).toEqual([
      'The journey’s finish is held by the “not before” of B, not by work before it.',
    ])
  })

  test('a float up to the threshold is critical too', () => {
    const paths = journeyOf([
      { id: 'A', duration: 5, predecessors: [] },
      { id: 'B', duration: 4, predecessors: [] },
      {
        id: 'C',
        duration: 1,
        predecessors: [
          { id: 'A', type: 'FS', lag: 0 },
          { id: 'B', type: 'FS', lag: 0 },
        ],
      },
    ])
    const criticalOf = (criticalFloat: number) =>
      analyzeCriticalPath(paths, { criticalFloat }).touchpoints.map(({ critical }) => critical)
    expect(criticalOf(0)).toEqual([true, false, true])
    expect(criticalOf(1)).toEqual([true, true, true])
  })
})

describe('limits', () => {
  /** 2 ** 20 critical paths: twenty forks one after another. */
  const forks = journeyOf(
    Array.from({ length: 20 }, (_, k) => {
      const before = k === 0 ? [] : ['L', 'R'].map(side => ({ id: `${side}${k - 1}`, type: 'FS' as const, lag: 0 }))
      return ['L', 'R'].map(side => ({ id: `${side}${k}`, duration: 0.1, predecessors: before }))
    }).flat(),
  )

  test('are stated when reached, however many paths there are', () => {
    const result = analyzeCriticalPath(forks, { criticalPathLimit: 5, longestPathCount: 7 })
    expect(result.criticalPaths).toHaveLength(5)
    expect(result.longestPaths).toHaveLength(7)
    expect(new Set(result.longestPaths.map(({ path }) => path.join(' '))).size).toBe(7)
    expect(result.longestPaths.every(({ slack }) => slack === 0)).toBe(true)
    expect(told(result.notes)).toEqual([
      'There are more critical paths than the 5 listed.',
      'No duration counts on every critical path, so shortening a single touchpoint does not shorten the journey.',
    ])
  })
})

describe('promises', () => {
  const promise = (properties: object) => ({ name: 'Soon', nameRange: range, range, ...properties })
  const promising = (properties: object) =>
    analyzeCriticalPath(
      journey([touchpoint('A', lasting(3)), touchpoint('B', lasting(4))], { promises: [promise(properties)] }),
    )

  test('without ends hold for the whole journey and for every customer', () => {
    expect(promising({ within: 6 }).promises).toEqual([
      { name: 'Soon', within: 6, confidence: 1, planned: 7, slack: -1, verdict: 'broken' },
    ])
    expect(promising({ within: 7 }).promises[0].verdict).toBe('kept')
    expect(promising({ within: 3, to: reference('A') }).promises[0].verdict).toBe('kept')
    expect(promising({ within: 4, from: reference('Claim.B') }).promises[0].slack).toBe(0)
  })

  test('that cannot be judged are named', () => {
    expect(told(promising({ to: reference('Nobody'), within: 1 }).notes)).toEqual([
      'The promise Soon is not judged: Nobody is not in the plan of Claim.',
    ])
    const backward = promising({ from: reference('B'), to: reference('A'), within: 1 })
    expect(backward.promises).toEqual([])
    expect(told(backward.notes)).toEqual(['The promise Soon is not judged: A is finished before B starts.'])
    expect(told(promising({}).notes)).toEqual(['The promise Soon is not judged: it does not say within what time.'])
  })
})

test('an empty journey takes no time', () => {
  const { convention: _, ...result } = analyzeCriticalPath(journey([]))
  expect(result).toEqual({
    journey: 'Claim',
    duration: 0,
    touchpoints: [],
    criticalPaths: [],
    longestPaths: [],
    nearCritical: [],
    crashing: [],
    flow: { leadTime: 0, touchTime: 0, waitingTime: 0, stages: [] },
    promises: [],
    notes: [],
  })
})
