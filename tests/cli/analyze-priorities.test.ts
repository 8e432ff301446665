import { expect, test } from 'vitest'
import { prioritiesResultSchema } from '../../src/analysis/priorities/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const claim = `journey Claim "A claim" {
  kind planned
  touchpoint Report { emotion -1  matters satisfaction 5, retention 3 }
  touchpoint Visit  { emotion +2  matters satisfaction 4 }
  touchpoint Confirm
}
journey Claim17 "One claim" { kind actual  follows Claim  touchpoint Visit { emotion -2 } }
`
const folder = () => folderWith({ 'claim.journey': claim })

test('priorities gives one result for each journey, by contract, from what took place where it did', async () => {
  const { status, out, err } = await waypost('analyze priorities --format json', { in: folder() })
  expect([status, err]).toEqual([0, ''])
  const { results } = analysisSchema(prioritiesResultSchema).parse(JSON.parse(out))
  expect(results.map(({ journey, touchpoints }) => [journey, touchpoints.map(({ name }) => name)])).toEqual([
    ['Claim', ['Visit', 'Report']],
    ['Claim17', ['Visit']],
  ])
  expect(results[0]?.touchpoints[0]).toEqual({
    ...{ name: 'Visit', significance: 4, experience: -2, basis: 'actual', occurrences: 1 },
    ...{ quadrant: 'concentrate here', gap: 4, rank: 1 },
  })
  expect(results[0]?.notPlaced).toEqual([{ name: 'Confirm', without: ['matters', 'emotion'] }])
})

test('priorities for reading, as Markdown and as CSV', async () => {
  const where = folder()
  const pretty = await waypost('analyze priorities --of Claim', { in: where })
  expect(pretty.out).toContain('A claim\n  placed  2 of 3 touchpoints\n')
  expect(pretty.out).toContain('\n     1  Visit       concentrate here             4          -2  1 occurrence     4\n')
  const markdown = await waypost('analyze priorities --of Claim --format markdown', { in: where })
  expect(markdown.out).toContain('| 2 | Report | concentrate here | 4 | -1 | the plan | 2.75 |')
  const csv = await waypost('analyze priorities --of Claim --format csv', { in: where })
  expect(csv.out.split('\n').slice(0, 2)).toEqual([
    'journey,name,rank,significance,experience,basis,occurrences,quadrant,gap',
    'Claim,Visit,1,4,-2,actual,1,concentrate here,4',
  ])
})
