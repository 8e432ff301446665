import { expect, test } from 'vitest'
import * as z from 'zod'
import { criticalPathResultSchema } from '../../../src/analysis/critical-path/schema.js'
import { crossImpactResultSchema } from '../../../src/analysis/cross-impact/schema.js'
import { analysisSchema } from '../../../src/report/analysis-schema.js'
import { folderWith } from '../../project/folder.js'
import { waypost } from '../waypost.js'

const journeys = `journey Claim "A claim" {
  touchpoint Report { duration 1h }
  touchpoint Diagnose { duration 2h  after Report }
  touchpoint Order { duration 30min  after Report }
  touchpoint Visit { duration 1h  after Diagnose, Order }
  promise Today { from Report  to Visit  within 8h }
}
journey Return "A return" {
  touchpoint Send { duration 1d }
  touchpoint Claims { details Claim  after Send }
}
impacts Factors "What drives what" for Claim {
  scale 0..3
  Report -> Diagnose 3
  Diagnose -> Visit 2
  Claim.Visit -> Report 1
}
`
const folder = () => folderWith({ 'claim.journey': journeys })

test('critical-path gives one result for each journey, by contract', async () => {
  const { status, out, err } = await waypost('analyze critical-path --format json', { in: folder() })
  expect([status, err]).toEqual([0, ''])
  const { results } = analysisSchema(criticalPathResultSchema).parse(JSON.parse(out))
  expect(results.map(({ journey, duration, criticalPaths }) => ({ journey, duration, criticalPaths }))).toEqual([
    { journey: 'Claim', duration: 4 * 3600, criticalPaths: [['Report', 'Diagnose', 'Visit']] },
    // A touchpoint that another journey details takes as long as that journey.
    { journey: 'Return', duration: 28 * 3600, criticalPaths: [['Send', 'Claims']] },
  ])
  expect(results[0]?.promises).toMatchObject([{ name: 'Today', within: 8 * 3600, planned: 4 * 3600, verdict: 'kept' }])
})

test('--of names one journey, and the configured threshold makes more of it critical', async () => {
  const relaxed = folderWith({
    'claim.journey': journeys,
    'waypost.config.json': '{ "criticalPath": { "threshold": "2h" } }',
  })
  const critical = async (where: string) => {
    const { out } = await waypost('analyze critical-path --of Claim --format json', { in: where })
    const { results } = analysisSchema(criticalPathResultSchema).parse(JSON.parse(out))
    return results.map(({ touchpoints }) => touchpoints.filter(each => each.critical).map(({ name }) => name))
  }
  expect(await critical(folder())).toEqual([['Report', 'Diagnose', 'Visit']])
  expect(await critical(relaxed)).toEqual([['Report', 'Diagnose', 'Order', 'Visit']])
})

test('critical-path for reading, as Markdown and as CSV', async () => {
  const where = folder()
  const pretty = await waypost('analyze critical-path --of Claim', { in: where })
  expect(pretty.out).toContain('A claim\n  planned length   4 h\n  critical path    Report → Diagnose → Visit\n')
  expect(pretty.out).toContain(
    '\n  Order         30 min             1 h       1 h 30 min   1 h 30 min  1 h 30 min       0 min\n',
  )
  const markdown = await waypost('analyze critical-path --of Claim --format markdown', { in: where })
  expect(markdown.out).toContain('| Today | 8 h | 100% | 4 h | 4 h | 100% | kept |')
  const csv = await waypost('analyze critical-path --of Claim --format csv', { in: where })
  expect(csv.out.split('\n').slice(0, 3)).toEqual([
    'journey,name,duration,earliestStart,earliestFinish,latestStart,latestFinish,totalFloat,freeFloat,independentFloat,drag,critical,onLongestPath,occurrence,visits,criticality,significance,cruciality,sensitivity,onTime,nearCritical,crashing,expectedVisits',
    'Claim,Report,3600,0,3600,0,3600,0,0,0,3600,true,true,1,1,1,1,0,0,,false,3600,',
    'Claim,Diagnose,7200,3600,10800,3600,10800,0,0,0,5400,true,true,1,1,1,1,0,0,,false,5400,',
  ])
})

