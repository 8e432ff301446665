import { describe, expect, test } from 'vitest'
import { declaredIn } from '../../src/model/declared.js'
import { marked } from '../support/marks.js'
import { keysIn, read } from '../support/reading.js'

const namePlaces = (text: string) => declaredIn(read(text)).map(({ element }) => element.nameRange)
const referencePlaces = (text: string) => read(text).references.map(({ range }) => range)

test('lines and columns begin at 1', () => {
  expect(namePlaces('channel Phone')).toEqual([{ start: { line: 1, column: 9 }, end: { line: 1, column: 14 } }])
})

test('columns count as editors do: an emoji takes two, a combining accent one more', () => {
  const { text, marks } = marked('/* 🙂 */ channel »Cafe\u0301« "🙂" goal »Help«')
  expect(namePlaces(text)).toEqual(marks)
  expect(marks[0].start.column).toBe(18)
})

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('line ends are %s', (_, end) => {
  const written = ['/** A', ' * B */', 'journey »J« {', '\tcustomer Care // who', '\ttouchpoint »A« { }', '}', '']
  const { text, marks } = marked(written.join(end))
  expect(read(text).problems).toEqual([])
  expect(namePlaces(text)).toEqual(marks)
  expect(read(text).declarations.journeys[0].description).toBe('A\nB')
})

test('a tab is one column', () => {
  const { text, marks } = marked('journey J {\n\t\tcustomer\t»Care«\n}')
  expect(referencePlaces(text)).toEqual(marks)
})

test('a byte order mark in front is white space', () => {
  const file = read('\uFEFFchannel Phone\n')
  expect(file.problems).toEqual([])
  expect(keysIn(file)).toEqual(['Phone'])
})

test.each([
  ['empty', ''],
  ['only blank', ' \n\t\r\n'],
  ['only comments', '// one\n/* two\n */\n/** three */'],
  ['only a comment without a final line break', '// one'],
])('a file that is %s says nothing and has no problems', (_, text) => {
  const file = read(text)
  expect(file.problems).toEqual([])
  expect(keysIn(file)).toEqual([])
})

test('the last line needs no line break', () => {
  expect(read('channel Phone').problems).toEqual([])
  expect(read('journey J { }').problems).toEqual([])
})

describe('places', () => {
  test('of references: the name alone, and the dot of a qualified one', () => {
    const { text, marks } = marked('kpi K {\n  at »Report«,\n     »Claim.Report«\n}')
    const references = read(text).references
    expect(references.map(({ range }) => range)).toEqual(marks)
    expect(references.map(({ dot }) => dot)).toEqual([undefined, 11])
  })

  test('of declarations: from the keyword to the closing brace', () => {
    const { text, marks } = marked('  »journey J {\n  »touchpoint A«\n  »promise P {\n  }«\n}« ')
    expect(declaredIn(read(text)).map(({ element }) => element.range)).toEqual(marks)
  })

  test('of dependencies, branches, loops, pains and judgements', () => {
    const { text, marks } = marked(
      'journey J { touchpoint A { after »start of B + 1h« then »B 70%«, »C« »repeat 15%« »pain "x" { evidence assumed }« } }\nimpacts I { »A -> B +1..+2 "why" by Care« }',
    )
    const { journeys, impacts } = read(text).declarations
    const { dependencies, branches, repeats, pains } = journeys[0].touchpoints[0]
    const found = [...dependencies, ...branches, ...repeats, ...pains, ...impacts[0].judgements]
    expect(found.map(({ range }) => range)).toEqual(marks)
  })

  test('of matrices, their rows and cells', () => {
    const { text, marks } = marked('impacts I {\n  »matrix {\n    to A B\n    »A »?« »-2..-1««\n  }«\n}')
    const [matrix] = read(text).declarations.impacts[0].matrices
    const [row] = matrix!.rows
    expect([matrix!.range, row!.range, ...row!.cells.map(({ range }) => range)]).toEqual(marks)
  })

  test('references come in the order written, whatever the order in which they are read', () => {
    const text = 'journey J { owner B  customer A  touchpoint T { by D  after C } }'
    expect(read(text).references.map(({ name }) => name)).toEqual(['B', 'A', 'D', 'C'])
  })
})
