import type { Dematel } from '../dematel/dematel.js'
import type { Arrows } from '../matrix/arrows.js'
import type { InfluenceMatrix } from '../matrix/matrix.js'
import { type InfluencePath, strongestPaths } from './paths.js'

/** How one factor acts on another over others. */
export type IndirectPair = {
  readonly from: string
  readonly to: string
  /** Of DEMATEL's T: all influence, and that of the judgement itself. The difference comes over other factors. */
  readonly total: number
  readonly direct: number
  /** None where the judgement is only multiplied by loops at its ends. */
  readonly paths: readonly InfluencePath[]
}

const SHOWN = 10

/** Where T is there, the pairs with the largest indirect influence T − X, each with its strongest paths. */
export const indirectPairsOf = (
  matrix: InfluenceMatrix,
  arrows: Arrows,
  { total, normaliser }: Pick<Dematel, 'total' | 'normaliser'>,
  count: number = SHOWN,
): readonly IndirectPair[] => {
  if (total === undefined || normaliser === 0) return []
  const { factors, values } = matrix
  const size = factors.length
  const directAt = (cell: number) => Math.abs(values[cell]) / normaliser
  let best: { readonly cell: number; readonly indirect: number }[] = []
  for (let cell = 0; cell < total.length; cell++) {
    const indirect = total[cell] - directAt(cell)
    const isLoop = Math.floor(cell / size) === cell % size
    // Where nothing leads from one to the other T is 0 but for rounding.
    if (isLoop || indirect <= 1e-12 || (best.length === count && indirect <= best[count - 1].indirect)) continue
    best = [...best, { cell, indirect }].sort((a, b) => b.indirect - a.indirect).slice(0, count)
  }
  return best.map(({ cell }) => {
    const [from, to] = [Math.floor(cell / size), cell % size]
    return {
      from: factors[from],
      to: factors[to],
      total: total[cell],
      direct: directAt(cell),
      paths: strongestPaths(matrix, arrows, normaliser, [from, to]),
    }
  })
}
