import { expect, test } from 'vitest'
import { experienceResultSchema } from '../../src/analysis/experience/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const claim = `channel Phone "By phone"
journey Claim "A claim" {
  kind planned
  touchpoint Report { via Phone  duration 1h  emotion -1  pain "Long queue" { evidence observed }  moment of truth }
  touchpoint Visit  { duration 2h  after Report + 1d  emotion +2 }
}
journey Claim17 "One claim" {
  kind actual  follows Claim
  touchpoint Report { at 2026-03-04T10:00  emotion -2 }
  touchpoint Visit  { at 2026-03-06  emotion +1 }
}
`
const folder = () => folderWith({ 'claim.journey': claim })

test('experience gives one result for each journey, by contract', async () => {
  const { status, out, err } = await waypost('analyze experience --format json', { in: folder() })
  expect([status, err]).toEqual([0, ''])
  const { results } = analysisSchema(experienceResultSchema).parse(JSON.parse(out))
  expect(results.map(({ journey, kind, statistics }) => [journey, kind, statistics?.peakEnd])).toEqual([
    ['Claim', 'planned', 2],
    ['Claim17', 'actual', -0.5],
  ])
  expect(results[0]?.points).toEqual([
    { name: 'Report', time: 0, emotion: -1, channels: ['Phone'] },
    { name: 'Visit', time: 25 * 3600, emotion: 2, channels: [] },
  ])
  expect(results[0]?.compared?.points.map(({ emotion }) => emotion)).toEqual([-2, 1])
})

test('experience for reading, as Markdown and as CSV', async () => {
  const where = folder()
  const pretty = await waypost('analyze experience --of Claim', { in: where })
  expect(pretty.out).toContain('A claim\n  peak–end  2\n  peak      2 at Visit\n')
  expect(pretty.out).toContain('  pains     1: 1 observed\n')
  expect(pretty.out).toContain('note: The journey is planned: its emotions are assumptions.')
  const markdown = await waypost('analyze experience --of Claim --format markdown', { in: where })
  expect(markdown.out).toContain('| 0 min | Report | -1 | -2 | By phone |')
  const csv = await waypost('analyze experience --format csv', { in: where })
  expect(csv.out.split('\n').slice(0, 3)).toEqual([
    'journey,basis,name,time,emotion,channels',
    'Claim,assumption,Report,0,-1,Phone',
    'Claim,assumption,Visit,90000,2,',
  ])
})

test('the configured scale says where the middle is', async () => {
  const where = folderWith({
    'claim.journey': 'journey Claim { touchpoint A { emotion 1 } touchpoint B { emotion 4 } }',
    'waypost.config.json': '{ "emotion": { "min": 1, "max": 5 } }',
  })
  const { out } = await waypost('analyze experience --format json', { in: where })
  expect(JSON.parse(out).results[0].statistics).toMatchObject({ peak: 1, end: 4, peakEnd: 2.5 })
})

test('without any journey that is said', async () => {
  const { out, err } = await waypost('analyze experience', { in: folderWith({ 'a.journey': 'channel Phone' }) })
  expect([out, err]).toEqual(['', 'There is no journey in these files, so there is nothing to feel.\n'])
})
