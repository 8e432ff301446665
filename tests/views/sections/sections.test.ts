import { describe, expect, test } from 'vitest'
import { drawSections } from '../../../src/views/sections/sections.js'
import { sectionTables } from '../../../src/views/sections/tables.js'
import type { Section, Table } from '../../../src/wording/document.js'
import { asWritten } from '../fixtures/build.js'
import { type Drawn, named, readMarkup, withClass } from '../read-markup.js'
import { overlappingTexts, textBoxes, textsOutside } from '../text-boxes.js'

const claim: Section = {
  title: 'Warranty claim',
  facts: [
    ['planned length', '3 d'],
    ['critical path', 'Report → Diagnose → Order the part → Visit the customer → Replace what is broken → Confirm'],
  ],
  tables: [
    {
      heading: 'Touchpoints',
      columns: [{ title: 'touchpoint' }, { title: 'duration', align: 'right' }],
      rows: [
        ['Report', '15 min 30 s'],
        ['Replace', '3 d'],
      ],
    },
    { heading: 'Gaps', columns: [{ title: 'what' }, { title: 'where' }], rows: [['Report', 'claims/a.journey:7']] },
  ],
  notes: ['No duration is written for Visit: counted as 0.'],
}
const page = {
  view: 'critical-path',
  name: 'Claim',
  heading: 'Critical path',
  title: 'Warranty claim',
  description: 'From the fault to the machine that works again.',
  source: { name: 'Claim', range: { start: { line: 3, column: 9 }, end: { line: 3, column: 14 } }, file: 'a.journey' },
  nothing: 'There is no journey.',
  sections: [claim],
}
const options = {
  titleOf: asWritten,
  placeOf: (text: string) => {
    const at = { line: 7, column: 1 }
    return text === 'claims/a.journey:7'
      ? { text: 'a.journey:7', source: { name: text, range: { start: at, end: at }, file: 'claims/a.journey' } }
      : undefined
  },
}

const draw = (changed: Partial<typeof page> = {}, look: { focusable?: boolean } = {}): Drawn =>
  readMarkup(drawSections({ ...page, ...changed }, { ...options, ...look }).markup)
const withTable = (table: Table): Drawn => draw({ sections: [{ ...claim, tables: [table] }] })
/** Each text of the picture with its lines joined. */
const textsOf = (picture: Drawn): readonly string[] =>
  named(picture, 'text').map(({ text, children }) =>
    children.length === 0 ? text : children.map(line => line.text).join(' '),
  )
const boxOfText = (picture: Drawn, text: string) => {
  const found = textBoxes(picture).find(box => box.text === text)
  if (!found) throw new Error(`"${text}" is not in the picture.`)
  return found
}

describe('a page of sections', () => {
  test('says whose analysis it is, the facts, the tables and the notes, from top to bottom', () => {
    expect(textsOf(draw())).toEqual([
      ...['Critical path', 'Warranty claim', 'From the fault to the machine that works again.'],
      ...['Planned length', '3 d'],
      ...[
        'Critical path',
        'Report → Diagnose → Order the part → Visit the customer → Replace what is broken → Confirm',
      ],
      ...['Touchpoints', 'Touchpoint', 'Duration', 'Report', '15 min 30 s', 'Replace', '3 d'],
      ...['Gaps', 'What', 'Where', 'Report', 'a.journey:7'],
      ...['Notes', 'No duration is written for Visit: counted as 0.'],
    ])
    expect([overlappingTexts(draw()), textsOutside(draw())]).toEqual([[], []])
  })

  test('has a title and a description for those who cannot see it', () => {
    const [title, description] = draw().children
    expect(title).toMatchObject({ name: 'title', text: 'Critical path: Warranty claim' })
    expect(description?.text).toContain(
      'From the fault to the machine that works again. Warranty claim. planned length: 3 d.',
    )
  })

  test('has a heading for each section but the one that is called like the page', () => {
    const rest: Section = { title: 'What nobody works on', facts: [], tables: [], notes: ['Nothing.'] }
    const texts = textsOf(draw({ sections: [claim, rest] }))
    expect(texts.filter(text => text === 'Warranty claim')).toHaveLength(1)
    expect(texts).toContain('What nobody works on')
  })

  test('says why where there is nothing to say', () => {
    expect(textsOf(draw({ sections: [] }))).toContain('There is no journey.')
  })

  test('writes a title from right to left where its script does', () => {
    const picture = draw({ title: 'مطالبة', sections: [{ ...claim, title: 'مطالبة' }] })
    const title = named(picture, 'text').find(({ text }) => text === 'مطالبة')
    expect(title?.attributes.direction).toBe('rtl')
    expect(textsOutside(picture)).toEqual([])
  })

  test('leads from its title and from places to the text, by keyboard too', () => {
    const sources = withClass(draw({}, { focusable: true }), 'wp-source').map(({ attributes }) => [
      attributes['data-file'],
      attributes['data-range'],
      attributes.role,
    ])
    expect(sources).toEqual([
      ['a.journey', '3:9-3:14', 'button'],
      ['claims/a.journey', '7:1-7:1', 'button'],
    ])
  })
})

