import type { Impacts } from '../../model/impacts.js'
import { arrowsOf } from './arrows.js'
import { dematelOf } from './dematel.js'
import { indirectOf } from './indirect.js'
import { loopsOf } from './loops.js'
import { matrixOf, type NameOf } from './matrix.js'
import { conventionOf, dematelNotes, indirectNotes, loopNotes, openCellNotes } from './notes.js'
import { quadrantsOf, type Split } from './quadrant.js'
import { ranksOf } from './ranks.js'
import type { CrossImpactResult, FactorResult } from './schema.js'
import { sumsOf } from './sums.js'

export interface CrossImpactOptions {
  /** Canonical names of the factors; the written ones by default. */
  readonly nameOf?: NameOf
  /** Where quadrants are split; at the mean by default. */
  readonly split?: Split
}

/** Everything that the command line, the editor and the preview show about one `impacts` block. */
export const analyzeCrossImpact = (
  impacts: Impacts,
  { nameOf, split = 'mean' }: CrossImpactOptions = {},
): CrossImpactResult => {
  const matrix = matrixOf(impacts, nameOf)
  const arrows = arrowsOf(matrix.factors.length, matrix.values)
  const sums = sumsOf(matrix)
  const active = sums.map(({ activeSum }) => activeSum)
  const passive = sums.map(({ passiveSum }) => passiveSum)
  const activeRanks = ranksOf(active)
  const passiveRanks = ranksOf(passive)
  const quadrants = quadrantsOf(active, passive, split)
  const indirect = indirectOf(arrows, split)
  const dematel = dematelOf(arrows)
  const { loops, coverage } = loopsOf(matrix)

  const factors = matrix.factors.map((name, factor): FactorResult => {
    const { activeSum, passiveSum, signedActiveSum, signedPassiveSum, product, quotient, role } = sums[factor]
    const [d, r] = dematel.kind === 'defined' ? [dematel.d[factor], dematel.r[factor]] : [null, null]
    return {
      name,
      activeSum,
      passiveSum,
      ...(matrix.signed && { signedActiveSum, signedPassiveSum }),
      product,
      quotient,
      role,
      directInfluenceRank: activeRanks[factor],
      directDependenceRank: passiveRanks[factor],
      indirectInfluence: indirect.influence[factor],
      indirectDependence: indirect.dependence[factor],
      indirectInfluenceRank: indirect.influenceRanks[factor],
      indirectDependenceRank: indirect.dependenceRanks[factor],
      quadrant: quadrants[factor],
      indirectQuadrant: indirect.quadrants[factor],
      d,
      r,
      prominence: d === null ? null : d + r,
      relation: d === null ? null : relationOf(d, r),
    }
  })
  return {
    impacts: impacts.name,
    convention: conventionOf(matrix.signed, split),
    openCells: matrix.openCells,
    factors,
    indirect: {
      power: indirect.power,
      structure: indirect.structure.kind,
      ...(indirect.structure.kind === 'periodic' && { period: indirect.structure.period }),
      settled: indirect.settled,
    },
    ...(dematel.kind === 'defined' && dematel.total && { total: rowsOf(dematel.total, matrix.factors.length) }),
    loops,
    notes: [
      ...matrix.notes,
      ...openCellNotes(matrix, dematel),
      ...indirectNotes(indirect),
      ...dematelNotes(matrix.factors, dematel),
      ...loopNotes(loops.length, coverage),
    ],
  }
}

/** What a factor gives less what it receives; 0 where only rounding says otherwise, because its sign tells cause from effect. */
const relationOf = (d: number, r: number): number => (Math.abs(d - r) <= 1e-12 * (d + r) ? 0 : d - r)

const rowsOf = (values: Float64Array, size: number): number[][] =>
  Array.from({ length: size }, (_, row) => Array.from(values.subarray(row * size, (row + 1) * size)))
