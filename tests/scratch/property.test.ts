import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Probe } from './property-probe.js'
import { probed, scratchCopy, type Written } from './scratch-copy.js'

/** All that somebody writes who adds the property `staffed` to channels. */
const written: Written = {
  'language-server/grammar/people.langium': [
    ['ChannelProperty: ServiceProperty;', 'ChannelProperty: ServiceProperty | StaffedProperty;'],
    ["ServiceProperty: key='service' value=Word;", "$&\nStaffedProperty: key='staffed' value=Word;"],
  ],
  'language-server/lowering/properties/people.ts': [
    [
      '  ServiceProperty: {',
      "  StaffedProperty: {\n    words: { staffed: { says: 'Whether people answer.', example: 'staffed yes' } },\n    ...yesNo,\n  },\n$&",
    ],
  ],
  'src/model/stakeholder.ts': [
    ['service: z.enum(vocabulary.service).optional()', '$&, staffed: z.boolean().optional()'],
  ],
  'docs/language.md': [
    [/^\| `service` .*$/m, '$&\n| `staffed` | `yes` `no` | whether people answer | `staffed yes` |'],
  ],
}
/** What `npm run derive` writes from that. */
const derived = ['syntaxes/waypost.tmLanguage.json', 'schemas/model.schema.json']

let folder: string
let probe: Probe

beforeAll(() => {
  folder = scratchCopy(written)
  execFileSync(process.execPath, ['node_modules/langium-cli/bin/langium.js', 'generate'], {
    cwd: folder,
    stdio: 'pipe',
  })
  probe = probed(folder, 'tests/scratch/property-probe.ts')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a new property takes at most six files', () => {
  expect([...Object.keys(written), ...derived].length).toBeLessThanOrEqual(6)
})

test('the Model has it, and refuses it a second time', () => {
  expect(probe.channels).toEqual([{ name: 'Phone', service: 'assisted', staffed: true }])
  expect(probe.problems).toEqual([])
  expect(probe.problemsOfTwo).toEqual([expect.stringContaining('`staffed` is written twice here')])
  expect(probe.problemsOfWrongWord).toEqual([expect.stringContaining('`maybe` is not one of `yes`, `no`')])
})

test('completion offers it with what it means, and its words', () => {
  expect(probe.completion).toContainEqual(
    expect.objectContaining({ label: 'staffed', documentation: 'Whether people answer.' }),
  )
  expect(probe.completionOfWords).toEqual(['yes', 'no'])
})

test('hover says what it means', () => expect(probe.hover).toBe('Whether people answer.'))

test('the formatter puts its value below the others', () =>
  expect(probe.formatted).toBe('channel Phone {\n  service  assisted\n  staffed  yes\n}\n'))

test('editors colour its keyword and its words', () => {
  const { patterns } = probe.textmate
  const [choice] = patterns.filter(({ match, captures }) => match?.includes('staffed') && captures?.['2'])
  expect(new RegExp(choice.match!, 'u').exec('  staffed yes')?.[2]).toBe('yes')
})
