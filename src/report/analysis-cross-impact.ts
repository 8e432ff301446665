import type { CrossImpactResult } from '../analysis/cross-impact/index.js'
import { csv } from './csv.js'
import type { Section, Table } from './document.js'
import { numberText } from './number-text.js'

const right = (title: string) => ({ title, align: 'right' }) as const

const loopsShown = 10

const factorTable = ({ factors }: CrossImpactResult): Table => ({
  heading: 'Direct influence',
  columns: [
    { title: 'factor' },
    right('active sum'),
    right('passive sum'),
    right('product'),
    right('quotient'),
    { title: 'role' },
    { title: 'quadrant' },
  ],
  rows: factors.map(({ name, activeSum, passiveSum, product, quotient, role, quadrant }) => [
    name,
    numberText(activeSum),
    numberText(passiveSum),
    numberText(product),
    numberText(quotient),
    role,
    quadrant,
  ]),
})

const rankTable = ({ factors }: CrossImpactResult): Table => ({
  heading: 'Ranks: direct, and with what follows indirectly',
  columns: [
    { title: 'factor' },
    right('influence'),
    right('indirect'),
    right('dependence'),
    right('indirect'),
    { title: 'indirect quadrant' },
    right('prominence'),
    right('relation'),
  ],
  rows: factors.map(factor => [
    factor.name,
    String(factor.directInfluenceRank),
    String(factor.indirectInfluenceRank),
    String(factor.directDependenceRank),
    String(factor.indirectDependenceRank),
    factor.indirectQuadrant,
    numberText(factor.prominence),
    numberText(factor.relation),
  ]),
})

const loopTable = ({ loops }: CrossImpactResult): readonly Table[] =>
  loops.length === 0
    ? []
    : [
        {
          heading: loops.length > loopsShown ? `The ${loopsShown} strongest of ${loops.length} loops` : 'Loops',
          columns: [{ title: 'loop' }, { title: 'kind' }, right('strength')],
          rows: loops
            .slice(0, loopsShown)
            .map(({ path, sign, strength }) => [
              [...path, path[0]].join(' → '),
              sign > 0 ? 'reinforcing' : 'balancing',
              numberText(strength),
            ]),
        },
      ]

/** Cross-impact results for reading; `titleOf` gives the title of an `impacts` by its name. */
export const crossImpactSections = (
  results: readonly CrossImpactResult[],
  titleOf: (impacts: string) => string,
): readonly Section[] =>
  results.map(result => ({
    title: titleOf(result.impacts),
    facts: [
      ['factors', String(result.factors.length)],
      [
        'not judged yet',
        `${result.openCells} of ${result.factors.length * Math.max(0, result.factors.length - 1)} cells`,
      ],
    ],
    tables: [factorTable(result), rankTable(result), ...loopTable(result)],
    notes: [...result.notes, `Convention: ${result.convention}`],
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
] as const

/** One line per factor; the columns have the names of the JSON fields. */
export const crossImpactCsv = (results: readonly CrossImpactResult[]): string =>
  csv(
    ['impacts', 'name', ...columns],
    results.flatMap(({ impacts, factors }) =>
      factors.map(factor => [impacts, factor.name, ...columns.map(column => factor[column] ?? undefined)]),
    ),
  )
