import type { Scale } from '../../../model/quantity.js'
import type { InfluenceMatrix } from '../matrix/matrix.js'

/** One judgement one step higher or lower. */
export type Move = {
  readonly row: number
  readonly column: number
  readonly value: number
  /** By how much the absolute value changes, which is all that sums and DEMATEL know of it. */
  readonly delta: number
}

/** The one or two moves of a cell within the scale; an open cell moves from 0. Without a scale only 0 is a limit, and that only where nothing is negative. */
export const movesOf = (
  { factors, values, signed }: Pick<InfluenceMatrix, 'factors' | 'values' | 'signed'>,
  scale: Scale | undefined,
  cell: number,
): readonly Move[] => {
  const size = factors.length
  const [row, column] = [Math.floor(cell / size), cell % size]
  if (row === column) return []
  const least = scale?.min ?? (signed ? Number.NEGATIVE_INFINITY : 0)
  const largest = scale?.max ?? Number.POSITIVE_INFINITY
  return [values[cell] + 1, values[cell] - 1].flatMap(value =>
    value < least || value > largest ? [] : [{ row, column, value, delta: Math.abs(value) - Math.abs(values[cell]) }],
  )
}
