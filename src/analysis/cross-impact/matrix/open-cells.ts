import type { Dematel } from '../dematel/dematel.js'
import type { InfluenceMatrix } from './matrix.js'

/** An arrow that nobody judged yet. */
export type OpenCell = {
  readonly from: string
  readonly to: string
  /** By how much the sum of all total influences grows per step of a judgement here, measured in normalised steps. */
  readonly weight: number
}

/**
 * The open cells whose judgement would matter most. The sum of T = (I − X)⁻¹ − I changes with X_ij by
 * (1 + R_i)(1 + D_j): everything that reaches i, times everything that j reaches.
 */
export const weightiestOpenCells = (
  { factors, judged }: InfluenceMatrix,
  { d, r }: Pick<Dematel, 'd' | 'r'>,
  count: number,
): readonly OpenCell[] => {
  const size = factors.length
  let best: OpenCell[] = []
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (row === column || judged[row * size + column] === 1) continue
      const weight = (1 + r[row]) * (1 + d[column])
      if (best.length === count && weight <= best[count - 1].weight) continue
      best = [...best, { from: factors[row], to: factors[column], weight }]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, count)
    }
  }
  return best
}
