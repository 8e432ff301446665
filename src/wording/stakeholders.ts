import { listed, orList, shortList } from './lists.js'
import { type Called, sentences } from './note.js'
import { plural } from './plurals.js'

type Influence = { readonly from: string; readonly to: string }
type Influences = { readonly influences: readonly Influence[] }

const arrows = (influences: readonly Influence[], called: Called): string =>
  shortList(influences.map(({ from, to }) => `${called(from)} → ${called(to)}`))

/** `Power and urgency are not written`, of words of the language. */
const areNotWritten = (properties: readonly string[]): string => {
  const [first = '', ...rest] = listed(properties)
  return `${first.toUpperCase()}${rest.join('')} ${plural(properties.length, 'is', 'are')} not written`
}

/** What is said of stakeholders and of the network of their influence. */
export const stakeholdersNote = sentences('stakeholders', {
  'outside-grid': ({ notWritten }: { notWritten: readonly string[] }) =>
    `${areNotWritten(notWritten)}, so they have no place in the grid.`,
  'salience-between': ({ notWritten, classes }: { notWritten: readonly string[]; classes: readonly string[] }) =>
    `${areNotWritten(notWritten)}, so salience is ${classes.join(' or ')}.`,
  'salience-open': ({ notWritten }: { notWritten: readonly string[] }) =>
    `${areNotWritten(notWritten)}, so salience is open.`,
  'no-wanted-engagement': () => 'The engagement that is wanted is not written, so there is no gap to tell.',
  'empty-grid': () => 'Nobody has power and interest written, so the grid is empty.',
  'no-betweenness': () => 'Betweenness is left out: there are more shortest ways of influence than can be counted.',
  'declared-twice': () => 'A stakeholder is declared twice; the first declaration counts.',
  'judged-in-plan': ({ journeys }: { journeys: readonly string[] }, called) =>
    `Overlaps, gaps and hand-overs of ${shortList(journeys.map(name => called(name)))} are those of the journey that they follow.`,
  'nobody-outside': ({ roles }: { roles: readonly string[] }) =>
    `No stakeholder is a ${orList(roles)}: ask whether somebody outside is missing.`,
  'influence-on-unknown': ({ names }: { names: readonly string[] }) =>
    `Influence on what is no stakeholder of the project is left out: ${shortList(names)}.`,
  'influence-on-oneself': ({ stakeholders }: { stakeholders: readonly string[] }, called) =>
    `Influence on oneself leads nowhere and is left out: ${shortList(stakeholders.map(name => called(name)))}.`,
  'influence-of-zero': ({ influences }: Influences, called) =>
    `An influence of 0 is none and is left out: ${arrows(influences, called)}.`,
  'influence-repeated': ({ influences }: Influences, called) =>
    `Written more than once, so the mean strength is used: ${arrows(influences, called)}.`,
  grid: ({ threshold }: { threshold: number }) =>
    `Power and interest from ${threshold} on are high (power–interest grid; quadrants as Eden & Ackermann name them).`,
  salience: ({ threshold }: { threshold: number }) =>
    `Salience after Mitchell, Agle & Wood: power counts from ${threshold} on, legitimacy and urgency as written; what is not written is unknown, not absent.`,
  'engagement-gap': () =>
    'The engagement gap counts steps on the scale unaware, resistant, neutral, supportive, leading.',
  betweenness: () =>
    'Betweenness (Freeman) is directed and every influence is one step, whatever its strength; ends do not count; normalised by (n − 1)(n − 2), with n all stakeholders.',
  broker: () =>
    'A broker joins two who do not influence each other directly (Gould & Fernandez); a sole route is one without whom no way is left between two others.',
  exact: () => 'Exact, nothing is sampled.',
})
