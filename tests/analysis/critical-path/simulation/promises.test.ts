import { describe, expect, test } from 'vitest'
import { analyzeCriticalPath, type PromiseResult } from '../../../../src/analysis/critical-path/index.js'
import { criticalPathResultSchema } from '../../../../src/analysis/critical-path/schema.js'
import {
  isWorthSimulating,
  simulateJourney,
  withSimulation,
} from '../../../../src/analysis/critical-path/simulation/index.js'
import { wilsonInterval } from '../../../../src/analysis/kpi/index.js'
import { finish } from '../../../../src/analysis/long-work.js'
import { projectOf } from '../../../support/reading.js'
import { expectPublished, told } from '../../../support/told.js'

const analyzed = (text: string, runs = 10_000) => {
  const [journey] = projectOf({ 'a.journey': text }).workspace.project().model.journeys
  return withSimulation(analyzeCriticalPath(journey!), finish(simulateJourney(journey!, { runs })))
}

const promiseOf = (touchpoints: string, promise: string, runs?: number): PromiseResult =>
  analyzed(`journey Claim { ${touchpoints} promise Quick { ${promise} } }`, runs).promises[0]

/** A coin: half of the runs take 1 h, half 3 h. */
const coin = `
  touchpoint A { duration 1h  then B 50%, C 50% }
  touchpoint B { duration 2h }
  touchpoint C`

describe('a promise with a simulation', () => {
  test.each([
    ['kept', '40%'],
    ['broken', '60%'],
    ['uncertain', '50%'],
  ])('is %s when it is promised for %s and kept in about half of the runs', (verdict, share) => {
    const promise = promiseOf(coin, `within 2h for ${share}`)
    expect(promise).toMatchObject({ verdict, runs: 10_000, planned: 3 * 3600 })
    expect(promise.interval).toEqual(wilsonInterval(Math.round(promise.probability! * 10_000), 10_000))
    expect(promise.interval!.low).toBeLessThan(0.5)
    expect(promise.interval!.high).toBeGreaterThan(0.5)
  })

  test('needs more runs to be certain where the share is near', () => {
    expect(promiseOf(coin, 'within 2h for 48%', 200).verdict).toBe('uncertain')
    expect(promiseOf(coin, 'within 2h for 48%', 40_000).verdict).toBe('kept')
  })

  test('is judged over the runs in which both ends took place', () => {
    const promise = promiseOf(coin, 'from A to B within 3h for 90%')
    expect(promise).toMatchObject({ probability: 1, verdict: 'kept' })
    expect(promise.runs).toBeGreaterThan(4800)
    expect(promise.runs).toBeLessThan(5200)
  })

  test('counts from the first start to the last finish where something is done again', () => {
    const { probability } = promiseOf('touchpoint A { duration 1h  repeat 50% }', 'from A to A within 2h for 50%')
    expect(Math.abs(probability! - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / 10_000))
  })

  test('to everyone cannot be proved by runs, only refuted', () => {
    const varying = 'touchpoint A { duration 1h 2h 3h }'
    expect(promiseOf(varying, 'within 3h')).toMatchObject({ confidence: 1, probability: 1, verdict: 'uncertain' })
    expect(promiseOf(varying, 'within 3h for 99%').verdict).toBe('kept')
    expect(promiseOf(varying, 'within 2h').verdict).toBe('broken')
  })

  test('keeps the verdict of the plan where nothing is left to chance, and where no run says anything', () => {
    const certain = promiseOf('touchpoint A { duration 1h }', 'within 1h')
    expect(certain).toMatchObject({ probability: 1, interval: { low: 1, high: 1 }, verdict: 'kept' })
    const never = promiseOf(
      'touchpoint A { duration 1h  then B 0%, C 100% } touchpoint B touchpoint C',
      'to B within 1h',
    )
    expect(never).toMatchObject({ runs: 0, verdict: 'kept' })
    expect(never.probability).toBeUndefined()
  })
})

describe('the result with a simulation', () => {
  const text = `journey Claim {
    touchpoint A { duration 1h 2h 6h }
    touchpoint B { duration 1h  after A  optional }
    touchpoint C { duration 1h 2h 6h  after A }
    promise Quick { within 9h for 90% }
  }`

  test('keeps the contract', () => {
    const result = analyzed(text)
    expectPublished(criticalPathResultSchema, result)
    expect(result.simulation).toMatchObject({ runs: 10_000, seed: 1 })
    expect(result.expectedDuration).toBe(result.simulation!.mean)
    expect(told(result.notes)).toContain('Nobody has said how often the optional B takes place: counted as one half.')
    expect(result.convention).toContainEqual({ code: 'critical-path/simulation', data: { sampling: 'beta-pert' } })
  })

  test('says the exact expected length where it is known', () => {
    const { expectation, expectedDuration } = analyzed('journey Claim { touchpoint A { duration 1h 2h 6h } }')
    expect(expectedDuration).toBe(expectation!.mean)
  })

  test('has no interval of the mean of a single run', () => {
    const result = analyzed(text, 1)
    expect(result.simulation).toMatchObject({ runs: 1, standardDeviation: 0 })
    expect(result.simulation!.interval).toBeUndefined()
    expectPublished(criticalPathResultSchema, result)
  })

  test('has an interval around the mean that follows from the durations', () => {
    const { interval, mean } = analyzed(text).simulation!
    expect(interval!.low).toBeLessThan(mean)
    // A takes 2.5 h, then C 2.5 h; the optional B of 1 h is never longer than C.
    expect(interval!.low).toBeLessThan(5 * 3600)
    expect(interval!.high).toBeGreaterThan(5 * 3600)
  })

  test('says what the classic normal approximation gives instead', () => {
    const [journey] = projectOf({ 'a.journey': text }).workspace.project().model.journeys
    const classic = finish(simulateJourney(journey!, { sampling: 'normal' }))
    expect(told(classic.convention)).toEqual([expect.stringContaining('normal distribution of classic PERT')])
    const { standardDeviation } = classic.simulation
    expect(standardDeviation / 3600).toBeCloseTo(Math.sqrt(2) * (5 / 6), 1)
  })

  test('of a journey without touchpoints is 0', () => {
    expect(analyzed('journey Empty').simulation).toMatchObject({ mean: 0, touchpoints: [] })
  })
})

test('a journey is worth simulating when something is left to chance or promised', () => {
  const worth = (text: string): boolean => {
    const { model, links } = projectOf({ 'a.journey': text }).workspace.project()
    return isWorthSimulating(model.journeys[0], model.journeys, links.target)
  }
  expect(worth('journey A { touchpoint T { duration 1h } }')).toBe(false)
  expect(worth('journey A { touchpoint T { duration 1h 2h 3h } }')).toBe(true)
  expect(worth('journey A { touchpoint T { duration 1h  optional 80% } }')).toBe(true)
  expect(worth('journey A { touchpoint T { duration 1h  repeat 10% } }')).toBe(true)
  expect(worth('journey A { touchpoint T { then U, V } touchpoint U touchpoint V }')).toBe(true)
  expect(worth('journey A { touchpoint T promise P { within 1h } }')).toBe(true)
  expect(worth('journey A { touchpoint T { details B } } journey B { touchpoint U { duration 1h 2h 3h } }')).toBe(true)
  expect(worth('journey A { touchpoint T { details B } } journey B { touchpoint U { details A } }')).toBe(false)
})
