import type { Impacts } from '../../model/impacts.js'
import type { Arrows } from './arrows.js'
import { normaliserOf, saturatedGroup } from './dematel.js'
import type { NameOf } from './matrix.js'
import { writtenIn } from './written.js'

/**
 * The factors that make DEMATEL's T undefined, because they pass all of their influence on to each other; none where T is
 * defined. It needs time and memory for what is written only, not for a matrix of all factors.
 */
export const endlessGroupOf = (impacts: Impacts, nameOf: NameOf): readonly string[] => {
  const { factors, judgements } = writtenIn(impacts, nameOf)
  const size = factors.length
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
