import { expect, test } from 'vitest'
import { scenarioResultSchema } from '../../src/analysis/scenario/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const files = {
  'a.journey': `journey Claim "Warranty claim" {
  touchpoint Report { duration 1h }
  touchpoint Order  { duration 20h  after Report }
}
scenario Direct "Without an order" of Claim { skip Order }
scenario Lost of Nowhere { skip Order }
`,
}

test('JSON has what its schema says; a scenario without its journey is left to `check`', async () => {
  const { out } = await waypost('analyze scenario --format json', { in: folderWith(files) })
  const { results } = analysisSchema(scenarioResultSchema).parse(JSON.parse(out))
  expect(results.map(({ scenario, length }) => ({ scenario, length }))).toEqual([
    { scenario: 'Direct', length: { base: 75600, scenario: 3600 } },
  ])
})

test('it reads side by side in a terminal and number by number in CSV', async () => {
  const folder = folderWith(files)
  const { out } = await waypost('analyze scenario --of Direct', { in: folder })
  expect(out).toMatch(/what +as it is +as it would be\n +planned length +21 h +1 h/)
  const csv = (await waypost('analyze scenario --format csv', { in: folder })).out
  expect(csv).toContain('scenario,journey,what,name,base,scenarioValue\nDirect,Claim,length,,75600,3600\n')
})

test('promises are simulated on both sides, by the seed asked for, or not at all', async () => {
  const folder = folderWith({
    'a.journey': `journey Claim {
  touchpoint Report { duration 1h 2h 9h }
  touchpoint Order  { duration 2h  after Report }
  promise Soon { from Report to Order  within 5h for 90% }
}
scenario Direct of Claim { skip Order }
`,
  })
  const promises = async (options: string) => {
    const { out } = await waypost(`analyze scenario --format json ${options}`, { in: folder })
    return analysisSchema(scenarioResultSchema).parse(JSON.parse(out)).results[0].promises[0]
  }
  const { base, scenario } = await promises('--simulate 2000 --seed 7')
  expect(base!.verdict).toBe('broken')
  expect(scenario!.probability).toBeGreaterThan(base!.probability!)
  expect((await promises('--simulate 2000 --seed 7')).base).toEqual(base)
  expect((await promises('--simulate 0')).base).not.toHaveProperty('probability')
})
