import type { Impacts } from '../../model/impacts.js'
import type { Reference } from '../../model/source.js'

/** The judgements among the factors that are left when some do not take place; the same object where none of them is a factor. */
export const withoutFactors = (impacts: Impacts, isGone: (factor: Reference) => boolean): Impacts => {
  const factors = [
    ...impacts.judgements.flatMap(({ from, to }) => [from, to]),
    ...impacts.matrices.flatMap(({ columns, rows }) => [...columns, ...rows.map(({ factor }) => factor)]),
  ]
  if (!factors.some(isGone)) return impacts
  return {
    ...impacts,
    judgements: impacts.judgements.filter(({ from, to }) => !isGone(from) && !isGone(to)),
    matrices: impacts.matrices.map(matrix => ({
      ...matrix,
      columns: matrix.columns.filter(column => !isGone(column)),
      rows: matrix.rows
        .filter(({ factor }) => !isGone(factor))
        .map(row => ({ ...row, cells: row.cells.filter((_, place) => !gone(matrix.columns[place], isGone)) })),
    })),
  }
}

const gone = (column: Reference | undefined, isGone: (factor: Reference) => boolean): boolean =>
  column !== undefined && isGone(column)
