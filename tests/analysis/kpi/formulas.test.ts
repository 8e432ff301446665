import { describe, expect, test } from 'vitest'
import {
  churned,
  effortAgreement,
  effortIndex,
  firstContactResolution,
  type Histogram,
  labelledCsat,
  meanOfAnswers,
  netScore,
  netVariance,
  promotersAndDetractors,
  quantileOfAnswers,
  repeatPurchases,
  retained,
  type ShareOf,
  timeFigure,
  timesOf,
  topTwoBox,
} from '../../../src/analysis/kpi/index.js'
import { finish } from '../../../src/analysis/long-work.js'
import { told } from '../../support/told.js'
import { dataset, digits, vectors } from './vectors.js'

const histogramOf = (answers: Readonly<Record<string, number>>): Histogram =>
  Object.entries(answers).map(([point, count]) => ({ point: Number(point), answers: count }))

const percent = ({ yes, of }: ShareOf): number => (100 * yes) / of

describe('satisfaction', () => {
  const scales = vectors.csat.flatMap(each => (each.histogram_1to5 ? [each] : []))

  test.each(scales)('$case', ({ histogram_1to5, n, top2, csat, mean }) => {
    const histogram = histogramOf(histogram_1to5!)
    expect(topTwoBox(histogram)).toEqual({ yes: top2, of: n })
    expect(percent(topTwoBox(histogram))).toBeCloseTo(csat!, digits)
    expect(meanOfAnswers(histogram).mean).toBeCloseTo(mean!, digits)
  })

  const labelled = vectors.csat.flatMap(each => (each.counts ? [each] : []))

  test.each(labelled.map(each => [each.case.slice(0, 18).split(' ')[2].replace(',', ''), each] as const))(
    'Jupyter survey %s from its answers, over three denominators',
    (question, { counts, share_of_rated, share_of_answered, share_of_all_rows }) => {
      const answers = Map.groupBy(dataset('jupyter_2020_expectations.csv'), row => row[question])
      const count = (answer: string): number => answers.get(answer)?.length ?? 0
      expect(Object.fromEntries([...answers].map(([answer, { length }]) => [answer, length]))).toEqual(counts)
      const { ofRated, ofAnswered, ofAll } = labelledCsat({
        satisfied: count('Yes.'),
        neutral: count('Neutral.'),
        dissatisfied: count('No.'),
        notApplicable: count('Does not apply.'),
        blank: count(''),
      })
      expect(percent(ofRated)).toBeCloseTo(share_of_rated!, digits)
      expect(percent(ofAnswered)).toBeCloseTo(share_of_answered!, digits)
      expect(percent(ofAll)).toBeCloseTo(share_of_all_rows!, digits)
    },
  )

  test('a median is one of the answers or halfway between two', () => {
    const answers = histogramOf({ 1: 2, 2: 0, 3: 1, 4: 2, 5: 1 })
    expect(quantileOfAnswers(answers, 0.5).value).toBe(3.5)
    expect(quantileOfAnswers(histogramOf({ 1: 1, 5: 2 }), 0.5).value).toBe(5)
  })
})

describe('recommendation', () => {
  const counted = vectors.nps.flatMap(each => (each.n === undefined ? [] : [each]))

  test.each(counted)('$case', ({ promoters, detractors, n, nps }) => {
    expect(netScore({ plus: promoters!, minus: detractors!, of: n! })).toBeCloseTo(nps, digits)
  })

  test('from the answers 0 to 10 of a bank', () => {
    const bank = counted.find(each => each.case.includes('histogram 0..10'))!
    const answers = bank.case.split('= ').at(-1)!.split('=').at(-1)!.split(',').map(Number)
    expect(promotersAndDetractors(answers.map((count, point) => ({ point, answers: count })))).toEqual({
      plus: bank.promoters,
      minus: bank.detractors,
      of: bank.n,
    })
  })

  test('one half promoters, a third passives and a sixth detractors, as published', () => {
    const published = vectors.nps.at(-1)!
    const counts = { plus: 3, minus: 1, of: 6 }
    expect(netScore(counts)).toBeCloseTo(published.nps, digits)
    expect(netVariance(counts)).toBeCloseTo(published.variance!, digits)
  })

  test('comes from pooled counts: averaging the scores of groups gives something else', () => {
    const [smb, enterprise] = counted
    const pooled = {
      plus: smb!.promoters! + enterprise!.promoters!,
      minus: smb!.detractors! + enterprise!.detractors!,
      of: smb!.n! + enterprise!.n!,
    }
    // Both figures are told of the same example: 55.976 averaged, 56.027 pooled.
    expect(netScore(pooled)).toBeCloseTo(56.027, 3)
    expect((smb!.nps + enterprise!.nps) / 2).toBeCloseTo(55.976, 3)
  })
})

test.each(vectors.ces)('effort: $case', ({ histogram_1to7, n, mean, agree_5to7_pct, index_6_7_minus_1_2_3 }) => {
  const histogram = histogramOf(histogram_1to7)
  expect(meanOfAnswers(histogram)).toMatchObject({ of: n, mean: expect.closeTo(mean, digits) })
  expect(percent(effortAgreement(histogram))).toBeCloseTo(agree_5to7_pct, digits)
  expect(netScore(effortIndex(histogram))).toBeCloseTo(index_6_7_minus_1_2_3, digits)
})

