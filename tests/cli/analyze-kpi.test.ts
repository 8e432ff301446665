import { expect, test } from 'vitest'
import { kpiResultSchema } from '../../src/analysis/kpi/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const kpis = `kpi FirstContact "First contact resolution" {
  measure   fcr
  target    >= 75%
  warn      >= 70%
  baseline  64%
  every     1mo
  observed  2026-08 { yes 262  of 380 }
  observed  2026-09 { yes 280  of 400 }
}
kpi Leaving { measure churn  target <= 5% }
`
const folder = () => folderWith({ 'kpis.journey': kpis })

const resultsOf = (out: string) => analysisSchema(kpiResultSchema).parse(JSON.parse(out)).results

test('kpi gives one result for each KPI, by contract', async () => {
  const { status, out, err } = await waypost('analyze kpi --today 2026-10-01 --format json', { in: folder() })
  expect([status, err]).toEqual([0, ''])
  const [first, second] = resultsOf(out)
  expect(first).toMatchObject({
    kpi: 'FirstContact',
    measure: 'fcr',
    unit: 'share',
    target: { operator: '>=', value: 0.75 },
    warn: { operator: '>=', value: 0.7 },
    baseline: 0.64,
    observations: [
      { when: '2026-08', n: 380 },
      { when: '2026-09', value: 0.7, n: 400 },
    ],
    latest: { when: '2026-09', value: 0.7, target: 'fail', warn: 'inconclusive' },
    verdict: 'fail',
    trend: { sinceLast: { from: '2026-08', to: '2026-09', assessment: 'within chance' } },
    notes: [],
  })
  expect(second).toMatchObject({ kpi: 'Leaving', observations: [], verdict: 'no data' })
})

test('what is observed grows stale with the day that it is looked at', async () => {
  const verdict = async (today: string) => {
    const { out } = await waypost(`analyze kpi --of FirstContact --today ${today} --format json`, { in: folder() })
    return resultsOf(out).map(result => result.verdict)
  }
  expect(await verdict('2026-11-30')).toEqual(['fail'])
  expect(await verdict('2026-12-01')).toEqual(['stale'])
})

test('kpi for reading, as Markdown and as CSV', async () => {
  const where = folder()
  const pretty = await waypost('analyze kpi --today 2026-10-01', { in: where })
  expect(pretty.out).toContain(
    '\n  First contact resolution  fcr        70%  65.3% to 74.3%  400  2026-09   ≥ 75%  fail\n',
  )
  expect(pretty.out).toContain(
    '\n  last change            +1.1 points from 2026-08 to 2026-09, within chance (−5.4 to +7.5 points)\n',
  )
  const markdown = await waypost('analyze kpi --of FirstContact --today 2026-10-01 --format markdown', { in: where })
  expect(markdown.out).toContain('\n| 2026-08 | 68.9% | 64.1% to 73.4% | 380 |\n')
  const csv = await waypost('analyze kpi --today 2026-10-01 --format csv', { in: where })
  expect(csv.out.split('\n')).toEqual([
    'kpi,measure,unit,target,warn,baseline,verdict,when,value,low,high,n',
    expect.stringMatching(
      /^FirstContact,fcr,share,>= 0\.75,>= 0\.7,0\.64,fail,2026-08,0\.689\d+,0\.641\d+,0\.733\d+,380$/,
    ),
    expect.stringMatching(/^FirstContact,fcr,share,>= 0\.75,>= 0\.7,0\.64,fail,2026-09,0\.7,0\.653\d+,0\.742\d+,400$/),
    'Leaving,churn,share,<= 0.05,,,no data,,,,,',
    '',
  ])
})

test('where there is no KPI, that is said', async () => {
  const { out, err } = await waypost('analyze kpi', { in: folderWith({ 'people.journey': 'channel Phone' }) })
  expect([out, err]).toEqual(['', 'There is no `kpi` in these files, so there is nothing to measure.\n'])
})
