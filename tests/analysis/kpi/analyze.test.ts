import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kpiResultSchema } from '../../../src/analysis/kpi/schema.js'
import { conventionInWords } from '../../../src/wording/told-notes.js'
import { expectPublished, told } from '../../support/told.js'
import { kpi } from './kpi.js'
import { digits, vectors } from './vectors.js'

const day = 86_400
const value = (properties: string) => kpi(properties).latest?.value
const closeTo = (number: number) => expect.closeTo(number, digits)
const percent = (number: number) => expect.closeTo(number / 100, digits + 2)

describe('each measure is computed from what was counted', () => {
  const [smb] = vectors.nps
  const [delighted] = vectors.csat
  const [help] = vectors.ces
  const perPoint = (answers: Readonly<Record<string, number>>): string =>
    Object.entries(answers)
      .map(([point, count]) => `${point}: ${count}`)
      .join('  ')

  test('nps', () => {
    const { promoters, passives, detractors, n, nps, ci_adjusted_wald } = smb!
    const [low, high] = ci_adjusted_wald!.clamped
    expect(
      kpi(`measure nps  observed 2025-01 { promoters ${promoters}  passives ${passives}  detractors ${detractors} }`),
    ).toMatchObject({
      unit: 'points',
      latest: { when: '2025-01', value: closeTo(nps), interval: { low: closeTo(low!), high: closeTo(high!) }, n },
    })
    expect(value('measure nps  observed 2026 { 0: 1  6: 1  7: 1  8: 1  9: 1  10: 1 }')).toBe(0)
    expect(value('measure nps  observed 2026 { promoters 5  detractors 2  of 10 }')).toBe(30)
  })

  test('csat as top-2-box, or as a figure of the scale', () => {
    const { histogram_1to5, csat, mean, n, ci_wilson } = delighted!
    const observed = `observed 2026-09 { ${perPoint(histogram_1to5!)} }`
    const [low, high] = ci_wilson!
    expect(kpi(`measure csat  ${observed}`)).toMatchObject({
      unit: 'share',
      latest: { value: percent(csat!), interval: { low: percent(low!), high: percent(high!) }, n },
    })
    expect(kpi(`measure csat  statistic mean  ${observed}`)).toMatchObject({
      unit: 'number',
      latest: { value: closeTo(mean!), n },
    })
    expect(value(`measure csat  statistic median  ${observed}`)).toBe(4)
    expect(value('measure csat  statistic mean  observed 2026 { mean 4.2  of 107 }')).toBe(4.2)
  })

  test('csat of those who rated; the others are told', () => {
    const jupyter = vectors.csat.find(each => each.case.includes('7e2'))!
    const labelled = 'measure csat  observed 2020-12 { yes 858  neutral 149  no 33  not_applicable 36  blank 59 }'
    expect(value(labelled)).toEqual(percent(jupyter.share_of_rated!))
    expect(value('measure csat  observed 2020-12 { yes 858  of 1135  not_applicable 36  blank 59 }')).toBe(
      value(labelled),
    )
    expect(told(kpi(labelled).notes)).toEqual([
      '95 of 1135 asked gave no rating and are left out (36 do not apply, 59 blank); of all asked it would be 75.6%.',
    ])
  })

  test('ces by the method that the target is written for', () => {
    const observed = `observed 2026 { ${perPoint(help!.histogram_1to7)} }`
    expect(kpi(`measure ces  target >= 5  ${observed}`)).toMatchObject({
      unit: 'number',
      latest: { value: closeTo(help!.mean) },
    })
    expect(kpi(`measure ces  target >= 50%  ${observed}`)).toMatchObject({
      ...{ unit: 'share', latest: { value: percent(help!.agree_5to7_pct) } },
    })
    expect(kpi(`measure ces  target >= 20  ${observed}`)).toMatchObject({
      ...{ unit: 'points', latest: { value: closeTo(help!.index_6_7_minus_1_2_3) } },
    })
    expect(conventionInWords(kpi(`measure ces  target <= 3  ${observed}`).convention)).toContain(
      'high answers mean much effort (CES 1.0)',
    )
    expect(conventionInWords(kpi(`measure ces  target >= 5  ${observed}`).convention)).toContain(
      'high answers mean little effort',
    )
  })

  test('fcr, net where it is said how many could not be resolved', () => {
    const [gross, both] = vectors.fcr
    expect(value('measure fcr  observed 2026-09 { yes 280  of 400 }')).toEqual(percent(gross!.fcr!))
    expect(value('measure fcr  observed 2026-09 { yes 280  no 120 }')).toEqual(percent(gross!.fcr!))
    const net = kpi('measure fcr  observed 2026-09 { yes 280  of 400  not_resolvable 50 }')
    expect(net.latest).toMatchObject({ value: percent(both!.net!), n: 350 })
    expect(told(net.notes)).toEqual(['Net of 50 that could not be resolved at once; gross it is 70%.'])
  })

  test('churn and retention', () => {
    const stock = 'observed 2026 { start 1000  new 200  end 1050 }'
    const { churn, retention } = vectors.churn.at(-1)!
    expect(value(`measure churn  ${stock}`)).toEqual(percent(churn))
    expect(value(`measure retention  ${stock}`)).toEqual(percent(retention!))
    const [telco] = vectors.churn
    expect(value('measure churn  observed 2026 { yes 1869  of 7043 }')).toEqual(percent(telco!.churn))
  })

  test('repeat purchase', () => {
    const [, , within90] = vectors.repeat_purchase
    expect(value('measure repeat_purchase  observed 1997-Q1 { yes 687  of 2357 }')).toEqual(percent(within90!.rate))
  })

  test('times as reported, each by its statistic', () => {
    const [helpdesk, closed] = vectors.durations
    const { mean_days, median_days, p90_days, n } = helpdesk!
    const observed = `observed 2026 { mean ${mean_days}d  median ${median_days}d  p90 ${p90_days}d  of ${n} }`
    const figure = (statistic: string) => kpi(`measure resolution_time  ${statistic}  ${observed}`).latest
    expect(figure('statistic mean')).toEqual({ when: '2026', value: closeTo(mean_days! * day), n })
    expect(figure('statistic median')).toMatchObject({ value: closeTo(median_days! * day), n })
    expect(figure('statistic p90')).toMatchObject({ value: closeTo(p90_days! * day), n })
    expect(figure('')).toEqual(figure('statistic median'))
    expect(value(`measure first_response_time  observed 2026 { mean ${closed!.mean_days}d  of ${closed!.n} }`)).toEqual(
      closeTo(closed!.mean_days! * day),
    )
  })

  test.each([
    ['calls 4.746  of 3889', 'number', 4.746],
    ['mean 2h', 'seconds', 7200],
    ['yes 46%', 'share', 0.46],
    ['yes 23  of 50', 'share', 0.46],
    ['1: 1  9: 1', 'number', 5],
  ])('a measure of its own: %s', (counts, unit, expected) => {
    expect(kpi(`measure custom  observed 2021 { ${counts} }`)).toMatchObject({ unit, latest: { value: expected } })
  })
})

