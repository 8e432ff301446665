import { listed } from './lists.js'
import { type Called, sentences } from './note.js'
import { plural } from './plurals.js'

/** Supports and initiatives, and who answers for them. */
type Efforts = { readonly efforts: readonly string[]; readonly owners: readonly string[] }

const titles = (names: readonly string[], called: Called): string => listed(names.map(name => called(name)))

/** Why the work of several overlaps, has a gap, or leaves somebody out. */
export const collaborationNote = sentences('collaboration', {
  'done-together': ({ owners }: { owners: readonly string[] }, called) =>
    `${titles(owners, called)} do it together, and nobody alone answers for it.`,
  'detailed-by-another': ({ doers, owner }: { doers: readonly string[]; owner: string }, called) =>
    `${titles(doers, called)} ${plural(doers.length, 'does', 'do')} it, and ${called(owner)} owns the journey that details it.`,
  'removed-twice': ({ efforts, owners }: Efforts, called) =>
    `To remove it there are ${titles(efforts, called)}, and ${titles(owners, called)} answer for them.`,
  'improved-twice': ({ efforts, owners }: Efforts, called) =>
    `To improve it there are ${titles(efforts, called)}, and ${titles(owners, called)} answer for them.`,
  'measured-twice': (
    { measure, places, owners }: { measure: string; places: readonly string[]; owners: readonly string[] },
    called,
  ) =>
    `They measure the same (${measure} at ${titles(places, called)}), and ${titles(owners, called)} answer for them.`,
  'journey-without-owner': () => 'No owner answers for the journey as a whole.',
  'nobody-named': () => 'Who does what is written at no touchpoint.',
  'touchpoint-without-doer': () => 'Nobody is named who does it.',
  'only-spoken-to': ({ to }: { to: readonly string[] }, called) =>
    `${to.map(name => called(name)).join(', ')} is spoken to, and nobody is named who does it.`,
  'kpi-without-owner': () => 'Nobody is named who looks at its numbers.',
  'support-without-provider': () => 'Nobody is named who provides it.',
  'initiative-without-owner': () => 'Nobody is named who carries it out.',
  'not-engaged': () => 'Power and interest are high, and no `engage` says how they are kept involved.',
  'no-plan': ({ today, wanted }: { today: string; wanted: string }) =>
    `They are ${today} and are to become ${wanted}, and no \`engage\` says how.`,
  'power-unheard': () => 'Power is high, and they meet no journey and no `engage` reaches them.',
  'interest-unheard': () => 'Interest is high, and they meet no journey and no `engage` reaches them.',
  unrated: ({ notWritten }: { notWritten: readonly string[] }) =>
    `They take part in a journey, and their ${listed(notWritten)} ${plural(notWritten.length, 'is', 'are')} not written.`,
  'no-expectations': () => 'They are a customer, and what they expect is not written.',
  'absent-customer': () => 'It is their journey, and they take part in none of its touchpoints.',
})
