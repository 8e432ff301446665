import type { Impacts } from '../../../model/impacts.js'
import { normaliserOf, saturatedGroup } from '../dematel/dematel.js'
import type { Arrows } from '../matrix/arrows.js'
import type { NameOf } from '../matrix/matrix.js'
import { type Written, writtenIn } from '../matrix/written.js'

/**
 * The factors that make DEMATEL's T undefined, because they pass all of their influence on to each other; none where T is
 * defined. It needs time and memory for what is written only, not for a matrix of all factors.
 */
export const endlessGroupOf = (impacts: Impacts, nameOf: NameOf): readonly string[] => {
  const written = writtenIn(impacts, nameOf)
  const { factors, judgements } = written
  const size = factors.length
  if (!mayBeEndless(written)) return []
  const byCell = new Map<number, number[]>()
  for (const { from, to, value } of judgements) {
    const cell = from * size + to
    const judged = (value.low + value.high) / 2
    const known = byCell.get(cell)
    if (known) known.push(judged)
    else byCell.set(cell, [judged])
  }
  const meanOf = (all: readonly number[]) => Math.abs(all.reduce((sum, value) => sum + value, 0) / all.length)
  const weights = [...byCell].map(([cell, all]) => ({ cell, weight: meanOf(all) })).filter(({ weight }) => weight > 0)
  const arrows = sparseArrows(size, weights)
  const normaliser = normaliserOf(arrows)
  const group = normaliser === 0 ? undefined : saturatedGroup(arrows, normaliser)
  return (group ?? []).map(factor => factors[factor])
}

/** A large matrix is not looked at cell by cell for this. */
const mostFactors = 1000

/**
 * Most matrices can be told by their sums alone: at least two factors would have to give and receive as much as the
 * largest sum. Where a cell is judged more than once, its mean has to be known first.
 */
const mayBeEndless = ({ factors: { length: size }, judgements }: Written): boolean => {
  if (size > mostFactors) return true
  const seen = new Uint8Array(size * size)
  const given = new Float64Array(size)
  const received = new Float64Array(size)
  for (const { from, to, value } of judgements) {
    const cell = from * size + to
    if (seen[cell] === 1) return true
    seen[cell] = 1
    const weight = Math.abs(value.low + value.high) / 2
    given[from] += weight
    received[to] += weight
  }
  let largest = 0
  for (let factor = 0; factor < size; factor++) largest = Math.max(largest, given[factor], received[factor])
  const full = largest * (1 - 1e-9)
  let saturated = 0
  for (let factor = 0; factor < size; factor++) {
    if (given[factor] >= full && received[factor] >= full) saturated++
  }
  return saturated > 1
}

const sparseArrows = (size: number, weights: readonly { readonly cell: number; readonly weight: number }[]): Arrows => {
  const inOrder = weights.toSorted((a, b) => a.cell - b.cell)
  const first = new Int32Array(size + 1)
  for (const { cell } of inOrder) first[Math.floor(cell / size) + 1]++
  for (let factor = 0; factor < size; factor++) first[factor + 1] += first[factor]
  return {
    size,
    first,
    target: Int32Array.from(inOrder, ({ cell }) => cell % size),
    weight: Float64Array.from(inOrder, ({ weight }) => weight),
  }
}
