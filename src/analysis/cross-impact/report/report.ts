import type { Section, Spreadsheet } from '../../../wording/document.js'
import { inWords } from '../../../wording/note.js'
import { toldNotes } from '../../../wording/told-notes.js'
import type { CrossImpactResult } from '../index.js'
import {
  backwardTable,
  directTable,
  leverageTable,
  loopTable,
  openCellTable,
  pairTable,
  pathTable,
  rankTable,
  stageTable,
} from './tables.js'

/** The top drivers with the rules that name them: `Report (direct, DEMATEL), Visit (indirect)`. */
const topDriverText = ({ topDrivers, factors }: CrossImpactResult): string => {
  const { direct, indirect, dematel } = topDrivers
  const rulesOf = (name: string): readonly string[] => [
    ...(direct.includes(name) ? ['direct'] : []),
    ...(indirect.includes(name) ? ['indirect'] : []),
    ...(dematel.includes(name) ? ['DEMATEL'] : []),
  ]
  const named = factors.filter(({ name }) => rulesOf(name).length > 0)
  return named.length === 0 ? 'none' : named.map(({ name }) => `${name} (${rulesOf(name).join(', ')})`).join(', ')
}

/** Cross-impact results for reading; `titleOf` gives the title of an `impacts` by its name. */
export const crossImpactSections = (
  results: readonly CrossImpactResult[],
  titleOf: (impacts: string) => string,
): readonly Section[] =>
  results.map(result => ({
    title: titleOf(result.impacts),
    facts: [
      ['factors', String(result.factors.length)],
      ['top driver', topDriverText(result)],
      [
        'not judged yet',
        `${result.openCells} of ${result.factors.length * Math.max(0, result.factors.length - 1)} cells`,
      ],
      ...(result.leverage
        ? [['one step matters', `in ${result.leverage.changing} of ${result.leverage.moves} moves`] as const]
        : []),
    ],
    tables: [
      directTable(result),
      rankTable(result),
      ...pathTable(result),
      ...pairTable(result),
      ...loopTable(result),
      ...backwardTable(result),
      ...stageTable(result),
      ...openCellTable(result),
      ...leverageTable(result),
    ],
    notes: toldNotes(result),
  }))

const columns = [
  'activeSum',
  'passiveSum',
  'product',
  'quotient',
  'role',
  'directInfluenceRank',
  'directDependenceRank',
  'indirectInfluence',
  'indirectDependence',
  'indirectInfluenceRank',
  'indirectDependenceRank',
  'quadrant',
  'indirectQuadrant',
  'd',
  'r',
  'prominence',
  'relation',
  'dematelInfluenceRank',
  'dematelDependenceRank',
  'dematelQuadrant',
  'net',
  'influenceDisplacement',
  'dependenceDisplacement',
] as const

/** One line per factor; the columns have the names of the JSON fields. */
export const crossImpactRows = (results: readonly CrossImpactResult[]): Spreadsheet => ({
  columns: ['impacts', 'name', ...columns, 'agreement'],
  rows: results.flatMap(({ impacts, factors }) =>
    factors.map(factor => [
      impacts,
      factor.name,
      ...columns.map(column => factor[column] ?? undefined),
      inWords(factor.agreement),
    ]),
  ),
})
