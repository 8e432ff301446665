import { shortList } from '../../wording/lists.js'
import { counted, plural } from '../../wording/plurals.js'
import { type Dematel, TABLE_LIMIT, type UndefinedDematel } from './dematel/dematel.js'
import type { Indirect } from './indirect/indirect.js'
import type { Leverage } from './leverage/leverage.js'
import type { Coverage } from './loops/loops.js'
import type { InfluenceMatrix } from './matrix/matrix.js'
import type { OpenCell } from './matrix/open-cells.js'
import type { Split } from './standing/quadrant.js'

/** The convention card: which of the published conventions the numbers follow. */
export const conventionOf = (signed: boolean, split: Split): string =>
  [
    'The row acts on the column; cells nobody judged count as open, not as zero judgements, and add nothing to a sum.',
    signed ? 'Sums, indirect influence and DEMATEL use absolute values; loops keep their signs.' : '',
    'Roles (Vester) compare active and passive sums with their mean.',
    `Quadrants (MICMAC) are split at the ${split}; equal to the ${split} counts as high, and within 5 % of the range of both axes is a regulator.`,
    'Indirect influence is the sum of M + M² + … + M^k, with k where the orders have settled for good and two more powers confirm it.',
    'DEMATEL divides by the largest row or column sum; T = X(I − X)⁻¹.',
    'A top driver has rank 1 of influence; a driver is in the input quadrant or a net cause, an outcome in the result quadrant or a net effect.',
    'The strength of a loop, pair or path is the product of its judgements; paths are ordered by what they add to T, have at most 6 arrows and pass no factor twice.',
    'Exact, nothing is sampled.',
  ]
    .filter(sentence => sentence !== '')
    .join(' ')

export const openCellNotes = (matrix: InfluenceMatrix, weightiest: readonly OpenCell[]): readonly string[] => {
  if (matrix.openCells === 0) return []
  const all = matrix.factors.length * (matrix.factors.length - 1)
  const first = weightiest.slice(0, 3).map(({ from, to }) => `${from} → ${to}`)
  const advice = first.length === 0 ? '' : ` Judge these first, they matter most: ${shortList(first)}.`
  return [`${matrix.openCells} of ${all} cells ${plural(matrix.openCells, 'is', 'are')} open.${advice}`]
}

export const pairNotes = (listed: number, count: number): readonly string[] =>
  listed === count ? [] : [`Listed are the ${listed} strongest of ${count} pairs that act on each other.`]

/** Moves are tried up to this many factors. */
export const LEVERAGE_LIMIT = 300

export const leverageConvention =
  'Leverage moves each judgement, open ones from 0, by one step up and down within the scale and compares direct quadrants, the signs of relation and the top drivers by direct sums and by DEMATEL.'

export const noLeverageNote = `What one step of a judgement changes is left out, because there are more than ${LEVERAGE_LIMIT} factors.`

/** Added where the moves of single judgements were tried. */
export const leverageNotes = ({
  cells,
  changingCells,
}: Pick<Leverage, 'cells' | 'changingCells'>): readonly string[] =>
  cells.length === changingCells
    ? []
    : [`Listed are the ${cells.length} of ${changingCells} cells where one step of the judgement changes most.`]

export const indirectNotes = ({ structure, settled, power, divisor }: Indirect): readonly string[] => {
  const notes: string[] = []
  if (structure.kind === 'acyclic') {
    notes.push(
      `No factor acts back on itself: pure powers of the matrix vanish from M^${power + 1} on, and the sum up to M^${power} is complete.`,
    )
  } else if (!settled && structure.kind === 'periodic') {
    notes.push(
      `The order of indirect influence never settles, it repeats with period ${structure.period}; what is shown is the sum over whole periods up to M^${power}. Rely on the direct ranks or on DEMATEL.`,
    )
  } else if (!settled) {
    notes.push(
      `The order of indirect influence has not settled by M^${power}: it alternates, or growth rates are too close to each other. Rely on the direct ranks or on DEMATEL.`,
    )
  }
  for (const [what, shift] of Object.entries(divisor)) {
    if (shift > 0)
      notes.push(`Indirect ${what} is divided by 2^${shift}, because the numbers would be too large to write.`)
  }
  return notes
}

export const dematelNotes = (factors: readonly string[], dematel: Dematel | UndefinedDematel): readonly string[] => {
  if (dematel.kind === 'undefined') {
    const group = shortList(dematel.group.map(factor => factors[factor]))
    return [
      `DEMATEL is undefined: ${group} pass all of their influence on to each other, so that its total is infinite. Judge at least one of their influences lower, or rely on the indirect ranks. The paths behind the largest indirect influences are left out too.`,
    ]
  }
  return dematel.total
    ? []
    : [
        `The DEMATEL table and the paths behind the largest indirect influences are left out, because there are more than ${TABLE_LIMIT} factors.`,
      ]
}

export const loopNotes = (listed: number, coverage: Coverage): readonly string[] => {
  switch (coverage.kind) {
    case 'all':
      return []
    case 'up to length':
      return [`Listed are all ${counted(listed, 'loop')} of up to ${coverage.length} factors; there are longer ones.`]
    case 'strongest':
      return [
        `Listed are the ${listed} strongest loops of ${coverage.length} factors; there are more, and longer ones.`,
      ]
    case 'none':
      return ['Loops are not listed: even the shortest ones are too many.']
  }
}
