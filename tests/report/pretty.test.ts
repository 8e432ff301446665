import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import { prettyFindings, prettySummary } from '../../src/report/pretty.js'
import { inOrder, summarize } from '../../src/report/summary.js'
import { textWidth } from '../../src/report/text-width.js'
import { namedColors, noColors } from './colors.js'

const range = (line: number, from: number, to: number, endLine = line) => ({
  start: { line, column: from },
  end: { line: endLine, column: to },
})
const unknown: Finding = {
  rule: 'names/unknown',
  severity: 'error',
  message: 'There is no touchpoint "Reprot".',
  file: 'claim.journey',
  range: range(2, 9, 15),
}
const show = (finding: Finding, text: string, others: Readonly<Record<string, string>> = {}) =>
  prettyFindings([finding], new Map(Object.entries({ [finding.file]: text, ...others })), noColors).split('\n')

describe('a finding', () => {
  test('is shown with its place, its source line and what to do', () => {
    const finding: Finding = {
      ...unknown,
      related: [{ message: 'The nearest name is declared here.', file: 'other.journey', range: range(1, 12, 18) }],
      fixes: [{ title: 'Write "Report" instead', edits: [] }],
    }
    expect(show(finding, 'touchpoint Visit {\n  after Reprot\n}', { 'other.journey': 'touchpoint Report' })).toEqual([
      'claim.journey:2:9 error names/unknown',
      '  There is no touchpoint "Reprot".',
      '  2 │   after Reprot',
      '    │         ^^^^^^',
      '  other.journey:1:12 The nearest name is declared here.',
      '  1 │ touchpoint Report',
      '    │            ^^^^^^',
      '  fix: Write "Report" instead',
      '',
    ])
  })

  test('keeps its carets below tabs and wide characters', () => {
    expect(show({ ...unknown, range: range(1, 8, 11) }, '\tafter 来店客 x').slice(2, 4)).toEqual([
      '  1 │     after 来店客 x',
      '    │           ^^^^^^',
    ])
    expect(show({ ...unknown, range: range(1, 9, 10) }, '"👩‍💻" x').slice(2, 4)).toEqual([
      '  1 │ "👩‍💻" x',
      '    │      ^',
    ])
  })

  test('over several lines is marked to the end of its first line; an empty one has one caret', () => {
    expect(show({ ...unknown, range: range(1, 9, 2, 3) }, 'journey Claim {\n}\n').slice(2, 4)).toEqual([
      '  1 │ journey Claim {',
      '    │         ^^^^^^^',
    ])
    expect(show({ ...unknown, range: range(2, 1, 1) }, 'journey Claim {\n').slice(2, 4)).toEqual(['  2 │ ', '    │ ^'])
  })

  test('in a very long line shows what is around it', () => {
    const line = `${'a'.repeat(300)} Reprot ${'b'.repeat(300)}`
    const [source, carets] = show({ ...unknown, range: range(1, 302, 308) }, line).slice(2, 4)
    expect(source?.length).toBe(107)
    expect(source?.slice(carets?.indexOf('^'), (carets?.lastIndexOf('^') ?? 0) + 1)).toBe('Reprot')
  })

  test('cannot steer the terminal', () => {
    const shown = show({ ...unknown, message: 'a\u001B[2Jb', range: range(1, 1, 2) }, '\u001B]0;x\u0007 \u202Eabc')
    expect(shown.slice(1, 3)).toEqual(['  a\uFFFD[2Jb', '  1 │ \uFFFD]0;x\uFFFD \uFFFDabc'])
  })

  test('in a file whose text is unknown has no source line', () => {
    expect(prettyFindings([unknown], new Map(), noColors)).toBe(
      'claim.journey:2:9 error names/unknown\n  There is no touchpoint "Reprot".\n',
    )
  })

  test('is coloured by its severity', () => {
    const [head] = prettyFindings([{ ...unknown, severity: 'warning' }], new Map(), namedColors).split('\n')
    expect(head).toBe('[bold:claim.journey:2:9] [yellow:warning] [dim:names/unknown]')
  })
})

test('several findings stand in the order of files and places', () => {
  const at = (file: string, line: number, column: number): Finding => ({
    ...unknown,
    file,
    range: range(line, column, column),
  })
  const places = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 5), at('a', 9, 2)]
  expect(inOrder(places).map(({ file, range: { start } }) => `${file}:${start.line}:${start.column}`)).toEqual([
    'a:9:2',
    'a:9:5',
    'a:10:1',
    'b:1:1',
  ])
})

test('the summary counts what was read and found', () => {
  const info: Finding = { ...unknown, severity: 'info' }
  expect(prettySummary(summarize([unknown, info, info], [], 1), noColors)).toBe(
    '1 error and 2 infos in 1 file with 0 journeys and 0 touchpoints.',
  )
  expect(prettySummary(summarize([], [], 2), noColors)).toBe(
    'No findings in 2 files with 0 journeys and 0 touchpoints.',
  )
})

test.each([
  ['Report', 6],
  ['a\tb', 5],
  ['来店', 4],
  ['Ｗｉｄｅ', 8],
  ['ﾊﾛｰ', 3],
  ['ﾊﾞ', 2],
  ['한국', 4],
  ['e\u0301', 1],
  ['soft\u00ADhyphen', 10],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['🇩🇪', 2],
  ['1️⃣', 2],
  ['☎', 1],
])('%s takes %i columns', (text, columns) => expect(textWidth(text)).toBe(columns))

test('a character that would steer the terminal takes the column of the sign shown for it', () => {
  expect(textWidth('a\u001B[31mb')).toBe('a?[31mb'.length)
  expect(textWidth('a\u202Eb')).toBe('a?b'.length)
})
