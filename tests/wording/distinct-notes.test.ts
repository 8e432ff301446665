import { expect, test } from 'vitest'
import { criticalPathNote as note } from '../../src/wording/critical-path.js'
import { distinctNotes, notesBeyond } from '../../src/wording/distinct-notes.js'

const withoutShare = (touchpoint: string) => note('optional-without-share', { touchpoint, journey: 'Claim' })

test('what the plan and its simulation both say is said once, where it is said first', () => {
  expect(distinctNotes([withoutShare('B'), withoutShare('A'), withoutShare('B')])).toEqual([
    withoutShare('B'),
    withoutShare('A'),
  ])
})

test('what is said of a journey already is nothing new of the same journey with a change', () => {
  expect(notesBeyond([withoutShare('A'), withoutShare('B')], [withoutShare('A')])).toEqual([withoutShare('B')])
})
