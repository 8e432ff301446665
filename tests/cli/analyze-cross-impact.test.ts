import { expect, test } from 'vitest'
import { crossImpactResultSchema } from '../../src/analysis/cross-impact/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const claim = `journey Claim "A claim" {
  stage Start {
    touchpoint Report   { duration 1h }
    touchpoint Diagnose { duration 2h  after Report }
  }
  stage Repair {
    touchpoint Order { duration 30min  after Diagnose }
    touchpoint Visit { duration 1h  after Order }
  }
}
kpi Contacts { measure custom }
impacts Factors "What drives what" for Claim {
  scale -3..3
  Report   -> Diagnose +3 "A good description"
  Diagnose -> Visit    -2
  Visit    -> Diagnose -1
  Visit    -> Report   +1
  Order    -> Visit    +3
  Contacts -> Report   +2
  Order    -> Gone     +1
}
`

const resultIn = async (text: string, config = '{}') => {
  const folder = folderWith({ 'claim.journey': text, 'waypost.config.json': config })
  const { out } = await waypost('analyze cross-impact --format json', { in: folder })
  return analysisSchema(crossImpactResultSchema).parse(JSON.parse(out)).results[0]
}

test('the result says who drives, what carries it, and leads to the lines that say so', async () => {
  const result = await resultIn(claim)
  expect(result.factors.map(({ name, agreement }) => [name, agreement])).toEqual([
    ['Report', 'driver under 2 of 3 rules'],
    ['Diagnose', 'outcome under 3 of 3 rules'],
    ['Visit', 'outcome under 3 of 3 rules'],
    ['Order', 'driver under 3 of 3 rules'],
    ['Contacts', 'driver under 2 of 3 rules'],
  ])
  const [strongest] = result.indirectPairs.find(({ from, to }) => from === 'Contacts' && to === 'Diagnose')!.paths
  expect(strongest).toMatchObject({ path: ['Contacts', 'Report', 'Diagnose'], sign: 1, strength: 6 })
  expect(strongest?.steps.map(({ sources }) => sources.map(({ file, range }) => [file, range.start.line]))).toEqual([
    [['claim.journey', 19]],
    [['claim.journey', 14]],
  ])
  expect(strongest?.steps[1]?.sources[0]?.reason).toBe('A good description')
  expect(result.pairs.map(({ factors, kind }) => [...factors, kind])).toEqual([['Diagnose', 'Visit', 'conflict']])
  // Gone leads to nothing: its judgement is left out, which is said.
  expect(result.notes.join()).toContain('leads to nothing: Gone')
})

test('what points backward in the journey is told, and the ranks within its stages', async () => {
  const { backward, stages } = await resultIn(claim)
  expect(backward.map(({ from, to, journey }) => [from, to, journey])).toEqual([
    ['Visit', 'Report', 'Claim'],
    ['Visit', 'Diagnose', 'Claim'],
  ])
  expect(stages.map(({ stage, factors }) => [stage, factors.map(({ name }) => name).toSorted()])).toEqual([
    ['Start', ['Diagnose', 'Report']],
    ['Repair', ['Order', 'Visit']],
  ])
})

test('every step of every judgement is tried', async () => {
  const { leverage, openCells } = await resultIn(claim)
  // Each of the 20 cells moves up and down, but for the two that stand at +3.
  expect(leverage?.moves).toBe(38)
  expect(leverage?.cells.filter(({ value }) => value === null).length).toBeLessThanOrEqual(openCells)
  expect(leverage?.cells.every(({ effects }) => effects.length > 0)).toBe(true)
})

test('quadrants are split where the configuration says', async () => {
  const split = async (config: string) => {
    const result = await resultIn(claim, config)
    return [result.split, result.convention.includes('split at the median')]
  }
  expect(await split('{}')).toEqual(['mean', false])
  expect(await split('{ "crossImpact": { "split": "median" } }')).toEqual(['median', true])
})

test('for reading: ranks under three rules, paths with their places, pairs, and what one step changes', async () => {
  const { out } = await waypost('analyze cross-impact', { in: folderWith({ 'claim.journey': claim }) })
  expect(out).toMatch(/^What drives what\n {2}factors +5\n {2}top driver +Report \(direct\)/)
  expect(out).toMatch(/Contacts → Report → Diagnose +[\d.]+ +\+ +6 +claim\.journey:19, 14\n/)
  expect(out).toMatch(/Diagnose ↔ Visit +conflict +-2 +-1 +2 +claim\.journey:15, 16\n/)
  expect(out).toMatch(/Visit → Report +\+1 +Claim +claim\.journey:17\n/)
  expect(out).toContain('judgements where one step changes most\n')
})

test('as CSV each factor is a line, with what all rules say of it', async () => {
  const { out } = await waypost('analyze cross-impact --format csv', { in: folderWith({ 'claim.journey': claim }) })
  const [head, report] = out.split('\n')
  const value = (column: string) => report?.split(',')[head!.split(',').indexOf(column)]
  expect(value('name')).toBe('Report')
  expect(value('agreement')).toBe('driver under 2 of 3 rules')
  expect(value('influenceDisplacement')).toBe('-1')
})
