import { expect, test } from 'vitest'
import { deviationsNote as note } from '../../src/wording/deviations.js'
import { inWords, type Note } from '../../src/wording/note.js'
import { qualified } from '../support/qualified.js'

const plan = 'Plan'
const journey = 'Claim17'
const both = { touchpoints: ['A', 'B'], journey }
const contradiction = { later: 'B', first: 'A', journey }
const quick = { promise: 'Quick', journey: plan }

/** Every code with the data that its sentence is made of; times in seconds. */
const said: { readonly [Code in Parameters<typeof note>[0]]: readonly [Note, sentence: string] } = {
  'not-planned': [note('not-planned', { plan }), 'It took place, and Plan does not plan it.'],
  missing: [note('missing'), 'The plan leads here, and it did not take place.'],
  'no-branch-taken': [
    note('no-branch-taken', { branches: ['B', 'C'], after: 'A', journey: plan }),
    'One of Plan.B, Plan.C follows Plan.A in the plan, and none of them took place.',
  ],
  'out-of-sequence': [
    note('out-of-sequence', {
      contradictions: [note('came-before', contradiction), note('started-before', { ...contradiction, first: 'C' })],
    }),
    'Claim17.B came before Claim17.A. Claim17.B started before Claim17.C. The plan has it the other way round.',
  ],
  'came-before': [note('came-before', contradiction), 'Claim17.B came before Claim17.A.'],
  'started-before': [note('started-before', contradiction), 'Claim17.B started before Claim17.A.'],
  'started-before-end': [note('started-before-end', contradiction), 'Claim17.B started before the end of Claim17.A.'],
  'finished-before': [note('finished-before', contradiction), 'Claim17.B was finished before Claim17.A.'],
  'finished-before-start': [
    note('finished-before-start', contradiction),
    'Claim17.B was finished before the start of Claim17.A.',
  ],
  failed: [
    note('failed', {
      reasons: [note('felt-bad', { emotion: -2, min: -2, max: 2 }), note('past-due', { finished: 86_400, due: 3600 })],
    }),
    'It felt -2 on the scale -2..2. It was finished 1 d after the journey’s start, and was due after 1 h.',
  ],
  'felt-bad': [
    note('felt-bad', { emotion: -1, min: -2, max: 2, pain: 'Nobody came' }),
    'It felt -1 on the scale -2..2: Nobody came.',
  ],
  'longer-than-pessimistic': [
    note('longer-than-pessimistic', { took: 2460, pessimistic: 2400 }),
    'It took 41 min, longer than the pessimistic duration of 40 min.',
  ],
  'longer-than-promised': [
    note('longer-than-promised', { ...quick, took: 2700, within: 1800 }),
    'It took 45 min, and Plan.Quick promises it within 30 min.',
  ],
  'past-due': [
    note('past-due', { finished: 86_400, due: 3600 }),
    'It was finished 1 d after the journey’s start, and was due after 1 h.',
  ],
  'the-plan': [note('the-plan'), 'The plan.'],
  'as-planned': [note('as-planned'), 'As planned.'],
  'follows-plan': [note('follows-plan', { journey }), 'Claim17 follows this plan.'],
  'planned-first': [note('planned-first', { touchpoint: 'A', journey }), 'Claim17.A is planned to come first.'],
  'no-planned-touchpoint': [
    note('no-planned-touchpoint', { touchpoint: 'Call', named: 'Gone', plan, journey }),
    'Claim17.Call is left out: Gone, which it is said to be, is no touchpoint of Plan.',
  ],
  'plan-with-cycle': [
    note('plan-with-cycle', { plan }),
    'Not everything planned can be missing here: touchpoints of Plan wait for each other in a ring.',
  ],
  'nothing-dated': [
    note('nothing-dated'),
    'No touchpoint says when it took place (`at`): the order written counts, and lengths of time are not known.',
  ],
  'some-undated': [
    note('some-undated', both),
    'Claim17.A and Claim17.B do not say when (`at`): for these, the order written counts.',
  ],
  'not-recorded': [
    note('not-recorded', { ...both, journey: plan }),
    'Plan.A and Plan.B are behind the line of visibility and not recorded, so not counted as missing.',
  ],
  'not-yet': [
    note('not-yet', { ...both, journey: plan }),
    'Plan.A and Plan.B come after all that took place: as long as the journey goes on, they are not missing yet.',
  ],
  'promise-outside-plan': [
    note('promise-outside-plan', { ...quick, end: 'Gone' }),
    'The promise Plan.Quick is not judged: Gone is no touchpoint of Plan.',
  ],
  'promise-without-time': [
    note('promise-without-time', quick),
    'The promise Plan.Quick is not judged: it does not say within what time.',
  ],
  classes: [
    note('classes'),
    'Ad hoc, missing, out of sequence and failed touchpoints (Halvorsrud, Kvale & Følstad 2016).',
  ],
  occurrences: [
    note('occurrences'),
    'A touchpoint is an occurrence of the planned one after `as`, else of the one of the same name; it may take place several times.',
  ],
  'counts-as-missing': [
    note('counts-as-missing'),
    'Missing: led to by what took place, not optional, not on a branch that was not taken.',
  ],
  'line-of-visibility': [
    note('line-of-visibility'),
    'Behind the line of visibility only if the journey records that layer.',
  ],
  'counts-as-out-of-sequence': [
    note('counts-as-out-of-sequence'),
    'Out of sequence: against a dependency of the plan beyond what the dates leave open; without dates, in the order written.',
  ],
  'counts-as-failed': [
    note('counts-as-failed'),
    'Failed: felt worse than planned and as bad as can be, or bad with a pain; or beyond its pessimistic duration, its `due` or a promise about it alone.',
  ],
  promises: [note('promises'), 'Promises run from the first start to the last finish.'],
  exact: [note('exact'), 'Exact, nothing is sampled.'],
}

test.each(Object.entries(said))('%s', (code, [made, sentence]) => {
  expect(made.code).toBe(`deviations/${code}`)
  expect(inWords(made, qualified)).toBe(sentence)
})

test('one touchpoint is told as one', () => {
  const one = { touchpoints: ['A'], journey }
  expect(inWords(note('some-undated', one))).toBe('A does not say when (`at`): for these, the order written counts.')
  expect(inWords(note('not-yet', one))).toBe(
    'A comes after all that took place: as long as the journey goes on, it is not missing yet.',
  )
})
