import { describe, expect, test } from 'vitest'
import { analyzeInitiative, unattendedIn } from '../../../src/analysis/initiatives/index.js'
import { analyzeKpi } from '../../../src/analysis/kpi/index.js'
import type { Kpi } from '../../../src/model/kpi.js'
import type { Reference } from '../../../src/model/source.js'
import { projectOf } from '../../support/reading.js'
import { told } from '../../support/told.js'

const projectWith = (text: string) => {
  const { workspace } = projectOf({ 'a.journey': text })
  return { model: workspace.project().model, resolve: workspace.project().links.target }
}
const resultOf = (text: string, today = '2027-06-01') => {
  const { model, resolve } = projectWith(text)
  const kpiOf = (meant: Reference) => {
    const found = resolve(meant)
    return found && analyzeKpi(found.element as Kpi, { today })
  }
  return analyzeInitiative(model.initiatives[0], { resolve, kpiOf, today })
}

describe('an effect', () => {
  const share = (expected: string, initiative = 'from 2027-01-15 due 2027-03-31') => `
    kpi Solved { measure fcr  ${'observed 2026-12 { yes 48 of 80 }'} observed 2027-04 { yes 56 of 70 } }
    initiative Guide { expects Solved ${expected}  ${initiative} }`

  test('is the difference of what was observed before and after, with its interval', () => {
    // Newcombe 1998, “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17,
    // p. 873–890, Table II, case a, method 10: 56/70 − 48/80 is 0.0524 to 0.3339.
    const [effect] = resultOf(share('+6')).effects
    expect(effect).toMatchObject({
      kpi: 'Solved',
      unit: 'share',
      before: { when: '2026-12' },
      after: { when: '2027-04' },
    })
    expect(effect!.expected).toBeCloseTo(0.06)
    expect(effect!.change).toBeCloseTo(0.2)
    expect(effect!.interval!.low).toBeCloseTo(0.0524, 4)
    expect(effect!.interval!.high).toBeCloseTo(0.3339, 4)
  })

  test('is measured by the KPI that the name means, the first of two', () => {
    const [effect] = resultOf(`${share('+6')} kpi Solved { measure fcr observed 2026-12 { yes 1 of 2 } }`).effects
    expect(effect!.change).toBeCloseTo(0.2)
  })

  test.each([
    ['+5', 'reached'],
    ['+6%', 'inconclusive'],
    ['+34', 'short'],
    ['-3', 'opposite'],
  ])('that should be %s is %s', (expected, verdict) => {
    expect(resultOf(share(expected)).effects[0].verdict).toBe(verdict)
  })

  test('needs an observation after it was due', () => {
    expect(resultOf(share('+5', 'from 2027-01-15 due 2027-05-31')).effects).toMatchObject([
      { before: { when: '2026-12' }, verdict: 'no data' },
    ])
  })

  test('against a baseline or a statistic without an interval is not tested', () => {
    const { effects } = resultOf(`
      kpi Time { measure resolution_time  baseline 5d  observed 2027-04 { median 3d } statistic median }
      initiative Guide { expects Time -1d  from 2027-01-15 due 2027-03-31 }`)
    expect(effects).toMatchObject([
      { before: { value: 432_000 }, change: -172_800, expected: -86_400, verdict: 'not tested' },
    ])
  })

  test('in another unit than the KPI, or of no KPI, is left out and told', () => {
    const { effects, notes } = resultOf(`
      kpi Solved { measure fcr }
      initiative Guide { expects Solved -1d, Nothing +3  owner Nobody  from 2027-01 due 2027-02 }`)
    expect(effects).toEqual([])
    expect(told(notes)).toEqual([
      'Nothing is no KPI here: what is expected of it is left out.',
      'What is expected of Solved has another unit than Solved itself: it is left out.',
    ])
  })
})

test.each([
  ['status planned  from 2027-07-01 due 2027-09-30', 'upcoming'],
  ['from 2027-05-31 due 2027-09-30', 'late start'],
  ['status running  from 2027-01-01 due 2027-06-01', 'in time'],
  ['status running  from 2027-01-01 due 2027-05', 'overdue'],
  ['status running', 'undated'],
  ['status done  due 2027-01', 'done'],
  ['status dropped  due 2027-01', 'dropped'],
])('on 1 June 2027 an initiative with `%s` is %s', (text, schedule) => {
  expect(resultOf(`initiative Guide { ${text} }`).schedule).toBe(schedule)
})

test('what calls for improvement and no initiative is about is told, the highest risk first', () => {
  const { model, resolve } = projectWith(`
    journey Claim { stage Support { touchpoint Report touchpoint Visit } touchpoint Pay }
    kpi Solved { measure fcr  target >= 90%  observed 2027-04 { yes 56 of 70 } }
    kpi Happy  { measure csat  target >= 90%  observed 2027-04 { yes 56 of 70 } }
    most Why for Claim {
      obstacle Lost    { likelihood 2 severity 2 }
      obstacle Slow    { likelihood 4 severity 5 }
      obstacle Removed { likelihood 5 severity 5 }
      support Account { removes Removed }
    }
    initiative Guide { improves Happy, Claim.Support  status running }
    initiative Old   { improves Solved  removes Lost  status dropped }`)
  const kpis = model.kpis.map(kpi => analyzeKpi(kpi, { today: '2027-05-01' }))
  const touchpoints = new Set(['Claim.Visit', 'Claim.Pay'])
  expect(unattendedIn(model, { kpis, touchpoints }, resolve).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'kpi Solved',
    'obstacle Slow',
    'obstacle Lost',
    'touchpoint Claim.Pay',
  ])
})
