import { expect, test } from 'vitest'
import { criticalPathNote } from '../../src/wording/critical-path.js'
import { inWords, type Note } from '../../src/wording/note.js'
import { scenarioNote as note } from '../../src/wording/scenario.js'
import { qualified } from '../support/qualified.js'

/** Every code with the data that its sentence is made of. */
const said: { readonly [Code in Parameters<typeof note>[0]]: readonly [Note, sentence: string] } = {
  'unknown-touchpoint': [
    note('unknown-touchpoint', { scenario: 'Faster', named: 'Nowhere', journey: 'Claim' }),
    'Faster names Nowhere, which is no touchpoint of Claim: that part has no effect.',
  ],
  'in-the-scenario': [
    note('in-the-scenario', { note: criticalPathNote('no-duration', { touchpoints: ['A'], journey: 'Claim' }) }),
    'In the scenario: No duration is written for Claim.A: counted as 0.',
  ],
  skipped: [
    note('skipped'),
    'A skipped touchpoint takes no time and is felt by nobody; what comes after it follows what was before.',
  ],
  emotions: [note('emotions'), 'Emotions are those written in the plan and in the scenario, on both sides.'],
  exact: [note('exact'), 'Exact, apart from probabilities and expected lengths that the critical path simulates.'],
}

test.each(Object.entries(said))('%s', (code, [made, sentence]) => {
  expect(made.code).toBe(`scenario/${code}`)
  expect(inWords(made, qualified)).toBe(sentence)
})
