import { expect, test } from 'vitest'
import { crossImpactNote as note } from '../../src/wording/cross-impact.js'
import { inWords, type Note } from '../../src/wording/note.js'

const cells = [
  { from: 'Report', to: 'Visit' },
  { from: 'Visit', to: 'Contact' },
]

const said: Readonly<Record<Parameters<typeof note>[0], readonly [Note, string]>> = {
  'no-such-factor': [
    note('no-such-factor', { names: ['Ghost'] }),
    'Left out because the name leads to nothing: Ghost. Correct the name to take the judgements in.',
  ],
  ranges: [
    note('ranges', { judgements: [{ from: 'Report', to: 'Visit', low: 1, high: 3 }] }),
    '1 judgement is a range; the middle is used: Report → Visit (1..3).',
  ],
  'on-itself': [
    note('on-itself', { factors: ['Report', 'Visit'] }),
    'Left out because a factor does not act on itself: Report and Visit.',
  ],
  'judged-again': [
    note('judged-again', { cells }),
    '2 influences were judged more than once; the mean is used: Report → Visit and Visit → Contact.',
  ],
  'open-cells': [
    note('open-cells', { open: 2, cells: 6, first: cells }),
    '2 of 6 cells are open. Judge these first, they matter most: Report → Visit and Visit → Contact.',
  ],
  'strongest-pairs': [
    note('strongest-pairs', { listed: 100, pairs: 250 }),
    'Listed are the 100 strongest of 250 pairs that act on each other.',
  ],
  'no-leverage': [
    note('no-leverage', { limit: 300 }),
    'What one step of a judgement changes is left out, because there are more than 300 factors.',
  ],
  'changing-cells': [
    note('changing-cells', { listed: 20, cells: 45 }),
    'Listed are the 20 of 45 cells where one step of the judgement changes most.',
  ],
  acyclic: [
    note('acyclic', { power: 2 }),
    'No factor acts back on itself: pure powers of the matrix vanish from M^3 on, and the sum up to M^2 is complete.',
  ],
  periodic: [
    note('periodic', { period: 3, power: 9 }),
    'The order of indirect influence never settles, it repeats with period 3; what is shown is the sum over whole periods up to M^9. Rely on the direct ranks or on DEMATEL.',
  ],
  unsettled: [
    note('unsettled', { power: 50 }),
    'The order of indirect influence has not settled by M^50: it alternates, or growth rates are too close to each other. Rely on the direct ranks or on DEMATEL.',
  ],
  divided: [
    note('divided', { what: 'dependence', power: 12 }),
    'Indirect dependence is divided by 2^12, because the numbers would be too large to write.',
  ],
  'dematel-undefined': [
    note('dematel-undefined', { factors: ['Report', 'Visit'] }),
    'DEMATEL is undefined: Report and Visit pass all of their influence on to each other, so that its total is infinite. Judge at least one of their influences lower, or rely on the indirect ranks. The paths behind the largest indirect influences are left out too.',
  ],
  'no-dematel-table': [
    note('no-dematel-table', { limit: 200 }),
    'The DEMATEL table and the paths behind the largest indirect influences are left out, because there are more than 200 factors.',
  ],
  'shorter-loops': [
    note('shorter-loops', { listed: 1, length: 4 }),
    'Listed are all 1 loop of up to 4 factors; there are longer ones.',
  ],
  'strongest-loops': [
    note('strongest-loops', { listed: 1000, length: 2 }),
    'Listed are the 1000 strongest loops of 2 factors; there are more, and longer ones.',
  ],
  'no-loops': [note('no-loops'), 'Loops are not listed: even the shortest ones are too many.'],
  driver: [note('driver', { drivers: 2, rules: 3 }), 'driver under 2 of 3 rules'],
  outcome: [note('outcome', { outcomes: 1, rules: 2 }), 'outcome under 1 of 2 rules'],
  'driver-and-outcome': [
    note('driver-and-outcome', { drivers: 1, outcomes: 2, rules: 3 }),
    'driver under 1 of 3 rules, outcome under 2 of 3 rules',
  ],
  neither: [note('neither', { rules: 3 }), 'driver or outcome under none of 3 rules'],
  cells: [
    note('cells'),
    'The row acts on the column; cells nobody judged count as open, not as zero judgements, and add nothing to a sum.',
  ],
  'absolute-values': [
    note('absolute-values'),
    'Sums, indirect influence and DEMATEL use absolute values; loops keep their signs.',
  ],
  roles: [note('roles'), 'Roles (Vester) compare active and passive sums with their mean.'],
  quadrants: [
    note('quadrants', { split: 'median' }),
    'Quadrants (MICMAC) are split at the median; equal to the median counts as high, and within 5 % of the range of both axes is a regulator.',
  ],
  indirect: [
    note('indirect'),
    'Indirect influence is the sum of M + M² + … + M^k, with k where the orders have settled for good and two more powers confirm it.',
  ],
  dematel: [note('dematel'), 'DEMATEL divides by the largest row or column sum; T = X(I − X)⁻¹.'],
  'drivers-and-outcomes': [
    note('drivers-and-outcomes'),
    'A top driver has rank 1 of influence; a driver is in the input quadrant or a net cause, an outcome in the result quadrant or a net effect.',
  ],
  strength: [
    note('strength'),
    'The strength of a loop, pair or path is the product of its judgements; paths are ordered by what they add to T, have at most 6 arrows and pass no factor twice.',
  ],
  exact: [note('exact'), 'Exact, nothing is sampled.'],
  leverage: [
    note('leverage'),
    'Leverage moves each judgement, open ones from 0, by one step up and down within the scale and compares direct quadrants, the signs of relation and the top drivers by direct sums and by DEMATEL.',
  ],
}

test.each(Object.entries(said))('%s', (code, [each, words]) => {
  expect(each.code).toBe(`cross-impact/${code}`)
  expect(inWords(each)).toBe(words)
})

test('nothing is advised where no open cell is known to matter most', () => {
  expect(inWords(note('open-cells', { open: 1, cells: 6, first: [] }))).toBe('1 of 6 cells is open.')
})

test('a picture calls factors by their titles', () => {
  expect(inWords(note('judged-again', { cells: cells.slice(0, 1) }), name => `the ${name}`)).toBe(
    '1 influence was judged more than once; the mean is used: the Report → the Visit.',
  )
})