describe('what a time reported in figures says of its interval', () => {
  const repair = (counts: string) =>
    kpi(`measure resolution_time  statistic p90  target <= 8d  observed 2026-09 { ${counts} }`)

  test('nothing by itself: the value alone decides', () => {
    const { latest, verdict, notes } = repair('p90 7d  of 120')
    expect([latest?.interval, verdict]).toEqual([undefined, 'pass'])
    expect(told(notes)).toEqual([expect.stringMatching(/give no interval.*A verdict rests on the value alone\.$/)])
  })

  test('quantiles far enough from it bound it', () => {
    expect(repair('p80 5d  p90 7d  p99 9d  of 120')).toMatchObject({
      latest: { interval: { low: 5 * day, high: 9 * day } },
      verdict: 'inconclusive',
    })
    // Of 120 times the interval of p90 reaches beyond p95.
    expect(repair('p80 5d  p90 7d  p95 9d  of 120').latest?.interval).toBeUndefined()
    expect(repair('p80 5d  p90 7d  p95 9d  of 400').latest?.interval).toEqual({ low: 5 * day, high: 9 * day })
  })
})

describe('verdicts', () => {
  const fcr = (counts: string, limits = 'target >= 75%  warn >= 70%') =>
    kpi(`measure fcr  ${limits}  observed 2026-09 { ${counts} }`)

  test.each([
    ['yes 340  of 400', 'pass', 'pass'],
    ['yes 300  of 400', 'inconclusive', 'pass'],
    ['yes 280  of 400', 'fail', 'inconclusive'],
    ['yes 200  of 400', 'fail', 'fail'],
    // 9 of 10 is 90 %, and still may be 60 %.
    ['yes 9  of 10', 'inconclusive', 'inconclusive'],
  ])('%s: %s, against the warning limit %s', (counts, target, warn) => {
    expect(fcr(counts)).toMatchObject({ verdict: target, latest: { target, warn } })
  })

  test.each([
    ['measure churn  target <= 30%  observed 2026 { yes 1869  of 7043 }', 'pass'],
    ['measure churn  target <= 25%  observed 2026 { yes 1869  of 7043 }', 'fail'],
    ['measure nps  target > -100  observed 2026 { promoters 0  passives 0  detractors 9 }', 'inconclusive'],
    ['measure nps  target < 60  observed 2026 { promoters 230  passives 88  detractors 42 }', 'pass'],
    ['measure custom  target = 3  observed 2026 { value 3 }', 'pass'],
    ['measure custom  target = 3  observed 2026 { value 3.1 }', 'fail'],
    ['measure custom  target = 70%  observed 2026 { yes 272  of 400 }', 'inconclusive'],
  ])('the sign says which side is good: %s', (properties, verdict) => expect(kpi(properties).verdict).toBe(verdict))

  test('nothing observed, nothing wanted', () => {
    expect(kpi('measure fcr  target >= 75%')).toMatchObject({
      verdict: 'no data',
      observations: [],
      sampleForMargin: { n: 385 },
    })
    expect(kpi('measure nps').sampleForMargin).toEqual({ margin: 5, n: 1537 })
    expect(kpi('measure fcr  observed 2026-09 { yes 1  of 2 }').verdict).toBe('no target')
    const { verdict, notes } = kpi('measure fcr  target >= 5  observed 2026-09 { yes 1  of 2 }')
    expect(verdict).toBe('no target')
    expect(told(notes)).toEqual(['The target is not a share, so nothing is compared with it.'])
  })

  test('nobody answered', () => {
    const { verdict, notes } = fcr('yes 0  of 0')
    expect(verdict).toBe('no data')
    expect(told(notes)).toEqual(['Nobody answered in 2026-09.'])
  })

  test('an open verdict says how many answers would close it', () => {
    const { neededSample, notes } = fcr('yes 288  of 400')
    expect(neededSample).toBe(801)
    expect(told(notes)).toEqual([
      'The target ≥ 75% lies within the interval 67.4% to 76.2%, so the true value may be on either side of it. 801 answers like these would decide it; there are 400.',
    ])
    expect(fcr('yes 576  of 800').verdict).toBe('inconclusive')
    expect(fcr('yes 594  of 825').verdict).toBe('fail')
    expect(fcr('yes 300  of 400').neededSample).toBeUndefined()
  })
})

