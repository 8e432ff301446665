import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFile } from '../language-server/reading/parse-file.js'
import { defaultSettings } from '../src/model/settings.js'
import { createWorkspace } from '../src/project/workspace.js'

const folder = join(import.meta.dirname, '../examples')

/** Read by hand when they were written down: each finding is true of its example, and says what its source does not report. */
const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'dsl-onboarding': { 'journey/no-duration': 1, 'kpi/no-target': 1 },
  'insurance-claim': {
    'journey/no-channel': 1,
    'journey/no-duration': 1,
    'kpi/no-target': 3,
    'most/trend-without-effect': 1,
  },
  'retail-return': { 'journey/no-duration': 1, 'most/support-without-kpi': 3 },
  'used-car-warranty': { 'journey/no-duration': 2 },
  'va-appeal': { 'journey/no-duration': 1 },
  warranty: { 'journey/empty-stage': 1 },
}

const findingsOf = (example: string) => {
  const workspace = createWorkspace(defaultSettings)
  for (const file of readdirSync(join(folder, example)).filter(name => name.endsWith('.journey')))
    workspace.update(parseFile(readFileSync(join(folder, example, file), 'utf8'), file))
  return workspace.findings()
}

test.each(readdirSync(folder))('%s shows no errors or warnings, and the notes that are true of it', example => {
  const findings = findingsOf(example)
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  const counts = Object.fromEntries(
    [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, { length }]) => [rule, length]),
  )
  expect(counts).toEqual(expected[example])
})
