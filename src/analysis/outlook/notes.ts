import type { Note } from '../../wording/note.js'
import { outlookNote as note } from '../../wording/outlook.js'
import type { CrossImpacts } from './judgements/cross-impacts.js'
import type { SuccessionResult } from './schema.js'
import type { Search } from './search/search.js'
import { ATTRACTORS_LISTED } from './succession/succession.js'

/** The convention card: which of the published conventions the numbers follow. */
export const convention: readonly Note[] = [
  note('consistency'),
  note('not-judged'),
  note('ranges-and-authors'),
  note('margin'),
  note('succession'),
  note('weight'),
]

/** Whether all scenarios were found. */
export const completenessNote = ({ complete, nodes, count }: Search): Note =>
  note(complete ? 'complete' : 'incomplete', { nodes, count: String(count) })

/** What is listed of all that was found. */
export const listNote = (
  which: 'consistent' | 'certain' | 'possible',
  { count, scenarios }: Search,
): readonly Note[] =>
  count > BigInt(scenarios.length) ? [note('listed', { listed: scenarios.length, count: String(count), which })] : []

export const islandNote = ({ descriptors, outlook }: CrossImpacts, { islands }: Search): readonly Note[] =>
  islands.length < 2
    ? []
    : [
        note('islands', {
          islands: islands.map(island => island.map(descriptor => descriptors[descriptor].name)),
          outlook,
        }),
      ]

export const successionNotes = (
  succession: readonly SuccessionResult[],
  space: number,
  largestSpace: number,
): readonly Note[] => {
  const [first] = succession
  if (first === undefined) return []
  const most = Math.max(...succession.map(({ fixedPoints, cycles }) => fixedPoints + cycles))
  return [
    first.exact
      ? note('succession-exact', { starts: first.starts })
      : note('succession-sampled', { space, largestSpace, runs: first.runs, seed: first.seed }),
    ...(most > ATTRACTORS_LISTED ? [note('attractors-listed', { attractors: most, listed: ATTRACTORS_LISTED })] : []),
  ]
}
