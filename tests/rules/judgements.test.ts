import { expect, test } from 'vitest'
import { messagesOf } from './findings.js'

const journey = 'journey Claim { touchpoint Report touchpoint Visit }'
const impacts = (rule: string, judgements: string) =>
  messagesOf(`impacts/${rule}`, journey, `impacts Drivers for Claim { ${judgements} }`)

test('an arrow and a cell of a matrix are the same judgement, however the name is spelt', () => {
  const text = 'Claim.Report -> Visit +2 matrix { to Report Visit Report . 3 Visit ? . }'
  expect(impacts('judged-twice', text)).toHaveLength(1)
  expect(impacts('judged-twice', text.replace('3', '?'))).toEqual([])
})

test('the same arrow in another block is another question', () => {
  const block = (name: string) => `impacts ${name} for Claim { Report -> Visit +2 }`
  expect(messagesOf('impacts/judged-twice', journey, `${block('A')} ${block('B')}`)).toEqual([])
})

test('nothing acts on itself, but a 0 on the diagonal says just that', () => {
  expect(impacts('self', 'Report -> Claim.Report +1')).toHaveLength(1)
  expect(impacts('self', 'matrix { to Report Visit Report 2 3 Visit 0 . }')).toHaveLength(1)
  expect(impacts('self', 'matrix { to Report Visit Report 0 3 Visit 0 . }')).toEqual([])
})

test('open cells are counted over all matrices of a block', () => {
  const matrix = 'matrix { to Report Visit Report . ? Visit ? . }'
  expect(impacts('open-cells', `${matrix} ${matrix}`)).toEqual([expect.stringMatching(/^4 cells are not judged/)])
})

test('who passes all influence on to each other is named, and who lets some of it go is not', () => {
  const ring = 'Report -> Visit +2  Visit -> Report +2'
  expect(impacts('total-undefined', ring)).toEqual([expect.stringMatching(/^`Report` and `Visit` pass all of their/)])
  expect(impacts('total-undefined', 'Report -> Visit +2  Claim.Visit -> Report +1')).toEqual([])
  expect(
    impacts('total-undefined', 'Report -> Visit +1 by Care  Report -> Visit +3 by Parts  Visit -> Report +2'),
  ).toHaveLength(1)
})
