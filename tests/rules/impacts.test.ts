import { expect, test } from 'vitest'
import { messagesOf } from './messages.js'

const journey = 'journey Claim { touchpoint Report touchpoint Visit }'
const impacts = (rule: string, judgements: string) =>
  messagesOf(`impacts/${rule}`, journey, `impacts Drivers for Claim { ${judgements} }`)

test('open cells are counted over all matrices of a block', () => {
  const matrix = 'matrix { to Report Visit Report . ? Visit ? . }'
  expect(impacts('open-cells', `${matrix} ${matrix}`)).toEqual([expect.stringMatching(/^4 cells are not judged/)])
})

test('who passes all influence on to each other is named, and who lets some of it go is not', () => {
  const ring = 'Report -> Visit +2  Visit -> Report +2'
  expect(impacts('total-undefined', ring)).toEqual([expect.stringMatching(/^`Report` and `Visit` pass all of their/)])
})
