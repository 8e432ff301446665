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

/** No block is for the journey here: `Report` alone is as clear as `Claim.Report`. */
const anywhere = (rule: string, judgements: string) =>
  messagesOf(`impacts/${rule}`, journey, `impacts Drivers { ${judgements} }`)

test('a factor is the same however it is written, alone or behind its journey', () => {
  expect(anywhere('judged-twice', 'Report -> Visit +1  Claim.Report -> Claim.Visit +2')).toEqual([
    expect.stringMatching(/^How `Claim.Report` acts on `Claim.Visit` is judged twice/),
  ])
  expect(anywhere('self', 'Report -> Claim.Report +1')).toEqual([
    expect.stringMatching(/^`Report` is judged to act on itself/),
  ])
  expect(anywhere('total-undefined', 'Report -> Visit +2  Claim.Visit -> Claim.Report +2')).toHaveLength(1)
  expect(anywhere('dot-off-diagonal', 'matrix { to Report Visit\n Claim.Report . 1\n Claim.Visit 1 . }')).toEqual([])
})

test('what leads nowhere is neither the same nor another factor', () => {
  expect(anywhere('judged-twice', 'Ghost -> Visit +1  Ghost -> Visit +2')).toEqual([])
  expect(anywhere('judged-twice', 'Report -> Visit +1 by Nobody  Report -> Visit +2 by Nobody')).toEqual([])
  expect(anywhere('self', 'Ghost -> Ghost +1')).toEqual([])
})
