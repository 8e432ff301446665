import { expect, test } from 'vitest'
import { formatEdits, formatText } from '../../../language-server/editing/formatting/format-text.js'

test('line ends and the byte order mark stay as they are', () => {
  expect(formatText('\uFEFFchannel  Web{\r\nservice\tassisted // why\r\n/*\r\n * two\r\n */\r\n}')).toEqual({
    text: '\uFEFFchannel Web {\r\n  service  assisted               // why\r\n  /*\r\n   * two\r\n   */\r\n}\r\n',
  })
})

test('an empty file stays empty', () => {
  expect(formatText('')).toEqual({ text: '' })
  expect(formatText('\uFEFF\n\n')).toEqual({ text: '\uFEFF' })
  expect(formatText('\n\n// only a comment')).toEqual({ text: '// only a comment\n' })
})

test('tabs outside texts and comments become spaces; texts and comments keep every character', () => {
  expect(formatText('channel\tWeb\t"a\t  b"\n\t//\tc\td')).toEqual({
    text: 'channel Web "a\t  b"\n//\tc\td\n',
  })
})

test('numbers and durations stay as they were written', () => {
  expect(formatText('journey J { touchpoint A { duration 1d12h 1.50h 090min  repeat 5.0 % } }')).toEqual({
    text: 'journey J { touchpoint A { duration 1d12h 1.50h 090min  repeat 5.0% } }\n',
  })
})

test('keywords used as names are names', () => {
  expect(
    formatText('stakeholder to{role team}\nimpacts X { to->from +1\nmatrix {\nto to from\nto . 1\nfrom 2 .\n} }'),
  ).toEqual({
    text: [
      'stakeholder to { role team }',
      'impacts X {',
      '  to -> from  +1',
      '  matrix {',
      '    to    to  from',
      '    to    .   1',
      '    from  2   .',
      '  }',
      '}',
      '',
    ].join('\n'),
  })
})

test('a file with syntax errors stays as it is and says why', () => {
  const broken = 'stakeholder   Care { power }'
  expect(formatText(broken)).toEqual({
    broken: [expect.objectContaining({ rule: 'syntax/unexpected', range: expect.anything() })],
  })
  expect(formatText('channel   Web "Web')).toHaveProperty('broken')
  expect(formatText('channel   Web {}\n}')).toHaveProperty('broken')
  expect(formatText('impacts   X {\nA ->\nA -> B +1\n}')).toHaveProperty('broken')
  expect(formatEdits(broken)).toEqual([])
})

test('wrong words and values are not syntax errors', () => {
  expect(formatText('stakeholder Care {role  boss power 99}')).toEqual({
    text: 'stakeholder Care { role boss  power 99 }\n',
  })
})
