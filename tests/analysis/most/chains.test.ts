import { expect, test } from 'vitest'
import { journeyFilesIn } from '../../support/example-files.js'
import { told } from '../../support/told.js'
import { analyzed } from './most.js'

const chainsOf = (...texts: readonly string[]) => analyzed(...texts).chains

test('the chain of the worked example leads to the proposition and the relationship that gain', () => {
  expect(chainsOf(...Object.values(journeyFilesIn('examples/warranty')))[0]).toEqual({
    obstacle: 'LostReceipt',
    support: 'StoredReceipt',
    kpi: 'FirstContact',
    canvas: 'Shop',
    block: 'propositions',
    element: 'CareFree',
    // The goal is for it, and the KPI is measured in the journey that keeps it.
    through: ['QuickHelp', 'WarrantyClaim'],
  })
})

const most = 'most M { obstacle Lost  support Stored { removes Lost  moves Calls } }'

test.each([
  [
    'a goal for a proposition',
    'goal Help { measured by Calls  for Care } canvas Shop { proposition Care }',
    'propositions',
    'Care',
    ['Help'],
  ],
  [
    'a relationship that supports the goal',
    'goal Help { measured by Calls } canvas Shop { relationship Personal { supports Help } }',
    'relationships',
    'Personal',
    ['Help'],
  ],
  [
    'a touchpoint of a journey that keeps a proposition',
    'canvas Shop { proposition Care { kept by J } }',
    'propositions',
    'Care',
    ['J'],
  ],
])('a KPI leads to a canvas block by %s', (_, canvas, block, element, through) => {
  expect(chainsOf(`${most} kpi Calls { at T } journey J { touchpoint T } ${canvas}`)).toEqual([
    { obstacle: 'Lost', support: 'Stored', kpi: 'Calls', canvas: 'Shop', block, element, through },
  ])
})

test('one chain for each way, over several supports, KPIs and blocks', () => {
  const chains = chainsOf(`most M {
    obstacle Lost
    support A { removes Lost  moves K, L }
    support B { removes Lost  moves K }
  }
  kpi K kpi L
  goal G { measured by K, L  for P, Q }
  canvas C { proposition P proposition Q }`)
  expect(chains.map(({ support, kpi, element }) => [support, kpi, element].join(' '))).toEqual([
    'A K P',
    'A K Q',
    'A L P',
    'A L Q',
    'B K P',
    'B K Q',
  ])
})

test('an initiative that removes the obstacle takes the place of a support, unless it was dropped', () => {
  const obstacle = 'most M { obstacle Lost } kpi Calls kpi Time'
  expect(chainsOf(obstacle, 'initiative Scan { removes Lost  expects Calls +6  improves Time }')).toMatchObject([
    { obstacle: 'Lost', initiative: 'Scan', kpi: 'Calls', broken: 'block' },
    { obstacle: 'Lost', initiative: 'Scan', kpi: 'Time', broken: 'block' },
  ])
  expect(chainsOf(obstacle, 'initiative Scan { removes Lost  status dropped }')).toMatchObject([
    { obstacle: 'Lost', broken: 'support' },
  ])
})

test('supports may stand in another MOST and another file', () => {
  expect(chainsOf('most A { obstacle Lost }', 'most B { support Stored { removes Lost } }')).toMatchObject([
    { obstacle: 'Lost', support: 'Stored', broken: 'kpi' },
  ])
})

test.each([
  ['most M { obstacle Lost }', 'support', 'No support and no initiative removes Lost, so it stays in the way.'],
  [
    'most M { obstacle Lost  support Stored { removes Lost } }',
    'kpi',
    'No KPI shows the effect of Stored, so nobody will learn whether it helped. Name one after `moves`.',
  ],
  [
    'most M { obstacle Lost  support Stored { removes Lost  moves Gone } }',
    'kpi',
    'No KPI shows the effect of Stored (Gone leads to nothing), so nobody will learn whether it helped. Name one after `moves`.',
  ],
  [
    `${most} kpi Calls`,
    'block',
    'There is no canvas, so nothing says which part of the business gains when Calls moves.',
  ],
  [
    `${most} kpi Calls canvas C { proposition P }`,
    'block',
    'No goal is measured by Calls, and it is measured in no journey that keeps a proposition. Write a goal `measured by Calls`.',
  ],
  [
    `${most} kpi Calls goal G { measured by Calls } canvas C { proposition P }`,
    'block',
    'Calls measures G, which no relationship supports and which is for no proposition. Write one of both.',
  ],
])('every broken link is named: %s', (text, broken, message) => {
  const chains = chainsOf(text)
  expect(chains).toMatchObject([{ obstacle: 'Lost', broken }])
  expect(told(chains.flatMap(chain => chain.message ?? []))).toEqual([message])
})