describe('an observation grows stale two periods after the end of its own', () => {
  const verdictOn = (today: string, every: string, when: string) =>
    kpi(`measure fcr  target >= 50%  every ${every}  observed ${when} { yes 90  of 100 }`, today).verdict

  test.each([
    ['1mo', '2026-09', '2026-11-30', '2026-12-01'],
    // The end of a month leads to the end of one.
    ['1mo', '2026-06', '2026-08-31', '2026-09-01'],
    ['1mo', '2026-12', '2027-02-28', '2027-03-01'],
    ['3mo', '2026-Q3', '2027-03-31', '2027-04-01'],
    ['2w', '2026-09-01', '2026-09-29', '2026-09-30'],
    ['12h', '2026-09-01', '2026-09-02', '2026-09-03'],
    ['0.5mo', '2026-09-01', '2026-10-01', '2026-10-02'],
  ])('every %s, observed %s: fresh on %s, stale on %s', (every, when, fresh, stale) => {
    expect([verdictOn(fresh, every, when), verdictOn(stale, every, when)]).toEqual(['pass', 'stale'])
  })

  test('says until when it was fresh, and what it was', () => {
    expect(told(kpi('measure fcr  target >= 50%  every 1mo  observed 2026-06 { yes 9  of 10 }').notes)[0]).toBe(
      'The newest observation, 2026-06, was fresh until 2026-08-31. Its own verdict was pass. Measure again.',
    )
  })

  test('never without a period, nor with one beyond all dates', () => {
    expect(kpi('measure fcr  target >= 50%  observed 1990 { yes 90  of 100 }').verdict).toBe('pass')
    expect(verdictOn('2026-10-15', '999999mo', '2026-09')).toBe('pass')
  })
})

