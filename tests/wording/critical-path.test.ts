import { expect, test } from 'vitest'
import { criticalPathNote as note } from '../../src/wording/critical-path.js'
import { inWords, type Note } from '../../src/wording/note.js'
import { qualified } from '../support/qualified.js'

const journey = 'Claim'
const a = { touchpoint: 'A', journey }
const both = { first: 'A', second: 'B', journey }
const quick = { promise: 'Quick', journey }

/** Every code with the data that its sentence is made of. */
const said: { readonly [Code in Parameters<typeof note>[0]]: readonly [Note, sentence: string] } = {
  'unknown-dependency': [
    note('unknown-dependency', { ...a, named: 'Nobody' }),
    'Claim.A names Nobody, which is no touchpoint of Claim: this dependency is left out.',
  ],
  cycle: [
    note('cycle', { touchpoints: ['A', 'B'], journey }),
    'Claim.A → Claim.B → Claim.A wait for each other, so none of them can ever start.',
  ],
  'left-out': [
    note('left-out', { touchpoints: ['A', 'B'], journey }),
    'Left out, because they are on such a ring or behind one: Claim.A, Claim.B. Times, paths and length are those of the rest.',
  ],
  'no-duration': [
    note('no-duration', { touchpoints: ['A', 'B'], journey }),
    'No duration is written for Claim.A, Claim.B: counted as 0.',
  ],
  'no-length-of-details': [
    note('no-length-of-details', { ...a, details: 'Inner' }),
    'The length of Inner, which details Claim.A, is not known (no such journey, or it contains itself): counted as 0.',
  ],
  'held-by-not-before': [
    note('held-by-not-before', a),
    'The journey’s finish is held by the “not before” of Claim.A, not by work before it.',
  ],
  'more-critical-paths': [
    note('more-critical-paths', { listed: 100 }),
    'There are more critical paths than the 100 listed.',
  ],
  'no-single-shortening': [
    note('no-single-shortening'),
    'No duration counts on every critical path, so shortening a single touchpoint does not shorten the journey.',
  ],
  'optional-without-share': [
    note('optional-without-share', a),
    'Nobody has said how often the optional Claim.A takes place: counted as one half.',
  ],
  'branches-without-share': [
    note('branches-without-share', a),
    'Not every branch after Claim.A has a share: those without share the rest equally.',
  ],
  'runs-cut-short': [
    note('runs-cut-short', { cutShort: 3, runs: 10_000, returns: 1000 }),
    '3 of 10000 runs would have gone back more than 1000 times and then go on instead.',
  ],
  'promise-outside-plan': [
    note('promise-outside-plan', { ...quick, end: 'A' }),
    'The promise Claim.Quick is not judged: Claim.A is not in the plan of Claim.',
  ],
  'promise-without-time': [
    note('promise-without-time', quick),
    'The promise Claim.Quick is not judged: it does not say within what time.',
  ],
  'promise-reversed': [
    note('promise-reversed', { ...quick, from: 'B', to: 'A' }),
    'The promise Claim.Quick is not judged: Claim.A is finished before Claim.B starts.',
  ],
  'not-exact-details': [
    note('not-exact-details', a),
    'The expected length is not worked out exactly: the journey that details Claim.A has no exact one.',
  ],
  'not-exact-endless-loop': [
    note('not-exact-endless-loop'),
    'The expected length is not worked out exactly: it has a loop that is never left.',
  ],
  'not-exact-not-before': [
    note('not-exact-not-before', a),
    'The expected length is not worked out exactly: Claim.A has a “not before”.',
  ],
  'not-exact-overlap': [
    note('not-exact-overlap', both),
    'The expected length is not worked out exactly: Claim.A and Claim.B are tied by start or finish and can overlap.',
  ],
  'not-exact-lead': [
    note('not-exact-lead', both),
    'The expected length is not worked out exactly: Claim.B starts before Claim.A is finished.',
  ],
  'not-exact-side-by-side': [
    note('not-exact-side-by-side', both),
    'The expected length is not worked out exactly: Claim.A and Claim.B start side by side.',
  ],
  'not-exact-both-follow': [
    note('not-exact-both-follow', { ...both, after: 'C' }),
    'The expected length is not worked out exactly: Claim.A and Claim.B follow Claim.C side by side.',
  ],
  'not-exact-beside-branch': [
    note('not-exact-beside-branch', { ...a, after: 'C' }),
    'The expected length is not worked out exactly: Claim.A follows Claim.C side by side with what its “then” picks.',
  ],
  'not-exact-by-the-clock': [
    note('not-exact-by-the-clock', both),
    'The expected length is not worked out exactly: Claim.B waits for Claim.A by the clock, whatever took place in between.',
  ],
  durations: [note('durations'), 'Planned durations: as written, (o+4m+p)/6 for three values; exact, nothing sampled.'],
  limits: [
    note('limits'),
    'No start before 0, whatever a lead says; every latest finish is capped by the journey’s finish and by its own due time.',
  ],
  'branches-and-loops': [note('branches-and-loops'), 'Every branch and every loop body counts once.'],
  floats: [
    note('floats'),
    'Free float of a last touchpoint: the journey’s finish − its earliest finish; independent float at least 0.',
  ],
  expectation: [
    note('expectation'),
    'Expectation: exact, by absorption of a semi-Markov chain; three values vary as Beta-PERT with variance (μ−o)(p−μ)/7.',
  ],
  'path-lengths': [
    note('path-lengths'),
    'A path’s length is its durations and lags, without waiting for a “not before”; drag is the length gained with that duration at 0.',
  ],
  'near-critical': [note('near-critical'), 'Near-critical: not critical, with a float of at most 10 % of the length.'],
  'touch-time': [
    note('touch-time'),
    'Touch time: the time in which a touchpoint on the longest path is under way, of a stage one of its own; the rest of the lead time is waiting.',
  ],
  simulation: [
    note('simulation', { sampling: 'beta-pert' }),
    'Simulation: Three values are drawn as Beta-PERT with λ = 4; the mean’s interval is Student’s, a promise’s Wilson’s, both at 95 %; floats do not look at “due”.',
  ],
  'classic-pert': [
    note('classic-pert'),
    'Classic PERT (Malcolm et al. 1959): variances ((p−o)/6)² added up along the longest path, of equally long ones the one that varies most; the length taken as normally distributed.',
  ],
  'classic-pert-one-path': [
    note('classic-pert-one-path'),
    'It looks at one path only, so where paths merge the true length is longer and the probability of keeping a time lower.',
  ],
}

test.each(Object.entries(said))('%s', (code, [made, sentence]) => {
  expect(made.code).toBe(`critical-path/${code}`)
  expect(inWords(made, qualified)).toBe(sentence)
})

test('in JSON and in tables, names are what they are in the file', () => {
  expect(inWords(note('cycle', { touchpoints: ['A', 'B'], journey }))).toBe(
    'A → B → A wait for each other, so none of them can ever start.',
  )
})

test('a simulation says how three values are drawn', () => {
  expect(inWords(note('simulation', { sampling: 'normal' }))).toMatch(
    /^Simulation: Three values are drawn from the normal distribution of classic PERT, /,
  )
})
