import { expect, test } from 'vitest'
import { inWords } from '../../src/wording/note.js'
import { observationNote as note, observationProblem as problem } from '../../src/wording/observation.js'
import type { Said } from '../support/said.js'

const problems: Said<typeof problem> = {
  nothing: [problem('nothing'), 'nothing is written between its braces'],
  'other-unit': [
    problem('other-unit', { unit: 'number', wanted: 'share' }),
    'it is a plain number and its limits are a share',
  ],
  'written-twice': [problem('written-twice', { label: '10' }), '`10:` is written twice'],
  'wrong-unit': [
    problem('wrong-unit', { label: 'p90', units: ['number', 'seconds'] }),
    '`p90` has to be a plain number or a time such as `2d`',
  ],
  'no-count': [
    problem('no-count', { label: 'promoters', value: 2.5 }),
    '`promoters` is 2.5, which nobody can have counted',
  ],
  'no-point': [problem('no-point', { label: '11', first: 0, last: 10 }), '`11:` is no point of its scale, 0 to 10'],
  unknown: [problem('unknown', { label: 'cats' }), '`cats` means nothing there'],
  missing: [problem('missing', { label: 'of' }), '`of` is missing'],
  falling: [problem('falling', { label: 'p90', before: 'p80' }), '`p90` is less than `p80`, which cannot be'],
  'several-counts': [problem('several-counts'), 'it has several counts, and `custom` takes one'],
  'parts-above-whole': [problem('parts-above-whole', { parts: 8, of: 2 }), 'its parts are 8, more than `of` 2'],
  'yes-above-whole': [problem('yes-above-whole', { yes: 5, of: 4 }), '`yes` 5 is more than `of` 4'],
  'net-above-whole': [
    problem('net-above-whole', { yes: 380, notResolvable: 50, of: 400 }),
    '`yes` 380 and `not_resolvable` 50 are more than `of` 400',
  ],
  'off-scale': [problem('off-scale', { value: 6, last: 5 }), '6 is not on its scale, 1 to 5'],
  'no-index': [problem('no-index'), 'an index takes the answers per point'],
  'no-percentage': [problem('no-percentage', { label: 'yes' }), '`yes` is not between 0% and 100%'],
  'belong-together': [problem('belong-together'), '`start`, `new` and `end` belong together'],
  'more-than-at-start': [
    problem('more-than-at-start', { start: 10, left: 19 }),
    'of 10 customers at the start 19 would still be there at its end',
  ],
}

test.each(Object.entries(problems))('an observation cannot be read: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})

const notes: Said<typeof note> = {
  'bounded-interval': [
    note('bounded-interval', { statistic: 'p90' }),
    'The interval of p90 is bounded by the figures beside it; the values themselves would give a narrower one.',
  ],
  unrated: [
    note('unrated', { notApplicable: 36, blank: 59, of: 1135, ofAsked: 0.75595 }),
    '95 of 1135 asked gave no rating and are left out (36 do not apply, 59 blank); of all asked it would be 75.6%.',
  ],
  net: [
    note('net', { notResolvable: 50, gross: 0.7 }),
    'Net of 50 that could not be resolved at once; gross it is 70%.',
  ],
  backwards: [
    note('backwards', { wrong: 1365, of: 2769 }),
    '1365 of 2769 records (49.3%) end before they begin and are left out. Check which column holds which time before relying on the rest.',
  ],
  'one-time': [note('one-time'), 'One time has no spread, so there is no interval.'],
  bootstrap: [
    note('bootstrap', { runs: 2000, seed: 7 }),
    'The interval is sampled: percentile bootstrap, 2000 runs, seed 7.',
  ],
  'too-few': [note('too-few', { of: 10, statistic: 'p90' }), '10 times are too few for an interval around p90.'],
}

test.each(Object.entries(notes))('a reader should know: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})
