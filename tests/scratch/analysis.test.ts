import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Probe } from './analysis-probe.js'
import { probed, scratchCopy, type Written } from './scratch-copy.js'

/** All that somebody writes who adds the analysis `silence`: how many touchpoints of a journey nobody has described. */
const analysis: Written = {
  'src/wording/silence.ts': `import { sentences } from './note.js'

export const silenceNote = sentences('silence', {
  counted: () => 'Every touchpoint counts once.',
  none: ({ journey }: { journey: string }, called) => \`\${called(journey)} says nothing at all.\`,
})
`,
  'src/analysis/silence/schema.ts': `import * as z from 'zod'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

export const silenceSchema = z.object({ journey: z.string(), silent: z.int(), ...saidNotes, ...saidConvention }).readonly()
export type Silence = Unworded<z.infer<typeof silenceSchema>>
`,
  'src/analysis/silence/analysis.ts': `import type { Journey } from '../../model/journey.js'
import { silenceNote } from '../../wording/silence.js'
import { toldNotes } from '../../wording/told-notes.js'
import { type Analysis, sectionsOfEach } from '../analysis.js'
import { shortQuestion } from '../question.js'
import type { Silence } from './schema.js'

const silence = shortQuestion<Journey, Silence>('silence', ({ name, touchpoints }) => {
  const silent = touchpoints.filter(({ description }) => description === undefined).length
  const notes = silent === touchpoints.length ? [silenceNote('none', { journey: name })] : []
  return { journey: name, silent, notes, convention: [silenceNote('counted')] }
})

export const silenceAnalysis: Analysis<Journey, Silence> = {
  ...silence,
  heading: 'Silence',
  question: 'how many touchpoints nobody has described',
  of: 'journey',
  nothing: 'There is no journey in these files.',
  subjects: ({ model }) => model.journeys,
  schema: async () => (await import('./schema.js')).silenceSchema,
  sections: sectionsOfEach((result, titleOf) => [
    { title: titleOf(result.journey), facts: [['silent', String(result.silent)]], tables: [], notes: toldNotes(result) },
  ]),
  rows: results => ({ columns: ['journey', 'silent'], rows: results.map(({ journey, silent }) => [journey, silent]) }),
}
`,
  'src/analysis/registry.ts': [
    [/^import .*streamlining.*$/m, "$&\nimport { silenceAnalysis } from './silence/analysis.js'"],
    ['  streamliningAnalysis,\n', '$&  silenceAnalysis,\n'],
  ],
  'docs/analyses/silence.md': '# Silence\n\nHow many touchpoints nobody has described.\n',
}
const tested = 'tests/analysis/silence.test.ts'
/** What `npm run derive` writes from that. */
const derived = ['schemas/silence.schema.json', 'docs/analyses/README.md']

/** All that somebody writes who adds a rule. */
const rule: Written = {
  'src/rules/journey/one-touchpoint.ts': `import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const oneTouchpoint: FileRule = {
  id: 'journey/one-touchpoint',
  severity: 'info',
  title: 'A journey of one touchpoint',
  why: 'Nobody goes anywhere in it.',
  examples: {
    bad: 'journey Claim { touchpoint Report }',
    good: 'journey Claim { touchpoint Report  touchpoint Repair }',
  },
  check: ({ file, declarations }) =>
    declarations.journeys
      .filter(({ touchpoints }) => touchpoints.length === 1)
      .map(({ name, nameRange }) => ({ message: \`\${quoted(name)} has one touchpoint.\`, file, range: nameRange })),
}
`,
  'src/rules/index.ts': [
    [/^import .*no-channel.*$/m, "$&\nimport { oneTouchpoint } from './journey/one-touchpoint.js'"],
    ['  noChannel,\n', '$&  oneTouchpoint,\n'],
  ],
}
const fixture = 'tests/fixtures/rules/journey/one-touchpoint.journey'

let folder: string
let probe: Probe

beforeAll(() => {
  folder = scratchCopy({ ...analysis, ...rule })
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'claim.journey'), 'journey Claim "A claim" {\n  touchpoint Report\n}\n')
  const page = readFileSync('docs/analyses/README.md', 'utf8')
  probe = probed(folder, 'tests/scratch/analysis-probe.ts', project, page)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a new analysis takes at most nine files, a rule three', () => {
  expect([...Object.keys(analysis), ...derived, tested].length).toBeLessThanOrEqual(9)
  expect([...Object.keys(rule), fixture].length).toBeLessThanOrEqual(3)
})

test('the command line has it, in every format', () => {
  expect(JSON.parse(probe.json)).toEqual({
    version: 1,
    results: [
      {
        journey: 'Claim',
        silent: 1,
        notes: ['Claim says nothing at all.'],
        noteCodes: [{ code: 'silence/none', data: { journey: 'Claim' } }],
        convention: 'Every touchpoint counts once.',
        conventionCodes: [{ code: 'silence/counted', data: {} }],
      },
    ],
  })
  expect(probe.csv).toBe('journey,silent\nClaim,1\n')
  expect(probe.markdown).toContain('## A claim\n\n- silent: 1')
  expect(probe.pretty).toContain('silent  1')
  expect(probe.help).toMatch(/silence +how many touchpoints nobody has described/)
})

test('it has a JSON schema', () => {
  expect(probe.schema).toMatchObject({
    title: 'waypost analyze silence --format json',
    properties: { results: { items: { required: expect.arrayContaining(['silent', 'noteCodes']) } } },
  })
})

test('the hover of a journey says it', () => {
  expect(probe.hover).toMatchObject({ value: expect.stringContaining('**Silence**  \nsilent: 1') })
})

test('the picker offers it, and it is drawn', () => {
  expect(probe.picker).toContain('silence: Silence')
  expect(probe.svg).toMatch(/^<svg[\s\S]*silent/)
})

test('the list in the documentation has it', () => {
  expect(probe.documentation).toContain(
    '| [Silence](silence.md) | `silence` | how many touchpoints nobody has described |',
  )
})

test('the rule is checked and explained', () => {
  expect(JSON.parse(probe.check).findings).toContainEqual(
    expect.objectContaining({ rule: 'journey/one-touchpoint', message: '`Claim` has one touchpoint.' }),
  )
  expect(probe.explain).toContain('Nobody goes anywhere in it.')
})
