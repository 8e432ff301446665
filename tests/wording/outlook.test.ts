import { expect, test } from 'vitest'
import { inWords, type Note } from '../../src/wording/note.js'
import { outlookNote as note } from '../../src/wording/outlook.js'

const said: Readonly<Record<Parameters<typeof note>[0], readonly [Note, string]>> = {
  complete: [
    note('complete', { nodes: 1234, count: '205891132094649' }),
    'Complete: yes, 1,234 nodes visited, 205,891,132,094,649 consistent.',
  ],
  incomplete: [
    note('incomplete', { nodes: 20_000_000, count: '7' }),
    'Complete: no, the search stopped at its limit of 20,000,000 nodes; at least 7 consistent.',
  ],
  listed: [
    note('listed', { listed: 10_000, count: '123456789012345678901', which: 'consistent' }),
    'Listed are 10,000 of 123,456,789,012,345,678,901 consistent scenarios.',
  ],
  'search-stopped': [
    note('search-stopped', { which: 'certain' }),
    'The search for certain scenarios stopped at its limit; there may be more.',
  ],
  islands: [
    note('islands', { islands: [['Delivery', 'Mood'], ['Price']], outlook: 'Future' }),
    '2 groups of descriptors do not influence each other, so their scenarios combine freely: Delivery, Mood; Price.',
  ],
  'none-consistent': [
    note('none-consistent'),
    'No scenario is consistent; the least inconsistent ones are listed: those with the smallest largest shortfall, and of these the smallest sum of shortfalls.',
  ],
  'more-inconsistent': [note('more-inconsistent', { listed: 100 }), 'There are more of them; 100 are listed.'],
  'not-all-looked-at': [
    note('not-all-looked-at'),
    'Not every candidate was looked at, so there may be less inconsistent ones.',
  ],
  'succession-exact': [
    note('succession-exact', { starts: 1486 }),
    'Succession: exact, all 1,486 starts were followed.',
  ],
  'succession-sampled': [
    note('succession-sampled', { space: 4.2e28, largestSpace: 2_000_000, runs: 2000, seed: 1 }),
    'Succession: sampled, because about 4.2e28 starts are more than 2,000,000; 2,000 random starts with seed 1, shares with a 95 % Wilson interval.',
  ],
  'attractors-listed': [
    note('attractors-listed', { attractors: 1200, listed: 100 }),
    'Of up to 1,200 attractors the 100 largest are listed.',
  ],
  'no-descriptor': [note('no-descriptor'), 'There is no descriptor with states yet, so there are no scenarios.'],
  'without-states': [
    note('without-states', { descriptors: ['Price', 'Law'], outlook: 'Future' }),
    'Left out because they have no states: Price and Law. Write at least one state for each.',
  ],
  'no-such-state': [
    note('no-such-state', { names: ['Delivery.Lost'] }),
    'Left out because the name leads to no state: Delivery.Lost. Correct the name to take the judgements in.',
  ],
  'within-descriptor': [
    note('within-descriptor', { judgements: [{ from: 'Mood.Loyal', to: 'Mood.Leaving' }] }),
    'Left out because both states belong to one descriptor and never meet: Mood.Loyal -> Mood.Leaving.',
  ],
  uncertain: [
    note('uncertain'),
    'Some judgements are ranges or differ between authors: scores use the middle of each range and the mean of the authors.',
  ],
  rounded: [note('rounded'), 'Judgements have so many decimals that they were rounded.'],
  'open-pairs': [
    note('open-pairs', { open: 4, pairs: 6 }),
    '4 of 6 pairs of descriptors have no judgement; nothing judged counts as no influence. Judge a pair as 0 to say that you thought of it.',
  ],
  consistency: [
    note('consistency'),
    'Cross-impact balances (Weimer-Jehle 2006): the row acts on the column, an impact score is the sum of what the chosen states of the other descriptors mean for a state, and a scenario is consistent if no state of a descriptor has a higher score than the chosen one; ties are allowed.',
  ],
  'not-judged': [note('not-judged'), 'What nobody judged counts as 0.'],
  'ranges-and-authors': [
    note('ranges-and-authors'),
    'A judgement counts with the middle of its range, several authors with their mean; certain and possible scenarios use the interval from the lowest to the highest end.',
  ],
  margin: [
    note('margin'),
    'Margin is the smallest lead of a chosen state over its best rival, total impact the sum of the chosen states’ scores.',
  ],
  succession: [
    note('succession'),
    'Succession changes all descriptors at once: to the best state (global), or by one state towards it in the order of writing (incremental). A descriptor stays if its state is among the best, otherwise the first of the best counts.',
  ],
  weight: [note('weight'), 'Weight is the number of starts that end in a scenario under global succession.'],
}

test.each(Object.entries(said))('%s', (code, [each, words]) => {
  expect(each.code).toBe(`outlook/${code}`)
  expect(inWords(each)).toBe(words)
})

test('of many groups the first five are named', () => {
  const islands = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(name => [name])
  expect(inWords(note('islands', { islands, outlook: 'Future' }))).toMatch(/: A; B; C; D; E; and 2 more\.$/)
})

test('a picture calls descriptors by their titles within the outlook', () => {
  const called = (name: string, owner?: string): string => (owner === 'Future' && name === 'Law' ? 'The law' : name)
  expect(inWords(note('without-states', { descriptors: ['Price', 'Law'], outlook: 'Future' }), called)).toMatch(
    /: Price and The law\./,
  )
})