describe('trend', () => {
  const series = (measure: string, ...yes: readonly number[]) =>
    kpi(
      `measure ${measure}  ${yes.map((count, month) => `observed 2026-0${month + 1} { yes ${count}  of 1000 }`).join('  ')}`,
    )

  test('between the last two, from the first to the last, and over four or more', () => {
    const { trend } = series('fcr', 600, 610, 640, 660, 700)
    expect(trend).toMatchObject({
      sinceLast: { from: '2026-04', to: '2026-05', change: expect.closeTo(0.04), assessment: 'within chance' },
      sinceFirst: { from: '2026-01', to: '2026-05', change: expect.closeTo(0.1), assessment: 'better' },
      run: { observations: 5, s: 10, pValue: expect.closeTo(2 / 120), assessment: 'better' },
    })
    // From about one month to the next the value rises by 2 to 3 points.
    expect(trend!.run!.slopePerDay * 30).toBeCloseTo(0.025, 2)
    expect(series('fcr', 600, 700).trend?.sinceFirst).toBeUndefined()
    expect(series('fcr', 600).trend).toBeUndefined()
  })

  test('less is better for some', () => {
    expect(series('churn', 100, 60).trend?.sinceLast.assessment).toBe('better')
    expect(series('custom', 100, 60).trend?.sinceLast.assessment).toBe('lower')
    expect(series('retention', 900, 800).trend?.sinceLast.assessment).toBe('worse')
  })

  test('in order of time, whatever the order written', () => {
    const { observations, latest } = kpi(
      'measure fcr  observed 2026-09 { yes 2 of 3 }  observed 2026-07-15 { yes 1 of 3 }  observed 2026-Q1 { yes 0 of 3 }',
    )
    expect(observations.map(({ when }) => when)).toEqual(['2026-Q1', '2026-07-15', '2026-09'])
    expect(latest?.when).toBe('2026-09')
  })

  test('leaves out periods that share answers with a newer one', () => {
    const { trend, notes } = kpi(
      'measure fcr  observed 2026-Q2 { yes 1 of 3 }  observed 2026-Q3 { yes 2 of 3 }  observed 2026-09 { yes 1 of 3 }',
    )
    expect(trend?.sinceLast).toMatchObject({ from: '2026-Q2', to: '2026-09' })
    expect(told(notes)).toContain('Periods overlap; the trend leaves out those that share answers with a newer one.')
  })

  test('figures without intervals are not tested', () => {
    expect(kpi('measure resolution_time  observed 2025 { mean 3d }  observed 2026 { mean 2d }').trend).toEqual({
      sinceLast: { from: '2025', to: '2026', change: -day, assessment: 'not tested' },
    })
  })
})

test('what cannot be used is left out with a note', () => {
  const { observations, notes } = kpi(
    'measure nps  statistic p90  target >= 40  baseline 20%  observed 2026-07 { yes 3 }  observed 2026-08 { 10: 3 }  observed 2026-08 { 0: 3 }  observed 2027 { 10: 1 }',
  )
  expect(observations.map(({ when, value }) => [when, value])).toEqual([
    ['2026-08', 100],
    ['2027', 100],
  ])
  expect(told(notes)).toEqual([
    '2026-08 is observed twice; the one written first counts.',
    'What was observed in 2026-07 is left out: `promoters` is missing.',
    '`statistic p90` says nothing for `nps` and is left out.',
    'The baseline is not in points, so nothing is compared with it.',
    '2027 lies in the future.',
    expect.stringContaining('answers like these would decide it; there are 1.'),
  ])
})

test('any counts give a result by the schema, and never something that is no number', () => {
  const label = fc.constantFrom(
    'yes',
    'no',
    'of',
    'promoters',
    'passives',
    'detractors',
    'mean',
    'median',
    'p90',
    'start',
    'new',
    'end',
    '1:',
    '5:',
    '7:',
    '10:',
    'blank',
  )
  const count = fc.oneof(fc.integer({ min: -2, max: 500 }).map(String), fc.constantFrom('50%', '2d', '4.5'))
  const observation = fc
    .tuple(fc.integer({ min: 2020, max: 2026 }), fc.array(fc.tuple(label, count), { maxLength: 5 }))
    .map(([year, counts]) => `observed ${year} { ${counts.map(each => each.join(' ')).join('  ')} }`)
  const measure = fc.constantFrom(
    'csat',
    'nps',
    'ces',
    'fcr',
    'churn',
    'retention',
    'repeat_purchase',
    'resolution_time',
    'custom',
  )
  const limit = fc.constantFrom(
    '',
    'target >= 40',
    'target <= 50%',
    'target <= 2d',
    'target = 3',
    'statistic p90',
    'statistic mean',
  )
  fc.assert(
    fc.property(measure, limit, fc.array(observation, { maxLength: 5 }), (what, wanted, observed) => {
      const result = kpi(`measure ${what}  ${wanted}  every 1mo  ${observed.join('  ')}`)
      expectPublished(kpiResultSchema, result)
      expect(JSON.stringify(result)).not.toContain('null')
    }),
    { seed: 20260902, numRuns: 500 },
  )
})