test('critical-path says what is expected, how much is waiting, and what to shorten next', async () => {
  const where = folderWith({
    'fix.journey': `journey Fix "A repair" {
  stage Before { touchpoint Ask { duration 1h }  touchpoint Check { duration 2h  after Ask + 5h  then Mend 80%, Swap 20% } }
  stage After  { touchpoint Mend { duration 1h 2h 3h  repeat 20% }  touchpoint Swap { duration 90min } }
}
`,
  })
  const { out } = await waypost('analyze critical-path --format json', { in: where })
  const [result] = analysisSchema(criticalPathResultSchema).parse(JSON.parse(out)).results
  expect(result).toMatchObject({
    // 8 h, and 80 % of 2 h / 80 % or 20 % of 1.5 h.
    expectedDuration: expect.closeTo(8 * 3600 + 2 * 3600 + 0.3 * 3600, 6),
    expectation: { visits: { Ask: 1, Mend: expect.closeTo(1, 12), Swap: expect.closeTo(0.2, 12) } },
    crashing: [
      { name: 'Check', by: 7200, takesOver: [] },
      { name: 'Ask', by: 3600, takesOver: [] },
      { name: 'Mend', by: 1800, takesOver: ['Ask', 'Check', 'Swap'] },
    ],
    nearCritical: ['Swap'],
    flow: { leadTime: 36_000, touchTime: 18_000, waitingTime: 18_000, flowEfficiency: 0.5 },
  })
  const pretty = await waypost('analyze critical-path --simulate 0', { in: where })
  for (const line of [
    'flow efficiency  50% (5 h touch time, 5 h waiting)',
    'nearly critical  Swap',
    'shorten next     Check, by up to 2 h',
    'expected length  10 h 18 min, standard deviation',
    'ends with        Mend 80%, Swap 20%',
    'classic PERT     10 h, standard deviation 20 min, 90% are over in 10 h 25.6 min',
    '30 min  Ask → Check → Swap',
  ])
    expect(pretty.out).toContain(line)
})

test('cross-impact gives one result for each impacts; a factor has one name however it is written', async () => {
  const { status, out } = await waypost('analyze cross-impact --format json', { in: folder() })
  expect(status).toBe(0)
  const { results } = analysisSchema(crossImpactResultSchema).parse(JSON.parse(out))
  expect(results).toHaveLength(1)
  expect(results[0]?.factors.map(({ name, activeSum, passiveSum }) => [name, activeSum, passiveSum])).toEqual([
    ['Report', 3, 1],
    ['Diagnose', 2, 3],
    ['Visit', 1, 2],
  ])
  expect(results[0]?.loops).toEqual([{ path: ['Report', 'Diagnose', 'Visit'], sign: 1, strength: 6 }])
})

test('cross-impact for reading and as CSV', async () => {
  const where = folder()
  expect((await waypost('analyze cross-impact', { in: where })).out).toContain(
    '  Report → Diagnose → Visit → Report  reinforcing         6\n',
  )
  const csv = await waypost('analyze cross-impact --format csv', { in: where })
  expect(csv.out).toMatch(/^impacts,name,activeSum,passiveSum,product,quotient,role,.*\nFactors,Report,3,1,3,3,active,/)
})

test('a file with errors is analysed as far as it goes, which is said', async () => {
  const where = folderWith({ 'claim.journey': `${journeys}journey Rest { touchpoint A { after Gone } }\n` })
  const answer = await waypost('analyze critical-path --format json', { in: where })
  expect(z.object({ results: z.array(z.unknown()).length(3) }).safeParse(JSON.parse(answer.out)).success).toBe(true)
  expect(answer).toMatchObject({
    status: 1,
    err: '1 error in claim.journey: the result may leave something out. `waypost check` shows what and where.\n',
  })
})

test('where there is nothing to analyse, that is said beside the empty result', async () => {
  const here = folderWith({ 'people.journey': 'channel Phone' })
  expect(await waypost('analyze critical-path --format json', { in: here })).toMatchObject({
    status: 0,
    out: '{\n  "version": 1,\n  "results": []\n}\n',
    err: 'There is no journey in these files, so there is no critical path.\n',
  })
  expect(await waypost('analyze cross-impact', { in: here })).toMatchObject({
    status: 0,
    out: '',
    err: 'There is no `impacts` in these files, so there is nothing to compare.\n',
  })
})
