import { expect, test } from 'vitest'
import { initiativesNote as note } from '../../src/wording/initiatives.js'
import { inWords } from '../../src/wording/note.js'
import type { Said } from '../support/said.js'

const notes: Said<typeof note> = {
  'no-kpi': [note('no-kpi', { kpi: 'Gone' }), 'Gone is no KPI here: what is expected of it is left out.'],
  'other-unit': [
    note('other-unit', { kpi: 'Solved' }),
    'What is expected of Solved has another unit than Solved itself: it is left out.',
  ],
  'nothing-expected': [
    note('nothing-expected'),
    'Nothing is expected of a KPI, so nobody will know whether it worked: write `expects`.',
  ],
  'no-dates': [note('no-dates'), 'It has no dates, so no observation is before or after it: write `from` and `due`.'],
  'no-owner': [note('no-owner'), 'It has no owner.'],
  before: [
    note('before'),
    'Before: the newest observation whose period ends before the initiative begins, else the baseline.',
  ],
  after: [note('after'), 'After: the newest one that begins on its last day or later.'],
  reached: [
    note('reached'),
    'An effect is reached where the whole 95 % interval of the change goes as far as expected, short where none of it does; periods count as independent samples.',
  ],
}

test.each(Object.entries(notes))('an initiative: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})
