import { expect, test } from 'vitest'
import { collaborationNote as note } from '../../src/wording/collaboration.js'
import { inWords, type Note } from '../../src/wording/note.js'

const twice = { efforts: ['Portal', 'Renewal'], owners: ['Care', 'Sales'] }

const said: Readonly<Record<Parameters<typeof note>[0], readonly [Note, string]>> = {
  'done-together': [
    note('done-together', { owners: ['Care', 'Sales'] }),
    'Care and Sales do it together, and nobody alone answers for it.',
  ],
  'detailed-by-another': [
    note('detailed-by-another', { doers: ['Care'], owner: 'Sales' }),
    'Care does it, and Sales owns the journey that details it.',
  ],
  'removed-twice': [
    note('removed-twice', twice),
    'To remove it there are Portal and Renewal, and Care and Sales answer for them.',
  ],
  'improved-twice': [
    note('improved-twice', twice),
    'To improve it there are Portal and Renewal, and Care and Sales answer for them.',
  ],
  'measured-twice': [
    note('measured-twice', { measure: 'effort', places: ['Claim.Report'], owners: ['Care', 'Sales'] }),
    'They measure the same (effort at Claim.Report), and Care and Sales answer for them.',
  ],
  'journey-without-owner': [note('journey-without-owner'), 'No owner answers for the journey as a whole.'],
  'nobody-named': [note('nobody-named'), 'Who does what is written at no touchpoint.'],
  'touchpoint-without-doer': [note('touchpoint-without-doer'), 'Nobody is named who does it.'],
  'only-spoken-to': [
    note('only-spoken-to', { to: ['Care', 'Sales'] }),
    'Care, Sales is spoken to, and nobody is named who does it.',
  ],
  'kpi-without-owner': [note('kpi-without-owner'), 'Nobody is named who looks at its numbers.'],
  'support-without-provider': [note('support-without-provider'), 'Nobody is named who provides it.'],
  'initiative-without-owner': [note('initiative-without-owner'), 'Nobody is named who carries it out.'],
  'not-engaged': [note('not-engaged'), 'Power and interest are high, and no `engage` says how they are kept involved.'],
  'no-plan': [
    note('no-plan', { today: 'neutral', wanted: 'supportive' }),
    'They are neutral and are to become supportive, and no `engage` says how.',
  ],
  'power-unheard': [note('power-unheard'), 'Power is high, and they meet no journey and no `engage` reaches them.'],
  'interest-unheard': [
    note('interest-unheard'),
    'Interest is high, and they meet no journey and no `engage` reaches them.',
  ],
  unrated: [
    note('unrated', { notWritten: ['power', 'interest'] }),
    'They take part in a journey, and their power and interest are not written.',
  ],
  'no-expectations': [note('no-expectations'), 'They are a customer, and what they expect is not written.'],
  'absent-customer': [note('absent-customer'), 'It is their journey, and they take part in none of its touchpoints.'],
}

test.each(Object.entries(said))('%s', (code, [each, words]) => {
  expect(each.code).toBe(`collaboration/${code}`)
  expect(inWords(each)).toBe(words)
})

test('a picture calls what has a name by its title', () => {
  const titles: Readonly<Record<string, string>> = { Portal: 'The portal', Care: 'Customer service' }
  expect(inWords(note('removed-twice', twice), name => titles[name] ?? name)).toBe(
    'To remove it there are The portal and Renewal, and Customer service and Sales answer for them.',
  )
})
