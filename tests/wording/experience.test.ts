import { expect, test } from 'vitest'
import { experienceNote as note } from '../../src/wording/experience.js'
import { inWords, type Note } from '../../src/wording/note.js'
import { qualified } from '../support/qualified.js'

const both = { touchpoints: ['A', 'B'], journey: 'Claim' }

/** Every code with the data that its sentence is made of. */
const said: { readonly [Code in Parameters<typeof note>[0]]: readonly [Note, sentence: string] } = {
  planned: [note('planned'), 'The journey is planned: its emotions are assumptions.'],
  actual: [note('actual'), 'The journey took place: its emotions are facts.'],
  discovered: [note('discovered'), 'The journey was found in data: its emotions are facts.'],
  unstated: [note('unstated'), 'The journey does not say its kind: its emotions count as assumptions.'],
  'nothing-dated': [
    note('nothing-dated'),
    'Its touchpoints do not say when they took place (`at`): the order is that of the earliest starts.',
  ],
  'some-undated': [
    note('some-undated', both),
    'Claim.A and Claim.B have no date (`at`): put behind what is written before.',
  ],
  'no-planned-time': [
    note('no-planned-time', both),
    'The plan has no time for Claim.A and Claim.B: put last, in the order written.',
  ],
  'no-emotion': [
    note('no-emotion'),
    'No emotion is written, so there is no curve. Write `emotion` at the touchpoints.',
  ],
  'some-without-emotion': [note('some-without-emotion', both), 'No emotion is written for Claim.A and Claim.B.'],
  'outside-scale': [
    note('outside-scale', { ...both, min: -2, max: 2 }),
    'The emotion of Claim.A and Claim.B is outside the scale -2..2.',
  ],
  'order-of-time': [
    note('order-of-time'),
    'Order of time: dates of what took place where at least two are written, else the earliest starts of the plan, in which every branch and every loop body counts once.',
  ],
  peak: [note('peak'), 'Peak: the farthest from the scale’s middle, of equal ones the later.'],
  'peak-end': [note('peak-end'), 'Peak–end: the mean of peak and end (Fredrickson & Kahneman 1993).'],
  minimum: [note('minimum'), 'Minimum: of equal ones the first.'],
  mean: [note('mean'), 'The mean gives every touchpoint the same weight.'],
  'moments-of-truth': [
    note('moments-of-truth'),
    'Moments of truth by gap (significance − experience brought to 0..5), then by emotion, then by significance.',
  ],
  exact: [note('exact'), 'Exact, nothing is sampled.'],
}

test.each(Object.entries(said))('%s', (code, [made, sentence]) => {
  expect(made.code).toBe(`experience/${code}`)
  expect(inWords(made, qualified)).toBe(sentence)
})

test('one touchpoint has no date, several have none', () => {
  expect(inWords(note('some-undated', { touchpoints: ['A'], journey: 'Claim' }))).toBe(
    'A has no date (`at`): put behind what is written before.',
  )
})
