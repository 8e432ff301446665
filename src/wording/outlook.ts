import { shortList } from './lists.js'
import { sentences } from './note.js'

/** `205,891,132`, of a number or of the digits of one that is too large for JSON. */
const grouped = (count: number | string): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** `486`; `about 4.2e28` where nobody counts the digits. */
const spaceText = (space: number): string =>
  space <= 1e15 ? grouped(space) : `about ${space.toPrecision(2).replace('e+', 'e')}`

/** `count` in digits: there may be more than a number of JSON can tell. */
type Found = { readonly nodes: number; readonly count: string }
type Which = 'consistent' | 'certain' | 'possible'
type Sampled = {
  readonly space: number
  readonly largestSpace: number
  readonly runs: number
  readonly seed: number
}

/** What is said of the scenarios of an outlook. */
export const outlookNote = sentences('outlook', {
  complete: ({ nodes, count }: Found) =>
    `Complete: yes, ${grouped(nodes)} nodes visited, ${grouped(count)} consistent.`,
  incomplete: ({ nodes, count }: Found) =>
    `Complete: no, the search stopped at its limit of ${grouped(nodes)} nodes; at least ${grouped(count)} consistent.`,
  listed: ({ listed, count, which }: { listed: number; count: string; which: Which }) =>
    `Listed are ${grouped(listed)} of ${grouped(count)} ${which} scenarios.`,
  'search-stopped': ({ which }: { which: Which }) =>
    `The search for ${which} scenarios stopped at its limit; there may be more.`,
  islands: ({ islands, outlook }: { islands: readonly (readonly string[])[]; outlook: string }, called) => {
    const names = islands.map(island => island.map(descriptor => called(descriptor, outlook)).join(', '))
    const more = names.length > 5 ? `; and ${names.length - 5} more` : ''
    return `${names.length} groups of descriptors do not influence each other, so their scenarios combine freely: ${names.slice(0, 5).join('; ')}${more}.`
  },
  'none-consistent': () =>
    'No scenario is consistent; the least inconsistent ones are listed: those with the smallest largest shortfall, and of these the smallest sum of shortfalls.',
  'more-inconsistent': ({ listed }: { listed: number }) => `There are more of them; ${listed} are listed.`,
  'not-all-looked-at': () => 'Not every candidate was looked at, so there may be less inconsistent ones.',
  'succession-exact': ({ starts }: { starts: number }) =>
    `Succession: exact, all ${grouped(starts)} starts were followed.`,
  'succession-sampled': ({ space, largestSpace, runs, seed }: Sampled) =>
    `Succession: sampled, because ${spaceText(space)} starts are more than ${grouped(largestSpace)}; ${grouped(runs)} random starts with seed ${seed}, shares with a 95 % Wilson interval.`,
  'attractors-listed': ({ attractors, listed }: { attractors: number; listed: number }) =>
    `Of up to ${grouped(attractors)} attractors the ${listed} largest are listed.`,
  'no-descriptor': () => 'There is no descriptor with states yet, so there are no scenarios.',
  'without-states': ({ descriptors, outlook }: { descriptors: readonly string[]; outlook: string }, called) =>
    `Left out because they have no states: ${shortList(descriptors.map(name => called(name, outlook)))}. Write at least one state for each.`,
  'no-such-state': ({ names }: { names: readonly string[] }) =>
    `Left out because the name leads to no state: ${shortList(names)}. Correct the name to take the judgements in.`,
  'within-descriptor': ({ judgements }: { judgements: readonly { readonly from: string; readonly to: string }[] }) =>
    `Left out because both states belong to one descriptor and never meet: ${shortList(judgements.map(({ from, to }) => `${from} -> ${to}`))}.`,
  uncertain: () =>
    'Some judgements are ranges or differ between authors: scores use the middle of each range and the mean of the authors.',
  rounded: () => 'Judgements have so many decimals that they were rounded.',
  'open-pairs': ({ open, pairs }: { open: number; pairs: number }) =>
    `${open} of ${pairs} pairs of descriptors have no judgement; nothing judged counts as no influence. Judge a pair as 0 to say that you thought of it.`,
  consistency: () =>
    'Cross-impact balances (Weimer-Jehle 2006): the row acts on the column, an impact score is the sum of what the chosen states of the other descriptors mean for a state, and a scenario is consistent if no state of a descriptor has a higher score than the chosen one; ties are allowed.',
  'not-judged': () => 'What nobody judged counts as 0.',
  'ranges-and-authors': () =>
    'A judgement counts with the middle of its range, several authors with their mean; certain and possible scenarios use the interval from the lowest to the highest end.',
  margin: () =>
    'Margin is the smallest lead of a chosen state over its best rival, total impact the sum of the chosen states’ scores.',
  succession: () =>
    'Succession changes all descriptors at once: to the best state (global), or by one state towards it in the order of writing (incremental). A descriptor stays if its state is among the best, otherwise the first of the best counts.',
  weight: () => 'Weight is the number of starts that end in a scenario under global succession.',
})
