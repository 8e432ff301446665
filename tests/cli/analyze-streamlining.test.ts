import { expect, test } from 'vitest'
import { streamliningResultSchema } from '../../src/analysis/streamlining/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const claim = `stakeholder Owner "Owner of the machine" { role customer }
stakeholder Care { role team }
journey Claim "Warranty claim" {
  customer Owner
  touchpoint Report { from Owner to Care  duration 10min  emotion -1 }
  touchpoint Check  { by Care  duration 1h  after Report + 2d }
  touchpoint Inform { from Care to Owner  duration 1min  after Check }
}
`

test('JSON has what its schema says, each finding with its place', async () => {
  const { status, out } = await waypost('analyze streamlining --format json', {
    in: folderWith({ 'a.journey': claim }),
  })
  const { results } = analysisSchema(streamliningResultSchema).parse(JSON.parse(out))
  expect(status).toBe(0)
  expect(results).toMatchObject([
    {
      journey: 'Claim',
      redundancies: [],
      gaps: [
        { kind: 'low point', touchpoint: 'Report', file: 'a.journey', range: { start: { line: 5 } } },
        { kind: 'silence', after: 'Report', before: 'Inform' },
      ],
      candidates: [{ touchpoint: 'Check', toward: 'automation', reasons: ['waiting dominates'] }],
    },
  ])
})

test('it reads as sentences in a terminal and as lines of CSV', async () => {
  const folder = folderWith({ 'a.journey': claim })
  const { out } = await waypost('analyze streamlining', { in: folder })
  expect(out).toContain('The customer hears nothing for 2 d 1 h (100% of the journey) between Report and Inform')
  const csv = (await waypost('analyze streamlining --format csv', { in: folder })).out
  expect(csv.split('\n')).toEqual([
    'journey,finding,names,toward,reasons,file,line',
    'Claim,low point,Report,,,a.journey,5',
    'Claim,silence,Report Inform,,,a.journey,7',
    'Claim,candidate,Check,automation,waiting dominates,a.journey,6',
    '',
  ])
})
