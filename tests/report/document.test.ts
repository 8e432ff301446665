import { expect, test } from 'vitest'
import { csv } from '../../src/report/csv.js'
import { markdownSections } from '../../src/report/document-markdown.js'
import { prettySections } from '../../src/report/document-pretty.js'
import type { Section } from '../../src/wording/document.js'
import { noColors } from './colors.js'

const section: Section = {
  title: 'Warranty claim',
  facts: [
    ['length', '7 d'],
    ['kept', 'yes'],
  ],
  tables: [
    {
      heading: 'Touchpoints',
      columns: [{ title: 'name' }, { title: 'duration', align: 'right' }],
      rows: [
        ['来店', '20 min'],
        ['Report | *now*', '5 min'],
      ],
    },
  ],
  notes: ['Loops count once.'],
}

test('a section in a terminal lines its columns up, also below wide characters', () => {
  expect(prettySections([section], noColors)).toBe(
    [
      'Warranty claim',
      '  length  7 d',
      '  kept    yes',
      '',
      '  Touchpoints',
      '  name            duration',
      '  来店              20 min',
      '  Report | *now*     5 min',
      '',
      '  note: Loops count once.',
      '',
    ].join('\n'),
  )
})

test('a section in Markdown shows names as text, never as markup', () => {
  expect(markdownSections([section])).toBe(
    [
      '## Warranty claim',
      '',
      '- length: 7 d',
      '- kept: yes',
      '',
      '### Touchpoints',
      '',
      '| name | duration |',
      '| --- | --: |',
      '| 来店 | 20 min |',
      '| Report \\| \\*now\\* | 5 min |',
      '',
      '> Loops count once.',
      '',
    ].join('\n'),
  )
})

test('CSV quotes what needs it and leaves unknown values empty', () => {
  expect(
    csv({
      columns: ['name', 'value'],
      rows: [
        ['a,b "c"', 1.5],
        ['d', undefined],
        ['e', true],
      ],
    }),
  ).toBe('name,value\n"a,b ""c""",1.5\nd,\ne,true\n')
})
