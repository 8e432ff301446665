import { describe, expect, test } from 'vitest'
import { type InfluenceMatrix, matrixOf as matrixWith } from '../../../../src/analysis/cross-impact/matrix/matrix.js'
import type { Reference } from '../../../../src/model/source.js'
import { spelt } from '../../../../src/model/spelling.js'
import { told } from '../../../support/told.js'
import { arrow, impacts, matrixOf, table } from '../writing-impacts.js'

const linesOf = (matrix: InfluenceMatrix, cell: number) =>
  matrix.sourcesOf(cell).map(({ file, range }) => `${file}:${range.start.line}`)

describe('the matrix of an impacts block', () => {
  test('reads a table: the row acts on the column', () => {
    const matrix = matrixOf(
      impacts({ matrices: [table('Report Visit Contact', ['Report . 2 3', 'Visit 0 . 1', 'Contact 1 0 .'])] }),
    )
    expect(matrix.factors).toEqual(['Report', 'Visit', 'Contact'])
    expect([...matrix.values]).toEqual([0, 2, 3, 0, 0, 1, 1, 0, 0])
    expect(matrix.openCells).toBe(0)
    expect(matrix.notes).toEqual([])
  })

  test('mixes arrows and several tables, and remembers where each cell was judged', () => {
    const matrix = matrixOf(
      impacts({
        judgements: [arrow('B -> C +2', 9), arrow('A -> B -1', 2)],
        matrices: [table('A B', ['A . ?', 'B 3 .'], 4)],
      }),
    )
    expect(matrix.factors).toEqual(['A', 'B', 'C'])
    expect([...matrix.values]).toEqual([0, -1, 0, 3, 0, 2, 0, 0, 0])
    expect(linesOf(matrix, 0 * 3 + 1)).toEqual(['claims.journey:2'])
    expect(linesOf(matrix, 1 * 3 + 0)).toEqual(['claims.journey:6'])
    expect(linesOf(matrix, 0 * 3 + 2)).toEqual([])
    expect(matrix.signed).toBe(true)
  })

  test('counts as open what is marked so and what nobody mentioned, but not a judged zero', () => {
    const matrix = matrixOf(impacts({ matrices: [table('A B C', ['A . 0 ?', 'B 1 .'])] }))
    expect(matrix.openCells).toBe(4)
    expect([...matrix.judged]).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0])
  })

  test('takes the middle of a range and the mean of several authors, and says so', () => {
    const matrix = matrixOf(
      impacts({
        judgements: [arrow('A -> B +1..+3', 1), arrow('B -> A +3 by Care', 2), arrow('B -> A +2 by Sales', 3)],
      }),
    )
    expect([...matrix.values]).toEqual([0, 2, 2.5, 0])
    expect(linesOf(matrix, 2)).toEqual(['claims.journey:2', 'claims.journey:3'])
    expect(told(matrix.notes)).toEqual([
      '1 judgement is a range; the middle is used: A → B (1..3).',
      '1 influence was judged more than once; the mean is used: B → A.',
    ])
  })

  test('leaves out judgements on the diagonal and names that lead nowhere, and says so', () => {
    const nameOf = (factor: Reference) => (spelt(factor) === 'Ghost' ? undefined : spelt(factor))
    const matrix = matrixWith(
      impacts({ judgements: [arrow('A -> A +1'), arrow('A -> Ghost +1'), arrow('A -> B +1')] }),
      nameOf,
    )
    expect(matrix.factors).toEqual(['A', 'B'])
    expect([...matrix.values]).toEqual([0, 1, 0, 0])
    expect(told(matrix.notes)).toEqual([
      'Left out because the name leads to nothing: Ghost. Correct the name to take the judgements in.',
      'Left out because a factor does not act on itself: A.',
    ])
  })

  test('takes two ways of writing one element as the same factor', () => {
    const nameOf = (factor: Reference) => (spelt(factor).includes('.') ? spelt(factor) : `Claim.${factor.name}`)
    const matrix = matrixWith(
      impacts({ judgements: [arrow('Report -> Visit 2'), arrow('Claim.Visit -> Report 1')] }),
      nameOf,
    )
    expect(matrix.factors).toEqual(['Claim.Report', 'Claim.Visit'])
    expect([...matrix.values]).toEqual([0, 2, 1, 0])
  })
})
