import { type Dematel, TABLE_LIMIT, type UndefinedDematel } from './dematel.js'
import type { Indirect } from './indirect.js'
import type { Coverage } from './loops.js'
import type { InfluenceMatrix } from './matrix.js'
import { weightiestOpenCells } from './open-cells.js'
import type { Split } from './quadrant.js'
import { enumerate, plural } from './wording.js'

/** The convention card: which of the published conventions the numbers follow. */
export const conventionOf = (signed: boolean, split: Split): string =>
  [
    'The row acts on the column; cells nobody judged count as open, not as zero judgements, and add nothing to a sum.',
    signed ? 'Sums, indirect influence and DEMATEL use absolute values; loops keep their signs.' : '',
    'Roles (Vester) compare active and passive sums with their mean.',
    `Quadrants (MICMAC) are split at the ${split}; equal to the ${split} counts as high, and within 5 % of the range of both axes is a regulator.`,
    'Indirect influence is the sum of M + M² + … + M^k, with k where the orders have settled for good and two more powers confirm it.',
    'DEMATEL divides by the largest row or column sum; T = X(I − X)⁻¹.',
    'The strength of a loop is the product of its judgements.',
    'Exact, nothing is sampled.',
  ]
    .filter(sentence => sentence !== '')
    .join(' ')

export const openCellNotes = (matrix: InfluenceMatrix, dematel: Dematel | UndefinedDematel): readonly string[] => {
  if (matrix.openCells === 0) return []
  const all = matrix.factors.length * (matrix.factors.length - 1)
  const first = dematel.kind === 'defined' ? weightiestOpenCells(matrix, dematel, 3) : []
  const advice =
    first.length === 0
      ? ''
      : ` Judge these first, they matter most: ${enumerate(first.map(({ from, to }) => `${from} → ${to}`))}.`
  return [`${matrix.openCells} of ${all} cells ${matrix.openCells === 1 ? 'is' : 'are'} open.${advice}`]
}

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
    const group = enumerate(dematel.group.map(factor => factors[factor]))
    return [
      `DEMATEL is undefined: ${group} pass all of their influence on to each other, so that its total is infinite. Judge at least one of their influences lower, or rely on the indirect ranks.`,
    ]
  }
  return dematel.total ? [] : [`The DEMATEL table is left out, because there are more than ${TABLE_LIMIT} factors.`]
}

export const loopNotes = (listed: number, coverage: Coverage): readonly string[] => {
  switch (coverage.kind) {
    case 'all':
      return []
    case 'up to length':
      return [
        `Listed are all ${plural(listed, 'loop', 'loops')} of up to ${coverage.length} factors; there are longer ones.`,
      ]
    case 'strongest':
      return [
        `Listed are the ${listed} strongest loops of ${coverage.length} factors; there are more, and longer ones.`,
      ]
    case 'none':
      return ['Loops are not listed: even the shortest ones are too many.']
  }
}