describe('first contact resolution', () => {
  const [simple, both] = vectors.fcr

  test(simple!.case, () => {
    const { gross, net } = firstContactResolution({ resolved: simple!.resolved_first, contacts: simple!.inquiries! })
    expect([percent(gross), percent(net)]).toEqual([simple!.fcr, simple!.fcr])
  })

  test(both!.case, () => {
    const { gross, net } = firstContactResolution({
      resolved: both!.resolved_first,
      contacts: both!.contacts!,
      notResolvable: both!.not_resolvable_at_level_1!,
    })
    expect([percent(gross), percent(net)]).toEqual([both!.gross, both!.net])
  })
})

describe('churn and retention', () => {
  const rows = dataset('telco_customer_churn.csv')
  const chosen = [() => true, (row: (typeof rows)[number]) => row.Contract === 'Month-to-month'] as const
  const filters = [...chosen, (row: (typeof rows)[number]) => row.TechSupport === 'Yes']

  test.each(filters.map((filter, index) => [vectors.churn[index].case, filter, vectors.churn[index]] as const))(
    '%s, from its customers',
    (_, filter, { customers, churned: left, churn }) => {
      const group = rows.filter(filter)
      const gone = group.filter(({ Churn }) => Churn === 'Yes').length
      expect([group.length, gone]).toEqual([customers, left])
      expect(percent(churned({ start: group.length, gained: 0, end: group.length - gone }))).toBeCloseTo(churn, digits)
    },
  )

  test('add up to everybody there at the start; those who came later count on neither side', () => {
    const formula = vectors.churn.at(-1)!
    const stock = { start: 1000, gained: 200, end: 1050 }
    expect([percent(retained(stock)), percent(churned(stock))]).toEqual([formula.retention, formula.churn])
    const [all] = vectors.churn
    expect(percent(retained({ start: 7043, gained: 0, end: 7043 - 1869 }))).toBeCloseTo(all!.retention!, digits)
  })
})

describe('repeat purchase at CDNOW', () => {
  const purchases = dataset('cdnow_sample.csv').map(({ customer, day }) => ({ customer: customer!, day: day! }))
  const [rows, days, within90, within180] = vectors.repeat_purchase
  const window = (length: number) => ({ by: 'window', days: length, until: '1998-06-30' }) as const

  test.each([
    [rows!, { by: 'rows' } as const],
    [days!, { by: 'days' } as const],
    [within90!, window(90)],
    [within180!, window(180)],
  ])('$case', ({ repeat, customers, rate }, options) => {
    const found = repeatPurchases(purchases, options)
    expect(found).toEqual({ yes: repeat, of: customers, openWindows: 0 })
    expect(percent(found)).toBeCloseTo(rate, digits)
  })

  test('leaves out whose window is still open', () => {
    const some = [
      { customer: 'a', day: '2026-01-01' },
      { customer: 'a', day: '2026-03-31' },
      { customer: 'b', day: '2026-03-01' },
      { customer: 'b', day: '2026-03-02' },
    ]
    expect(repeatPurchases(some, { by: 'window', days: 89, until: '2026-03-31' })).toEqual({
      ...{ yes: 1, of: 1, openWindows: 1 },
    })
    expect(repeatPurchases(some, { by: 'window', days: 88, until: '2026-03-30' })).toEqual({
      ...{ yes: 0, of: 1, openWindows: 1 },
    })
  })
})

describe('times', () => {
  test('records that end before they begin are left out, and told', () => {
    const tickets = vectors.durations.find(each => each.resolution_before_first_response !== undefined)!
    const { n_with_both_times: all, resolution_before_first_response: wrong, must } = tickets
    const spans = Array.from({ length: all! }, (_, index) => ({ from: 100, to: index < wrong! ? 40 : 130 }))
    const { seconds, negative, notes } = timesOf(spans)
    expect([seconds.length, negative]).toEqual([all! - wrong!, wrong])
    expect(must).toContain('49.3 %')
    expect(told(notes)).toEqual([expect.stringContaining('1365 of 2769 records (49.3%) end before they begin')])
    expect(timesOf([{ from: 1, to: 1 }])).toEqual({ seconds: [0], negative: 0, notes: [] })
  })

  test('mean, median and 90th percentile of 1 to 10, as R and spreadsheets have them', () => {
    const seconds = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    expect(finish(timeFigure(seconds, 'mean'))).toMatchObject({ value: 5.5, of: 10 })
    expect(finish(timeFigure(seconds, 'median'))).toMatchObject({ value: 5.5, interval: { low: 2, high: 9 } })
    // Ten values are too few to bound their 90th percentile.
    const { notes, ...figure } = finish(timeFigure(seconds, 'p90'))
    expect(figure).toEqual({ value: expect.closeTo(9.1), of: 10 })
    expect(told(notes)).toEqual(['10 times are too few for an interval around p90.'])
  })

  test('the interval of a mean is the same for the same seed, and says how it was sampled', () => {
    const seconds = Array.from({ length: 50 }, (_, index) => index ** 2)
    const first = finish(timeFigure(seconds, 'mean', { seed: 7 }))
    expect(finish(timeFigure(seconds, 'mean', { seed: 7 }))).toEqual(first)
    expect(finish(timeFigure(seconds, 'mean', { seed: 8 })).interval).not.toEqual(first.interval)
    expect(told(first.notes)).toEqual(['The interval is sampled: percentile bootstrap, 2000 runs, seed 7.'])
    const { notes, ...single } = finish(timeFigure([3], 'mean'))
    expect(single).toEqual({ value: 3, of: 1 })
    expect(told(notes)).toEqual([expect.stringContaining('no spread')])
  })
})
