import { expect, test } from 'vitest'
import { percentText, tinyPercentText, writtenPercent } from '../../src/wording/percent-text.js'

test('a share is rounded to one decimal, and no decimal that is 0 is written', () => {
  expect([0.743, 0.7432, 0.7, 0, 1].map(share => percentText(share))).toEqual(['74.3%', '74.3%', '70%', '0%', '100%'])
})

test('a negative share has a minus sign, and what rounds to nothing has none', () => {
  expect([-0.05, -0.0001].map(share => percentText(share))).toEqual(['−5%', '0%'])
})

test('of a sample more decimals count, of a rough figure none', () => {
  expect([percentText(0.12345, 3), percentText(0.426, 0)]).toEqual(['12.345%', '43%'])
})

test('what a file says shows what one decimal would hide, and none of the noise of binary fractions', () => {
  expect([0.9995, 0.1 + 0.2, -0.05].map(writtenPercent)).toEqual(['99.95%', '30%', '-5%'])
})

test('what is more than nothing is not 0%', () => {
  expect([0, 0.0004, 0.0005].map(tinyPercentText)).toEqual(['0%', 'below 0.1%', '0.1%'])
})
