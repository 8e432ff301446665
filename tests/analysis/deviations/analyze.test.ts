import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeDeviations } from '../../../src/analysis/deviations/index.js'
import { deviationsResultSchema } from '../../../src/analysis/deviations/schema.js'
import { defaultSettings } from '../../../src/model/settings.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished, told } from '../../support/told.js'
import { classed, following } from './following.js'

const dataOf = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../data/journeys/${file}.json`), 'utf8'))

type Listed = { readonly id: string; readonly status?: string; readonly repeat?: number }

describe('published journeys', () => {
  // What the company meant to happen is our reading of the account: everything but the calls.
  test('of the DSL sign-up, the calls are ad hoc and the technician is missing', () => {
    const { stages, expected_analysis: expected } = dataOf('de-dsl-onboarding-2017')
    const all: readonly Listed[] = stages.flatMap(
      ({ touchpoints }: { readonly touchpoints: readonly Listed[] }) => touchpoints,
    )
    const planned = ['t1', 't2', 't5', 't6']
    const happened = all.filter(({ status }) => status !== 'missing').map(({ id }) => id)
    const result = following(
      planned.map(id => `touchpoint ${id}`).join('\n'),
      happened.map(id => `touchpoint ${id}`).join('\n'),
    )
    const of = (kind: string) =>
      result.deviations.filter(each => each.class === kind).map(({ touchpoint }) => touchpoint)
    expect(of('ad hoc')).toEqual(expected.ad_hoc_touchpoints)
    expect(of('missing')).toEqual(expected.missing)
    expect(result.counts).toEqual({ 'ad hoc': 2, missing: 1, 'out of sequence': 0, failed: 0 })
  })

  // The plan is published, the customer is made up: one deviation of each of the four published classes.
  test('of the broadband onboarding, each class of deviation is found', () => {
    const { stages, deviation_types: types } = dataOf('telenor-broadband-onboarding')
    const all: readonly Listed[] = stages.flatMap(
      ({ touchpoints }: { readonly touchpoints: readonly Listed[] }) => touchpoints,
    )
    const result = following(
      all.map(({ id }) => `touchpoint ${id}`).join('\n'),
      `touchpoint t1 { at 2015-03-02 }
       touchpoint t4 { at 2015-03-05  emotion -1  pain "The wrong modem" }
       touchpoint Call { at 2015-03-06 }
       touchpoint t3 { at 2015-03-09 }
       touchpoint t5 { at 2015-03-10 }
       touchpoint t6 { at 2015-04-01 }`,
    )
    expect(classed(result)).toEqual(['ad hoc Call', 'missing t2', 'out of sequence t4', 'failed t4'])
    expect(Object.keys(result.counts)).toHaveLength(types.length)
  })
})

// The example of the language's own page.
const warranty = {
  'warranty.journey': `journey WarrantyClaim {
    kind planned
    touchpoint »Report« { duration 5min 12min 40min  emotion -2 }
    touchpoint Diagnose { layer backstage  duration 20min  after Report + 4h  then Visit 70%, Replace 30% }
    touchpoint OrderPart { layer backstage  duration 1d 2d 6d  after start of Diagnose + 1h }
    touchpoint »Visit« { duration 45min  after OrderPart  repeat 15% }
    touchpoint Replace { duration 3d }
    touchpoint »Confirm« { duration 2min  after Visit, Replace }
    promise FixedInAWeek { from Report  to Visit  within 7d }
    promise Quick { from Report  to Confirm  within 8d }
  }`,
  'claim17.journey': `journey »Claim17« {
    kind actual
    follows WarrantyClaim
    touchpoint Report   { at 2026-03-04T10:00 .. 2026-03-04T10:20 }
    touchpoint »Callback« { at 2026-03-05 }
    touchpoint Visit2   { at 2026-03-11  as Visit }
  }`,
}

test('each deviation has its place in the one file, and says where the other file speaks of it', () => {
  const { workspace, marks } = projectOf(warranty)
  const [actual, plan] = workspace.project().model.journeys
  const result = analyzeDeviations(actual!, plan!, { scale: defaultSettings.emotion })
  expectPublished(deviationsResultSchema, result)
  const [, , confirm] = marks['warranty.journey']
  const [claim17, callback] = marks['claim17.journey']
  expect(
    result.deviations.map(({ touchpoint, file, range, related }) => [touchpoint, file, range, related[0]]),
  ).toEqual([
    [
      'Callback',
      'claim17.journey',
      callback,
      { message: { code: 'deviations/the-plan', data: {} }, file: 'warranty.journey', range: plan!.nameRange },
    ],
    [
      'Confirm',
      'warranty.journey',
      confirm,
      {
        message: { code: 'deviations/follows-plan', data: { journey: 'Claim17' } },
        file: 'claim17.journey',
        range: claim17,
      },
    ],
  ])
  expect(told(result.notes)).toEqual([
    'Diagnose and OrderPart are behind the line of visibility and not recorded, so not counted as missing.',
    'Confirm comes after all that took place: as long as the journey goes on, it is not missing yet.',
  ])
})

test('durations and promises in fact say how exact the dates are', () => {
  const { workspace } = projectOf(warranty)
  const [actual, plan] = workspace.project().model.journeys
  const { durations, promises } = analyzeDeviations(actual!, plan!, { scale: defaultSettings.emotion })
  const day = 86_400
  expect(durations.touchpoints).toEqual([
    { touchpoint: 'Report', of: 'Report', planned: 930, actual: 1200 },
    { touchpoint: 'Visit2', of: 'Visit', planned: 2700, actual: null },
  ])
  // From 10:00 on the 4th to some time on the 11th.
  expect(durations.journey.actual).toBe(6 * day + 14 * 3600)
  expect(durations.journey.between).toEqual({ least: 6 * day + 14 * 3600, most: 7 * day + 14 * 3600 })
  expect(promises.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['FixedInAWeek', 'unknown'],
    ['Quick', 'not reached'],
  ])
})

test('an `as` that leads to no touchpoint of the plan is left out, which is said', () => {
  const result = following('touchpoint Report', 'touchpoint Report\ntouchpoint Call { as Gone }')
  expect(classed(result)).toEqual([])
  expect(told(result.notes)[0]).toBe('Call is left out: Gone, which it is said to be, is no touchpoint of Claim.')
})

test('names after `as` may be qualified, and several may be the same planned touchpoint', () => {
  const result = following(
    'touchpoint Report { duration 10min }',
    'touchpoint First { as Claim.Report  duration 5min }\ntouchpoint Second { as Report  duration 20min }',
  )
  expect(classed(result)).toEqual([])
  expect(result.durations.touchpoints.map(({ touchpoint, actual }) => [touchpoint, actual])).toEqual([
    ['First', 300],
    ['Second', 1200],
  ])
})

test('two journeys without touchpoints deviate in nothing', () => {
  expect(following('', '')).toMatchObject({ deviations: [], durations: { touchpoints: [] }, promises: [] })
})
