import { expect, test } from 'vitest'
import { criticalPathResultSchema } from '../../src/analysis/critical-path/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const journeys = `journey Claim "A claim" {
  touchpoint Report { duration 5min 12min 40min }
  touchpoint Diagnose { duration 20min  after Report + 4h  then Visit 70%, Replace 30% }
  touchpoint Visit { duration 45min  repeat 15% }
  touchpoint Replace { duration 3d }
  touchpoint Confirm { duration 2min  after Visit, Replace  optional 80%  due 4d }
  promise Fast { from Report  to Confirm  within 1d  for 60% }
}
journey Fixed "A fixed one" {
  touchpoint Send { duration 1d }
}
`
const folder = () => folderWith({ 'claim.journey': journeys })

const analyzed = async (options: string, where = folder()) => {
  const answer = await waypost(`analyze critical-path --format json ${options}`, { in: where })
  expect(answer).toMatchObject({ status: 0, err: '' })
  return analysisSchema(criticalPathResultSchema).parse(JSON.parse(answer.out)).results
}

test('what is left to chance or promised is simulated, the rest is not', async () => {
  const [claim, fixed] = await analyzed('')
  expect(claim!.simulation).toMatchObject({ runs: 10_000, seed: 1 })
  expect(claim!.simulation!.touchpoints.map(({ name }) => name)).toEqual([
    'Report',
    'Diagnose',
    'Visit',
    'Replace',
    'Confirm',
  ])
  expect(claim!.promises).toMatchObject([{ name: 'Fast', confidence: 0.6, verdict: 'kept' }])
  expect(fixed!.simulation).toBeUndefined()
})

test('--simulate and --seed say how many runs and which; the same call gives the same numbers', async () => {
  const where = folder()
  const [first] = await analyzed('--of Claim --simulate 500 --seed 7', where)
  expect(first!.simulation).toMatchObject({ runs: 500, seed: 7 })
  expect(await analyzed('--of Claim --simulate 500 --seed 7', where)).toEqual([first])
  const [other] = await analyzed('--of Claim --simulate 500 --seed 8', where)
  expect(other!.simulation!.mean).not.toBe(first!.simulation!.mean)
})

test('--simulate simulates a fixed journey too, and 0 leaves the simulation out', async () => {
  const [fixed] = await analyzed('--of Fixed --simulate 100')
  expect(fixed!.simulation).toMatchObject({ mean: 86_400, standardDeviation: 0 })
  const [claim] = await analyzed('--of Claim --simulate 0')
  expect(claim!.simulation).toBeUndefined()
  expect(claim!.promises).toMatchObject([{ verdict: 'broken' }])
  expect(claim!.promises[0].probability).toBeUndefined()
})

test('the configuration chooses the classic normal approximation', async () => {
  const where = folderWith({
    'claim.journey': journeys,
    'waypost.config.json': '{ "criticalPath": { "sampling": "normal" } }',
  })
  const [classic] = await analyzed('--of Claim', where)
  expect(classic!.convention).toContain('normal distribution of classic PERT')
})

test('for reading, as Markdown and as CSV', async () => {
  const where = folder()
  const pretty = await waypost('analyze critical-path --of Claim --simulate 2000', { in: where })
  expect(pretty.out).toMatch(/\n {2}simulated +2,000 runs, seed 1\n/)
  expect(pretty.out).toMatch(/\n {2}mean length +.+ \(.+ – .+\)\n/)
  expect(pretty.out).toMatch(/\n {2}Visit +\d+(\.\d)?% +0\.8\d* /)
  const markdown = await waypost('analyze critical-path --of Claim --simulate 2000 --format markdown', { in: where })
  expect(markdown.out).toMatch(/\| Fast \| 1 d \| 60% \| .* \| \d+(\.\d)?% \(\d+(\.\d)?% – \d+(\.\d)?%\) \| kept \|/)
  const csv = await waypost('analyze critical-path --of Claim --simulate 2000 --format csv', { in: where })
  expect(csv.out).toMatch(/\nClaim,Report,.*,1,1,1,[\d.]+,0\.\d+,0\.\d+,,false,930,1\n/)
})

test('more runs than fit into memory are refused', async () => {
  expect(await waypost('analyze critical-path --simulate 100000000', { in: folder() })).toMatchObject({
    status: 2,
    out: '',
    err: 'Not usable: --simulate 100000000 is more than the 10000000 runs that fit into memory.\n',
  })
})