describe('a table', () => {
  test('has its numbers end where their title ends', () => {
    const ends = ['Duration', '15 min 30 s', '3 d'].map(text => {
      const { x, width } = textBoxes(draw()).findLast(box => box.text === text)!
      return Math.round(x + width)
    })
    expect(new Set(ends).size).toBe(1)
  })

  test('stands beside another one as long as none has to give way', () => {
    expect(boxOfText(draw(), 'Gaps').y).toBe(boxOfText(draw(), 'Touchpoints').y)
    const wide: Table = { heading: 'Gaps', columns: [{ title: 'what' }], rows: [['Nobody says why. '.repeat(8)]] }
    const picture = draw({ sections: [{ ...claim, tables: [claim.tables[0], wide] }] })
    expect(boxOfText(picture, 'Gaps').y).toBeGreaterThan(boxOfText(picture, 'Touchpoints').y)
    expect(boxOfText(picture, 'Gaps').x).toBe(boxOfText(picture, 'Touchpoints').x)
  })

  test('that is wider than the page wraps its widest words and no number', () => {
    const long =
      'The customer hears nothing for four hours between one call and the next, and nobody says why. '.repeat(3)
    const picture = withTable({
      columns: [{ title: 'class' }, { title: 'why' }, { title: 'share', align: 'right' }],
      rows: [['ad hoc', long, '84 % of it']],
    })
    expect(Number(picture.attributes.width)).toBeLessThanOrEqual(1080 + 64)
    expect(textsOf(picture)).toContain(long.trim())
    expect(textBoxes(picture).map(({ text }) => text)).toEqual(expect.arrayContaining(['ad hoc', '84 % of it']))
    expect(textsOf(picture)).not.toEqual(textBoxes(picture).map(({ text }) => text))
    expect([overlappingTexts(picture), textsOutside(picture)]).toEqual([[], []])
  })

  test('of more numbers than fit makes the page wider', () => {
    const columns = Array.from({ length: 20 }, (_, at) => ({ title: `n${at}`, align: 'right' as const }))
    const picture = withTable({ columns, rows: [columns.map((_, at) => `${at} d 23 h 59 min`)] })
    expect(Number(picture.attributes.width)).toBeGreaterThan(1080 + 64)
    expect([overlappingTexts(picture), textsOutside(picture)]).toEqual([[], []])
  })

  test('breaks a word that is longer than its column', () => {
    const word = 'x'.repeat(400)
    const picture = withTable({ columns: [{ title: 'name' }, { title: 'why' }], rows: [[word, word]] })
    expect(textsOf(picture).filter(text => text.replaceAll(' ', '') === word)).toHaveLength(2)
    expect([overlappingTexts(picture), textsOutside(picture)]).toEqual([[], []])
  })
})

test('the same in HTML: facts, each table and notes, numbers marked as such', () => {
  const tables = sectionTables(page, options).map(({ markup }) => readMarkup(markup))
  expect(tables.map(table => named(table, 'caption')[0]?.text)).toEqual([
    'Warranty claim',
    'Touchpoints: Warranty claim',
    'Gaps: Warranty claim',
    'Notes: Warranty claim',
  ])
  expect(named(tables[1], 'th').map(({ text }) => text)).toEqual(['Touchpoint', 'Duration', 'Report', 'Replace'])
  expect(withClass(tables[1], 'wp-number').map(({ text }) => text)).toEqual(['15 min 30 s', '3 d'])
})
