import type { CrossImpacts } from './judgements/cross-impacts.js'
import type { SuccessionResult } from './schema.js'
import type { Search } from './search/search.js'
import { ATTRACTORS_LISTED } from './succession/succession.js'

/** The convention card: which of the published conventions the numbers follow. */
export const convention = [
  'Cross-impact balances (Weimer-Jehle 2006): the row acts on the column, an impact score is the sum of what the chosen states of the other descriptors mean for a state, and a scenario is consistent if no state of a descriptor has a higher score than the chosen one; ties are allowed.',
  'What nobody judged counts as 0.',
  'A judgement counts with the middle of its range, several authors with their mean; certain and possible scenarios use the interval from the lowest to the highest end.',
  'Margin is the smallest lead of a chosen state over its best rival, total impact the sum of the chosen states’ scores.',
  'Succession changes all descriptors at once: to the best state (global), or by one state towards it in the order of writing (incremental). A descriptor stays if its state is among the best, otherwise the first of the best counts.',
  'Weight is the number of starts that end in a scenario under global succession.',
].join(' ')

const grouped = (count: bigint | number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** Whether all scenarios were found, in a sentence. */
export const completenessNote = ({ complete, nodes, count }: Search): string =>
  complete
    ? `Complete: yes, ${grouped(nodes)} nodes visited, ${grouped(count)} consistent.`
    : `Complete: no, the search stopped at its limit of ${grouped(nodes)} nodes; at least ${grouped(count)} consistent.`

/** What is listed of all that was found. */
export const listNote = (what: string, { count, scenarios }: Search): readonly string[] =>
  count > BigInt(scenarios.length)
    ? [`Listed are ${grouped(scenarios.length)} of ${grouped(count)} ${what} scenarios.`]
    : []

export const islandNote = ({ descriptors }: CrossImpacts, { islands }: Search): readonly string[] => {
  if (islands.length < 2) return []
  const names = islands.map(island => island.map(descriptor => descriptors[descriptor].name).join(', '))
  return [
    `${islands.length} groups of descriptors do not influence each other, so their scenarios combine freely: ${names.slice(0, 5).join('; ')}${names.length > 5 ? `; and ${names.length - 5} more` : ''}.`,
  ]
}

export const successionNotes = (
  succession: readonly SuccessionResult[],
  space: number,
  largestSpace: number,
): readonly string[] => {
  const [first] = succession
  if (first === undefined) return []
  const most = Math.max(...succession.map(({ fixedPoints, cycles }) => fixedPoints + cycles))
  return [
    first.exact
      ? `Succession: exact, all ${grouped(first.starts)} starts were followed.`
      : `Succession: sampled, because ${spaceText(space)} starts are more than ${grouped(largestSpace)}; ${grouped(first.runs)} random starts with seed ${first.seed}, shares with a 95 % Wilson interval.`,
    ...(most > ATTRACTORS_LISTED
      ? [`Of up to ${grouped(most)} attractors the ${ATTRACTORS_LISTED} largest are listed.`]
      : []),
  ]
}

/** `486`; `4.2e28` where nobody counts the digits. */
export const spaceText = (space: number): string =>
  space <= 1e15 ? grouped(space) : `about ${space.toPrecision(2).replace('e+', 'e')}`
