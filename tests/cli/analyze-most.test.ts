import { expect, test } from 'vitest'
import { mostResultSchema } from '../../src/analysis/most/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const project = () =>
  folderWith({
    'claim.journey': `journey Claim { touchpoint Report }
most Why "Why claims go wrong" for Claim {
  motivation Laundry { strength 5 }
  obstacle LostReceipt { at Report  blocks Laundry  likelihood 4  severity 3 }
  obstacle Silence     { at Report  likelihood 5  severity 4 }
  support Stored { removes LostReceipt  serves Laundry  moves FirstContact  due 2027-03-31 }
  trend Repair { worsens LostReceipt  by 2026-07-31 }
}
kpi FirstContact { measure fcr  target >= 75% }
`,
    'canvas.journey': `canvas Shop { proposition Care { kept by Claim } }
goal Quick { measured by FirstContact  for Care }
`,
  })

test('one result for each most, by contract', async () => {
  const { status, out } = await waypost('analyze most --today 2026-10-01 --format json', { in: project() })
  expect(status).toBe(0)
  const { results } = analysisSchema(mostResultSchema).parse(JSON.parse(out))
  expect(results).toHaveLength(1)
  expect(results[0]).toMatchObject({
    most: 'Why',
    journey: 'Claim',
    obstacles: [
      { name: 'LostReceipt', likelihood: 4, severity: 3, risk: 12, rank: 2, at: ['Claim.Report'] },
      { name: 'Silence', risk: 20, rank: 1, supports: [] },
    ],
    supports: [{ name: 'Stored', due: '2027-03-31', timing: 'due', days: 181 }],
    trends: [{ name: 'Repair', timing: 'past' }],
    chains: [
      { obstacle: 'LostReceipt', support: 'Stored', kpi: 'FirstContact', block: 'propositions', element: 'Care' },
      { obstacle: 'Silence', broken: 'support' },
    ],
  })
})

test('for reading, the highest risk first, every broken link in words', async () => {
  const { out } = await waypost('analyze most --today 2026-10-01', { in: project() })
  expect(out).toContain('Why claims go wrong\n')
  expect(out).toContain('  obstacles without support  1 of 2: Silence\n')
  expect(out.indexOf('  Silence')).toBeLessThan(out.indexOf('  LostReceipt'))
  expect(out).toContain('✗ No support and no initiative removes Silence, so it stays in the way.')
  expect(out).toContain('2027-03-31, in 181 days')
})

test('as Markdown and as CSV', async () => {
  const where = project()
  const markdown = await waypost('analyze most --today 2026-10-01 --format markdown', { in: where })
  expect(markdown.out).toContain('| LostReceipt | Stored | FirstContact | Care (value propositions) |')
  const csv = await waypost('analyze most --today 2026-10-01 --format csv', { in: where })
  expect(csv.out.split('\n').slice(0, 2)).toEqual([
    'most,name,likelihood,severity,risk,riskLevel,rank,evidence,supports,initiatives,blocks,at,stages,trends',
    'Why,LostReceipt,4,3,12,high,2,,Stored,,Laundry,Claim.Report,,worsens: Repair',
  ])
})

test('--of names one most; where there is none, that is said', async () => {
  expect((await waypost('analyze most --of Whyy', { in: project() })).err).toContain('Did you mean "Why"?')
  const none = await waypost('analyze most --format json', { in: folderWith({ 'a.journey': 'channel Phone' }) })
  expect(none).toMatchObject({
    status: 0,
    out: '{\n  "version": 1,\n  "results": []\n}\n',
    err: 'There is no `most` in these files, so nothing says what stands in the way and what helps.\n',
  })
})
