import type { Impacts, Judgement, Range, Reference } from '../../model/index.js'

/** A judgement of a block, written as an arrow or as a cell of a matrix. */
export type Arrow = {
  readonly from: Reference
  readonly to: Reference
  /** The lowest and highest strength are both 0. */
  readonly none: boolean
  readonly by: Reference | undefined
  readonly range: Range
}

const isNone = ({ low, high }: Judgement['value']): boolean => low === 0 && high === 0

export const judgementArrows = (judgements: readonly Judgement[]): readonly Arrow[] =>
  judgements.map(({ from, to, value, by, range }) => ({ from, to, none: isNone(value), by, range }))

/** Every judgement, in arrows and then in matrices. */
export const arrowsIn = ({ judgements, matrices }: Impacts): readonly Arrow[] => [
  ...judgementArrows(judgements),
  ...matrices.flatMap(({ columns, rows }) =>
    rows.flatMap(({ factor, cells }) =>
      cells.flatMap((cell, place) => {
        const column = columns[place]
        if (cell.kind !== 'judged' || !column) return []
        return [{ from: factor, to: column, none: isNone(cell.value), by: undefined, range: cell.range }]
      }),
    ),
  ),
]

/** Tells apart what references mean; undefined of one that means nothing. */
type Meaning = (reference: Reference) => string | undefined

/**
 * Judgements of an arrow that the same author, or nobody by name, has judged before, each with the first one. `factor` and
 * `author` tell things apart by what references mean; judgements with one that means nothing are left out.
 */
export const judgedAgain = (
  arrows: readonly Arrow[],
  factor: Meaning,
  author: Meaning,
): readonly { readonly arrow: Arrow; readonly first: Arrow }[] => {
  const known = new Map<string, Arrow>()
  return arrows.flatMap(arrow => {
    const parts = [factor(arrow.from), factor(arrow.to), arrow.by ? author(arrow.by) : '']
    if (parts.includes(undefined)) return []
    const key = parts.join(' ')
    const first = known.get(key)
    if (first) return [{ arrow, first }]
    known.set(key, arrow)
    return []
  })
}
