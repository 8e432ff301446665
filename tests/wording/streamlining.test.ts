import { expect, test } from 'vitest'
import { inWords, type Note } from '../../src/wording/note.js'
import { streamliningNote as note } from '../../src/wording/streamlining.js'

const said: Readonly<Record<Parameters<typeof note>[0], readonly [Note, string]>> = {
  'no-customer': [
    note('no-customer', { journey: 'Claim' }),
    'Nobody has said who the customer of Claim is, so silences are not known.',
  ],
  'no-most': [
    note('no-most', { journey: 'Claim' }),
    'No MOST belongs to Claim, so every low point counts as one that nobody has described.',
  ],
  thresholds: [
    note('thresholds', { exchanges: 3, silence: 0.25 }),
    'An exchange counts as frequent from 3 touchpoints in the same direction on, alternatives counted once; a silence is told from 25 % of the planned length on; waiting dominates where the planned wait before a touchpoint is longer than the touchpoint.',
  ],
}

test.each(Object.entries(said))('%s', (code, [each, words]) => {
  expect(each.code).toBe(`streamlining/${code}`)
  expect(inWords(each)).toBe(words)
})

test('a picture calls the journey by its title', () => {
  expect(inWords(note('no-most', { journey: 'Claim' }), name => `Title of ${name}`)).toMatch(
    /^No MOST belongs to Title of Claim,/,
  )
})
