import { expect, test } from 'vitest'
import { deviationsResultSchema } from '../../src/analysis/deviations/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const plan = `journey Claim "A claim" {
  kind planned
  touchpoint Report  { duration 10min }
  touchpoint Visit   { duration 1h  after Report }
  touchpoint Confirm { after Visit }
  promise Soon { from Report  to Visit  within 3d }
}
`
const actual = `journey Claim17 "One claim" {
  kind actual  follows Claim
  touchpoint Report { at 2026-03-04T10:00 .. 2026-03-04T10:20 }
  touchpoint Callback { at 2026-03-05 }
  touchpoint Visit2 { as Visit  at 2026-03-11T09:00 .. 2026-03-11T10:00 }
}
journey Claim18 { kind actual  follows Claim  touchpoint Visit touchpoint Report touchpoint Confirm }
`
const folder = () => folderWith({ 'plan.journey': plan, 'actual.journey': actual })

test('deviations gives one result for each journey that follows a plan, by contract', async () => {
  const { status, out, err } = await waypost('analyze deviations --format json', { in: folder() })
  expect([status, err]).toEqual([0, ''])
  const { results } = analysisSchema(deviationsResultSchema).parse(JSON.parse(out))
  const told = results.map(({ journey, follows, deviations }) => [
    journey,
    follows,
    deviations.map(each => `${each.class} ${each.touchpoint} ${each.file}:${each.range.start.line}`),
  ])
  expect(told).toEqual([
    ['Claim17', 'Claim', ['ad hoc Callback actual.journey:4', 'missing Confirm plan.journey:5']],
    ['Claim18', 'Claim', ['out of sequence Visit actual.journey:7']],
  ])
  expect(results[0]?.promises).toMatchObject([{ name: 'Soon', actual: 7 * 86_400, verdict: 'broken' }])
})

test('--of names the journey, or the plan for all that follow it', async () => {
  const journeys = async (name: string) => {
    const { out } = await waypost(`analyze deviations --of ${name} --format json`, { in: folder() })
    return JSON.parse(out).results.map(({ journey }: { readonly journey: string }) => journey)
  }
  expect(await journeys('Claim18')).toEqual(['Claim18'])
  expect(await journeys('Claim')).toEqual(['Claim17', 'Claim18'])
  const answer = await waypost('analyze deviations --of Claim19', { in: folder() })
  expect(answer).toMatchObject({ status: 2, out: '' })
  expect(answer.err).toContain('No journey that follows a plan is named "Claim19". Did you mean "Claim17"?')
})

test('deviations for reading, as Markdown and as CSV', async () => {
  const where = folder()
  const pretty = await waypost('analyze deviations --of Claim17', { in: where })
  expect(pretty.out).toContain('  planned length   1 h 10 min\n  actual length    7 d\n')
  expect(pretty.out).toContain('  Report      Report       10 min  20 min     +10 min\n')
  const markdown = await waypost('analyze deviations --of Claim17 --format markdown', { in: where })
  expect(markdown.out).toContain('| Soon | 3 d | 7 d | broken |')
  const csv = await waypost('analyze deviations --of Claim17 --format csv', { in: where })
  expect(csv.out.split('\n')[1]).toBe(
    'Claim17,Claim,ad hoc,Callback,,"It took place, and Claim does not plan it.",actual.journey,4',
  )
})

test('where no journey follows a plan, that is said', async () => {
  const { status, err } = await waypost('analyze deviations', { in: folderWith({ 'plan.journey': plan }) })
  expect([status, err]).toEqual([
    0,
    'No journey in these files follows a plan (`follows`), so there is nothing to compare.\n',
  ])
})

test('a plan that does not exist is an error of the file, and its journey is left out', async () => {
  const where = folderWith({ 'a.journey': 'journey Claim17 { kind actual  follows Gone  touchpoint A { as B } }' })
  const { status, out, err } = await waypost('analyze deviations --format json', { in: where })
  expect([status, JSON.parse(out).results]).toEqual([1, []])
  expect(err).toContain('errors in a.journey: the result may leave something out.')
})
