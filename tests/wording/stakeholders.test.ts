import { expect, test } from 'vitest'
import { inWords, type Note } from '../../src/wording/note.js'
import { stakeholdersNote as note } from '../../src/wording/stakeholders.js'

const influences = [
  { from: 'Press', to: 'Board' },
  { from: 'Board', to: 'Care' },
]

const said: Readonly<Record<Parameters<typeof note>[0], readonly [Note, string]>> = {
  'outside-grid': [
    note('outside-grid', { notWritten: ['power', 'interest'] }),
    'Power and interest are not written, so they have no place in the grid.',
  ],
  'salience-between': [
    note('salience-between', { notWritten: ['urgency'], classes: ['definitive', 'dominant'] }),
    'Urgency is not written, so salience is definitive or dominant.',
  ],
  'salience-open': [
    note('salience-open', { notWritten: ['power', 'legitimacy', 'urgency'] }),
    'Power, legitimacy and urgency are not written, so salience is open.',
  ],
  'no-wanted-engagement': [
    note('no-wanted-engagement'),
    'The engagement that is wanted is not written, so there is no gap to tell.',
  ],
  'empty-grid': [note('empty-grid'), 'Nobody has power and interest written, so the grid is empty.'],
  'no-betweenness': [
    note('no-betweenness'),
    'Betweenness is left out: there are more shortest ways of influence than can be counted.',
  ],
  'declared-twice': [note('declared-twice'), 'A stakeholder is declared twice; the first declaration counts.'],
  'judged-in-plan': [
    note('judged-in-plan', { journeys: ['Case', 'Visit'] }),
    'Overlaps, gaps and hand-overs of Case and Visit are those of the journey that they follow.',
  ],
  'nobody-outside': [
    note('nobody-outside', { roles: ['partner', 'supplier'] }),
    'No stakeholder is a partner or supplier: ask whether somebody outside is missing.',
  ],
  'influence-on-unknown': [
    note('influence-on-unknown', { names: ['Gone', 'Phone'] }),
    'Influence on what is no stakeholder of the project is left out: Gone and Phone.',
  ],
  'influence-on-oneself': [
    note('influence-on-oneself', { stakeholders: ['Board'] }),
    'Influence on oneself leads nowhere and is left out: Board.',
  ],
  'influence-of-zero': [
    note('influence-of-zero', { influences }),
    'An influence of 0 is none and is left out: Press → Board and Board → Care.',
  ],
  'influence-repeated': [
    note('influence-repeated', { influences }),
    'Written more than once, so the mean strength is used: Press → Board and Board → Care.',
  ],
  grid: [
    note('grid', { threshold: 3 }),
    'Power and interest from 3 on are high (power–interest grid; quadrants as Eden & Ackermann name them).',
  ],
  salience: [
    note('salience', { threshold: 3 }),
    'Salience after Mitchell, Agle & Wood: power counts from 3 on, legitimacy and urgency as written; what is not written is unknown, not absent.',
  ],
  'engagement-gap': [
    note('engagement-gap'),
    'The engagement gap counts steps on the scale unaware, resistant, neutral, supportive, leading.',
  ],
  betweenness: [
    note('betweenness'),
    'Betweenness (Freeman) is directed and every influence is one step, whatever its strength; ends do not count; normalised by (n − 1)(n − 2), with n all stakeholders.',
  ],
  broker: [
    note('broker'),
    'A broker joins two who do not influence each other directly (Gould & Fernandez); a sole route is one without whom no way is left between two others.',
  ],
  exact: [note('exact'), 'Exact, nothing is sampled.'],
}

test.each(Object.entries(said))('%s', (code, [each, words]) => {
  expect(each.code).toBe(`stakeholders/${code}`)
  expect(inWords(each)).toBe(words)
})

test('a picture calls stakeholders by their titles', () => {
  expect(inWords(note('influence-of-zero', { influences }), name => `The ${name}`)).toBe(
    'An influence of 0 is none and is left out: The Press → The Board and The Board → The Care.',
  )
})
