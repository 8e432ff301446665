import { expect, test } from 'vitest'
import * as z from 'zod'
import { initiativeResultSchema, unattendedSchema } from '../../src/analysis/initiatives/schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const files = {
  'a.journey': `kpi Solved "First contact resolution" {
  measure fcr  target >= 90%
  observed 2026-12 { yes 48 of 80 }
  observed 2027-04 { yes 56 of 70 }
}
kpi Happy { measure csat  target >= 90%  observed 2027-04 { yes 30 of 70 } }
initiative Guide "Video guide" { expects Solved +5  status running  from 2027-01-15 due 2027-03-31 }
initiative Other { status planned }
`,
}
const answer = z.object({ results: z.array(initiativeResultSchema), unattended: z.array(unattendedSchema).optional() })

test('JSON tells each effect, what is late on the day asked about, and what nobody works on', async () => {
  const folder = folderWith(files)
  const { status, out } = await waypost('analyze initiatives --format json --today 2027-05-01', { in: folder })
  const { results, unattended } = answer.parse(JSON.parse(out))
  expect(status).toBe(0)
  expect(
    results.map(({ initiative, schedule, effects }) => [initiative, schedule, effects.map(({ verdict }) => verdict)]),
  ).toEqual([
    ['Guide', 'overdue', ['reached']],
    ['Other', 'undated', []],
  ])
  expect(unattended).toMatchObject([{ kind: 'kpi', name: 'Happy', file: 'a.journey', range: { start: { line: 6 } } }])
})

test('one initiative is told alone', async () => {
  const { out } = await waypost('analyze initiatives --of Guide --today 2027-02-01 --format json', {
    in: folderWith(files),
  })
  expect(answer.parse(JSON.parse(out))).toMatchObject({ results: [{ initiative: 'Guide', schedule: 'in time' }] })
  expect(JSON.parse(out)).not.toHaveProperty('unattended')
})

test('a day that does not exist is refused', async () => {
  const { status, err } = await waypost('analyze initiatives --today 2027-02-30', { in: folderWith(files) })
  expect(status).toBe(2)
  expect(err).toContain('Write a day such as 2026-10-01.')
})

test('where there is no initiative at all, everything that calls for improvement is left', async () => {
  const folder = folderWith({ 'a.journey': files['a.journey'].replaceAll(/^initiative .*$/gm, '') })
  const { out } = await waypost('analyze initiatives --format json --today 2027-05-01', { in: folder })
  expect(answer.parse(JSON.parse(out))).toMatchObject({
    results: [],
    unattended: [{ name: 'Solved' }, { name: 'Happy' }],
  })
  const { out: read } = await waypost('analyze initiatives --today 2027-05-01', { in: folder })
  expect(read).toContain('What nobody works on')
})
