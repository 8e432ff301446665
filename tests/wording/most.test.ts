import { expect, test } from 'vitest'
import { brokenChain, mostNote as note } from '../../src/wording/most.js'
import { inWords } from '../../src/wording/note.js'
import type { Said } from '../support/said.js'

const notes: Said<typeof note> = {
  'left-out': [note('left-out', { names: ['Gone'] }), 'Left out because the name leads to nothing: Gone.'],
  'risk-without-both': [
    note('risk-without-both', { obstacles: ['Lost', 'Slow'] }),
    'The risk of Lost and Slow is unknown, because likelihood and severity are missing.',
  ],
  'risk-without-likelihood': [
    note('risk-without-likelihood', { obstacles: ['Lost'] }),
    'The risk of Lost is unknown, because the likelihood is missing.',
  ],
  'risk-without-severity': [
    note('risk-without-severity', { obstacles: ['Lost'] }),
    'The risk of Lost is unknown, because the severity is missing.',
  ],
  'risk-off-scale': [
    note('risk-off-scale', { obstacles: ['Lost'] }),
    'The risk of Lost is unknown, because a number is outside 1 to 5.',
  ],
  'without-place': [
    note('without-place', { obstacles: ['Lost'] }),
    'Nobody can see where in the journey Lost occurs. Name touchpoints or stages after `at`.',
  ],
  'relieved-only': [
    note('relieved-only', { motivation: 'Fair', supports: ['Store'] }),
    'No support serves Fair, though Store removes what blocks it. Write `serves` if that is meant.',
  ],
  overdue: [
    note('overdue', { supports: [{ name: 'Old', due: '2026-01' }] }),
    'The date has passed for Old (2026-01). Look whether it is there, or write a new date.',
  ],
  'too-late': [
    note('too-late', {
      trend: 'Law',
      obstacle: 'Lost',
      by: '2026-07-31',
      supports: [
        { name: 'Store', due: '2027-03-31' },
        { name: 'Train', due: '2027' },
      ],
    }),
    'Law worsens Lost by 2026-07-31, before Store (2027-03-31) and Train (2027) is due.',
  ],
  'no-canvas': [note('no-canvas'), 'There is no canvas in this project, so every chain ends at its KPI.'],
  meaning: [note('meaning'), 'MOST is Motivation, Obstacles, Support and Trends of a journey.'],
  risk: [
    note('risk'),
    'Risk is likelihood × severity, 1 to 25; low below 4, moderate below 8, high below 15, extreme from 15 on (NPSA 2008).',
  ],
  'trends-apart': [note('trends-apart'), 'Trends stand beside it and are not multiplied in.'],
  anywhere: [
    note('anywhere'),
    'Supports and trends count wherever they are declared; an initiative that removes an obstacle counts like a support unless it was dropped.',
  ],
  routes: [
    note('routes'),
    'A KPI leads to a canvas block by a goal that is measured by it (for a proposition, or supported by a relationship), or because it is measured in a journey that keeps a proposition.',
  ],
  dates: [note('dates'), 'A month, quarter or year counts by its last day.'],
  complete: [note('complete'), 'Complete, nothing is sampled.'],
}

test.each(Object.entries(notes))('a MOST: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})

const chains: Said<typeof brokenChain> = {
  'no-support': [
    brokenChain('no-support', { obstacle: 'Lost' }),
    'No support and no initiative removes Lost, so it stays in the way.',
  ],
  'support-without-kpi': [
    brokenChain('support-without-kpi', { support: 'Stored', unresolved: ['Gone'] }),
    'No KPI shows the effect of Stored (Gone leads to nothing), so nobody will learn whether it helped. Name one after `moves`.',
  ],
  'initiative-without-kpi': [
    brokenChain('initiative-without-kpi', { initiative: 'Scan', unresolved: [] }),
    'No KPI shows the effect of Scan, so nobody will learn whether it helped. Name one after `expects`.',
  ],
  'no-canvas': [
    brokenChain('no-canvas', { kpi: 'Calls' }),
    'There is no canvas, so nothing says which part of the business gains when Calls moves.',
  ],
  'goals-without-block': [
    brokenChain('goals-without-block', { kpi: 'Calls', goals: ['G'] }),
    'Calls measures G, which no relationship supports and which is for no proposition. Write one of both.',
  ],
  'kpi-without-goal': [
    brokenChain('kpi-without-goal', { kpi: 'Calls' }),
    'No goal is measured by Calls, and it is measured in no journey that keeps a proposition. Write a goal `measured by Calls`.',
  ],
}

test.each(Object.entries(chains))('a chain that ends early: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})

test('what to write keeps the name where the reader sees the title', () => {
  expect(inWords(chains['kpi-without-goal'][0], () => 'Calls per case')).toBe(
    'No goal is measured by Calls per case, and it is measured in no journey that keeps a proposition. Write a goal `measured by Calls`.',
  )
})
