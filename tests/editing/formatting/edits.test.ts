import { expect, test } from 'vitest'
import {
  formatEdits,
  formatOnType,
  formatRange,
  type OffsetEdit,
} from '../../../language-server/editing/formatting/format-text.js'
import { applyEdits } from '../../../language-server/editing/formatting/text-edits.js'
import { markedOffset } from '../../support/marks.js'

/** The text after its last character was typed in front of the cursor. */
const typed = (written: string): string => {
  const { text, offset } = markedOffset(written)
  const before = text.slice(0, offset).split('\n')
  return applyEdits(text, formatOnType(text, before.length - 1, before.at(-1)!.length))
}
const shown = (text: string, edits: readonly OffsetEdit[]): readonly string[] =>
  edits.map(({ start, end, newText }) => `${JSON.stringify(text.slice(start, end))} -> ${JSON.stringify(newText)}`)

const untidy = ['journey   J {', '    kind planned   ', '', '', '  customer  Care', '}', ''].join('\n')

test('edits change nothing but the white space that is wrong', () => {
  expect(shown(untidy, formatEdits(untidy))).toEqual(['"  " -> ""', '"  " -> ""', '"" -> " "', '"   \\n" -> ""'])
})

test('formatting a range leaves the other lines alone', () => {
  expect(applyEdits(untidy, formatRange(untidy, 1, 1))).toBe(
    untidy.replace('    kind planned   ', '  kind  planned   '),
  )
  expect(applyEdits(untidy, formatRange(untidy, 0, 0))).toBe(untidy.replace('journey   J', 'journey J'))
  expect(formatRange(untidy, 4, 5)).toEqual([])
  expect(applyEdits(untidy, formatRange(untidy, 0, 6))).toBe(applyEdits(untidy, formatEdits(untidy)))
})

test('a closed block is laid out, and nothing around it', () => {
  expect(
    typed(`journey J {
    kind   planned
  stage S {
  touchpoint A {
  by Care
  duration 5min
 }»«
  }
}`),
  ).toBe(`journey J {
    kind   planned
  stage S {
    touchpoint A {
      by        Care
      duration  5min
    }
  }
}`)
})

test('a closing brace gets its own line where the block has several', () => {
  expect(typed('channel Web {\n  service assisted }»«')).toBe('channel Web {\n  service  assisted\n}')
})

test('a finished line is laid out without adding or removing lines', () => {
  expect(typed('channel Web {\nservice   assisted\n  »«\n}\n')).toBe('channel Web {\n  service  assisted\n  \n}\n')
  expect(typed('channel Web { service  assisted\n»«}\n')).toBe('channel Web { service  assisted\n}\n')
  expect(typed('stakeholder  Care { role   team }\n»«')).toBe('stakeholder Care { role team }\n')
})

test('elsewhere half-typed text keeps no block from being laid out', () => {
  expect(typed('stakeholder\n\nchannel Web {\nservice assisted\n}»«\n\nkpi X { target')).toBe(
    'stakeholder\n\nchannel Web {\n  service  assisted\n}\n\nkpi X { target',
  )
})

test.each([
  ['the block itself is half-typed', 'journey J {\n touchpoint A {\n duration\n }»«\n}'],
  ['the block around it is half-typed', 'journey J {\n stage\n touchpoint A {\n by Care\n }»«\n}'],
  ['an earlier brace is missing', 'journey J {\n touchpoint A {\n by Care\n touchpoint B {\n by Care\n }»«\n}'],
  ['the line is half-typed', 'journey J {\n   kind\n »«\n}'],
  [
    'its columns depend on lines that cannot be read',
    'channel A    { service assisted }\nchannel Long {\nchannel B    { service assisted }»«',
  ],
  ['the brace is in a text', 'channel   A "{}»«"'],
  ['the brace is in a comment', 'channel   A // {}»«'],
  ['another character was typed', 'channel   A»«'],
])('nothing happens where %s', (_, written) => {
  expect(typed(written)).toBe(markedOffset(written).text)
})
