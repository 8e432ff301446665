import type { Impacts } from '../../model/impacts.js'
import { dematelOf } from './dematel/dematel.js'
import { indirectOf } from './indirect/indirect.js'
import { indirectPairsOf } from './indirect/indirect-pairs.js'
import type { Leverage } from './leverage/leverage.js'
import { loopsOf } from './loops/loops.js'
import { arrowsOf } from './matrix/arrows.js'
import { type InfluenceMatrix, matrixOf, type NameOf } from './matrix/matrix.js'
import { weightiestOpenCells } from './matrix/open-cells.js'
import { sumsOf } from './matrix/sums.js'
import {
  conventionOf,
  dematelNotes,
  indirectNotes,
  leverageConvention,
  leverageNotes,
  loopNotes,
  noLeverageNote,
  openCellNotes,
  pairNotes,
} from './notes.js'
import type { CrossImpactResult, FactorResult } from './schema.js'
import { backwardInfluences, type PlaceOf, stagesOf } from './standing/journey-order.js'
import { pairsOf } from './standing/pairs.js'
import { axisOf, quadrantsOf, type Split } from './standing/quadrant.js'
import { ranksOf } from './standing/ranks.js'
import { netOf, standingsOf, topOf } from './standing/standing.js'

export type CrossImpactOptions = {
  /** Canonical names of the factors. */
  readonly nameOf: NameOf
  /** Where quadrants are split; at the mean by default. */
  readonly split?: Split
  /** Which factors are touchpoints, and where they stand; none by default. */
  readonly placeOf?: PlaceOf
}

/** Everything that the command line, the editor and the preview show about one `impacts` block. */
export const analyzeCrossImpact = (impacts: Impacts, options: CrossImpactOptions): CrossImpactResult =>
  analyzeMatrix(impacts.name, matrixOf(impacts, options.nameOf), options)

/** The same for a matrix that is already read. */
export const analyzeMatrix = (
  name: string,
  matrix: InfluenceMatrix,
  { split = 'mean', placeOf = () => undefined }: Omit<CrossImpactOptions, 'nameOf'> = {},
): CrossImpactResult => {
  const { factors } = matrix
  const arrows = arrowsOf(factors.length, matrix.values)
  const sums = sumsOf(matrix)
  const active = sums.map(({ activeSum }) => activeSum)
  const passive = sums.map(({ passiveSum }) => passiveSum)
  const direct = {
    influenceRanks: ranksOf(active),
    dependenceRanks: ranksOf(passive),
    quadrants: quadrantsOf(active, passive, split),
  }
  const indirect = indirectOf(arrows, split)
  const dematel = dematelOf(arrows)
  const standings = standingsOf(direct, indirect, dematel, split)
  const { loops, coverage } = loopsOf(matrix)
  const { pairs, count } = pairsOf(matrix)
  const openCells = dematel.kind === 'defined' ? weightiestOpenCells(matrix, dematel, 10) : []
  const named = (list: readonly number[]) => list.map(factor => factors[factor])

  const factorResults = factors.map((name, factor): FactorResult => {
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
      directInfluenceRank: direct.influenceRanks[factor],
      directDependenceRank: direct.dependenceRanks[factor],
      indirectInfluence: indirect.influence[factor],
      indirectDependence: indirect.dependence[factor],
      indirectInfluenceRank: indirect.influenceRanks[factor],
      indirectDependenceRank: indirect.dependenceRanks[factor],
      quadrant: direct.quadrants[factor],
      indirectQuadrant: indirect.quadrants[factor],
      d,
      r,
      prominence: d === null ? null : d + r,
      // Its sign tells cause from effect, so that rounding must not make one.
      relation: d === null ? null : netOf(d, r) === 'neither' ? 0 : d - r,
      ...standings[factor],
    }
  })
  return {
    impacts: name,
    convention: conventionOf(matrix.signed, split),
    split,
    splitAt: {
      direct: centreOf(active, passive, split),
      indirect: centreOf(indirect.influence, indirect.dependence, split),
    },
    openCells: matrix.openCells,
    factors: factorResults,
    topDrivers: {
      direct: named(topOf(active)),
      indirect: named(topOf(indirect.influence)),
      dematel: dematel.kind === 'defined' ? named(topOf(dematel.d)) : [],
    },
    indirect: {
      power: indirect.power,
      structure: indirect.structure.kind,
      ...(indirect.structure.kind === 'periodic' && { period: indirect.structure.period }),
      settled: indirect.settled,
    },
    ...(dematel.kind === 'defined' && dematel.total && { total: rowsOf(dematel.total, factors.length) }),
    loops,
    pairs,
    indirectPairs: dematel.kind === 'defined' ? indirectPairsOf(matrix, arrows, dematel) : [],
    weightiestOpenCells: openCells,
    backward: backwardInfluences(matrix, placeOf),
    stages: stagesOf(matrix, placeOf),
    notes: [
      ...matrix.notes,
      ...openCellNotes(matrix, openCells),
      ...indirectNotes(indirect),
      ...dematelNotes(factors, dematel),
      ...loopNotes(loops.length, coverage),
      ...pairNotes(pairs.length, count),
    ],
  }
}

/** The result together with what single judgements change in it. */
export const withLeverage = (result: CrossImpactResult, leverage: Leverage): CrossImpactResult => ({
  ...result,
  leverage,
  convention: [...result.convention, leverageConvention],
  notes: [...result.notes, ...leverageNotes(leverage)],
})

/** Without leverage, and why. */
export const withoutLeverage = (result: CrossImpactResult): CrossImpactResult => ({
  ...result,
  notes: [...result.notes, noLeverageNote],
})

const centreOf = (influence: readonly number[], dependence: readonly number[], split: Split) => ({
  influence: axisOf(influence, split).centre,
  dependence: axisOf(dependence, split).centre,
})

const rowsOf = (values: Float64Array, size: number): number[][] =>
  Array.from({ length: size }, (_, row) => Array.from(values.subarray(row * size, (row + 1) * size)))
