import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEdits, formatText } from '../../../language-server/editing/formatting/format-text.js'
import { applyEdits } from '../../../language-server/editing/formatting/text-edits.js'
import { parseText } from '../../../language-server/reading/parse-file.js'
import { exampleFiles, meaningOf, readExample, wordsOf } from './meaning.js'

const gaps = [
  ...[' ', ' ', ' ', '  ', '\t', '\n', '\n', '\n    ', '\n\n', '  \n\t\n\n ', '\r\n', '\f'],
  ...[' // note\n', '// note  \n\n', '\n// note\n', ' /* aside */ ', '/* aside */', '\n  /* aside */\n'],
  ...[
    ' /* two\n   lines */ ',
    '\n/** what it is\n  * for */',
    '\t/**\n\n *  a\n * b\n */\n',
    '/*\tfree\n\t\ttext\n*/ ',
  ],
]

/** The tokens of an example, some with the author's white space between them and some with any other gap. */
const anyLayout = fc
  .record({
    file: fc.constantFrom(...exampleFiles),
    gaps: fc.array(fc.constantFrom(...gaps), { minLength: 40, maxLength: 400, size: 'max' }),
    kept: fc.double({ min: 0, max: 1, noNaN: true }),
    start: fc.constantFrom('', '\uFEFF', '\n\n', '// start\n', '\uFEFF  \n'),
    end: fc.constantFrom('', '\n', '\n\n\n', ' // end', '\n/* end */'),
  })
  .map(({ file, gaps, kept, start, end }) => {
    const text = readExample(file)
    const { tokens } = parseText(text)
    const spread = tokens.map(({ image, startOffset }, index) => {
      if (index === 0) return image
      const original = text
        .slice(tokens[index - 1].endOffset! + 1, startOffset)
        .replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, ' ')
      // The golden ratio spreads the kept gaps evenly.
      return ((index * 0.618) % 1 < kept ? original : gaps[index % gaps.length]) + image
    })
    return start + spread.join('') + end
  })

const formatted = (text: string): string => {
  const result = formatText(text)
  if ('broken' in result) throw new Error(`not readable: ${JSON.stringify(result.broken)}`)
  return result.text
}

test('formatting any layout keeps every token and comment and the meaning, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(anyLayout, text => {
      const once = formatted(text)
      expect(wordsOf(once)).toEqual(wordsOf(text))
      expect(meaningOf(once)).toEqual(meaningOf(text))
      expect(formatted(once)).toBe(once)
      expect(applyEdits(text, formatEdits(text))).toBe(once)
    }),
    { seed: 7, numRuns: 150 },
  )
}, 60_000)

test('a formatted text has no tabs, no blanks at line ends, no two blank lines and one final line break', () => {
  fc.assert(
    fc.property(anyLayout, text => {
      const lines = formatted(text).split('\n')
      expect(lines.at(-1)).toBe('')
      expect(lines.at(-2)).not.toBe('')
      expect(lines.filter(line => /\s$/.test(line.replace(/\r$/, '')))).toEqual([])
      expect(
        lines.filter(
          (line, index) =>
            line.trim() === '' && lines[index - 1]?.trim() === '' && index > 0 && !insideComment(lines, index),
        ),
      ).toEqual([])
      expect(lines.filter((line, index) => /^\s*\}/.test(line) && lines[index - 1].trim() === '')).toEqual([])
    }),
    { seed: 11, numRuns: 80 },
  )
}, 60_000)

const insideComment = (lines: readonly string[], index: number): boolean => {
  const above = lines.slice(0, index).join('\n')
  return above.lastIndexOf('/*') > above.lastIndexOf('*/')
}
