import { expect, test } from 'vitest'
import { formatText } from '../../../language-server/editing/formatting/format-text.js'
import { readFixtures } from './fixtures.js'

test.each(readFixtures())('$name', ({ before, after }) => {
  expect(formatText(before)).toEqual({ text: after })
  expect(formatText(after)).toEqual({ text: after })
})
