import { crossImpactNote as note } from '../../wording/cross-impact.js'
import type { Note } from '../../wording/note.js'
import { type Dematel, TABLE_LIMIT, type UndefinedDematel } from './dematel/dematel.js'
import type { Indirect } from './indirect/indirect.js'
import type { Leverage } from './leverage/leverage.js'
import type { Coverage } from './loops/loops.js'
import type { InfluenceMatrix } from './matrix/matrix.js'
import type { OpenCell } from './matrix/open-cells.js'
import type { Split } from './standing/quadrant.js'

/** The convention card: which of the published conventions the numbers follow. */
export const conventionOf = (signed: boolean, split: Split): readonly Note[] => [
  note('cells'),
  ...(signed ? [note('absolute-values')] : []),
  note('roles'),
  note('quadrants', { split }),
  note('indirect'),
  note('dematel'),
  note('drivers-and-outcomes'),
  note('strength'),
  note('exact'),
]

export const openCellNotes = (matrix: InfluenceMatrix, weightiest: readonly OpenCell[]): readonly Note[] => {
  if (matrix.openCells === 0) return []
  const cells = matrix.factors.length * (matrix.factors.length - 1)
  const first = weightiest.slice(0, 3).map(({ from, to }) => ({ from, to }))
  return [note('open-cells', { open: matrix.openCells, cells, first })]
}

export const pairNotes = (listed: number, pairs: number): readonly Note[] =>
  listed === pairs ? [] : [note('strongest-pairs', { listed, pairs })]

/** Moves are tried up to this many factors. */
export const LEVERAGE_LIMIT = 300

export const leverageConvention = note('leverage')

export const noLeverageNote = note('no-leverage', { limit: LEVERAGE_LIMIT })

/** Added where the moves of single judgements were tried. */
export const leverageNotes = ({ cells, changingCells }: Pick<Leverage, 'cells' | 'changingCells'>): readonly Note[] =>
  cells.length === changingCells ? [] : [note('changing-cells', { listed: cells.length, cells: changingCells })]

export const indirectNotes = (indirect: Indirect): readonly Note[] => [
  ...orderNotes(indirect),
  ...(['influence', 'dependence'] as const)
    .filter(what => indirect.divisor[what] > 0)
    .map(what => note('divided', { what, power: indirect.divisor[what] })),
]

const orderNotes = ({ structure, settled, power }: Indirect): readonly Note[] => {
  if (structure.kind === 'acyclic') return [note('acyclic', { power })]
  if (settled) return []
  return [
    structure.kind === 'periodic'
      ? note('periodic', { period: structure.period, power })
      : note('unsettled', { power }),
  ]
}

export const dematelNotes = (factors: readonly string[], dematel: Dematel | UndefinedDematel): readonly Note[] => {
  if (dematel.kind === 'undefined')
    return [note('dematel-undefined', { factors: dematel.group.map(factor => factors[factor]) })]
  return dematel.total ? [] : [note('no-dematel-table', { limit: TABLE_LIMIT })]
}

export const loopNotes = (listed: number, coverage: Coverage): readonly Note[] => {
  switch (coverage.kind) {
    case 'all':
      return []
    case 'up to length':
      return [note('shorter-loops', { listed, length: coverage.length })]
    case 'strongest':
      return [note('strongest-loops', { listed, length: coverage.length })]
    case 'none':
      return [note('no-loops')]
  }
}
