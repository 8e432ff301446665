import { dematelOf, saturatedGroup } from '../dematel/dematel.js'
import { factorise, solveAll } from '../dematel/lu.js'
import { arrowSums, arrowsOf } from '../matrix/arrows.js'
import { type Net, netOf, topOf } from '../standing/standing.js'
import type { Move } from './moves.js'

/** DEMATEL after a judgement has moved. */
export type MovedTotal = {
  readonly nets: readonly Net[]
  readonly top: readonly number[]
}

/** (sI − M)⁻¹ by rows and by columns, with its row and column sums, for one normaliser s. */
type Kernel = {
  readonly normaliser: number
  readonly inverse: Float64Array
  readonly transposed: Float64Array
  readonly rows: Float64Array
  readonly columns: Float64Array
}

/** Sums that differ by a smaller share are equal but for rounding. */
const SAME = 1e-12

/** Above this the inverse has lost too many digits to be updated, and T is computed anew. */
const WORST_CONDITION = 1e8

/**
 * Nets and largest D after a move, undefined where T then is. With G = (sI − M)⁻¹ and M moved by δ at (i, j), the inverse is
 * G + δ G·ᵢGⱼ· / (1 − δ Gⱼᵢ) (J. Sherman, W. Morrison 1950), so that every move takes time in proportion to the factors. A move
 * that changes the normaliser s starts from the G of that s; there are few different ones.
 */
export const movedTotals = (size: number, values: Float64Array): ((move: Move) => MovedTotal | undefined) => {
  const { given, received } = arrowSums(arrowsOf(size, values))
  const kernels = new Map<number, Kernel | undefined>()
  const kernelOf = (normaliser: number): Kernel | undefined => {
    if (!kernels.has(normaliser)) kernels.set(normaliser, createKernel(size, values, normaliser))
    return kernels.get(normaliser)
  }
  const usual = Math.max(largestBut(given), largestBut(received))

  const anew = (move: Move): MovedTotal | undefined => {
    const moved = dematelOf(arrowsAfter(size, values, move), 0)
    if (moved.kind === 'undefined') return undefined
    return { nets: Array.from(moved.d, (d, factor) => netOf(d, moved.r[factor])), top: topOf(moved.d) }
  }

  return move => {
    const { row, column, delta } = move
    const givenAfter = (factor: number) => given[factor] + (factor === row ? delta : 0)
    const receivedAfter = (factor: number) => received[factor] + (factor === column ? delta : 0)
    const exact = Math.max(largestBut(given, row), largestBut(received, column), givenAfter(row), receivedAfter(column))
    const normaliser = Math.abs(exact - usual) <= SAME * usual ? usual : exact
    const full = normaliser * (1 - SAME)
    let saturated = 0
    for (let factor = 0; factor < size; factor++) {
      if (givenAfter(factor) >= full && receivedAfter(factor) >= full) saturated++
    }
    if (saturated > 1 && saturatedGroup(arrowsAfter(size, values, move), normaliser) !== undefined) return undefined
    const kernel = normaliser === 0 ? undefined : kernelOf(normaliser)
    const updated = kernel && update(kernel, size, move)
    return updated ?? anew(move)
  }
}

const update = (
  { normaliser, inverse, transposed, rows, columns }: Kernel,
  size: number,
  { row, column, delta }: Move,
): MovedTotal | undefined => {
  const divisor = 1 - delta * inverse[column * size + row]
  if (Math.abs(divisor) * WORST_CONDITION < 1) return undefined
  const share = delta / divisor
  const d = new Float64Array(size)
  const nets = new Array<Net>(size)
  for (let factor = 0; factor < size; factor++) {
    const rowSum = rows[factor] + share * transposed[row * size + factor] * rows[column]
    const columnSum = columns[factor] + share * columns[row] * inverse[column * size + factor]
    // X(I − X)⁻¹ is sG − I.
    d[factor] = withoutRounding(normaliser * rowSum - 1)
    nets[factor] = netOf(d[factor], withoutRounding(normaliser * columnSum - 1))
  }
  return { nets, top: topOf(d) }
}

/** What neither gives nor receives has 0, and no sign of what rounding leaves. */
const withoutRounding = (sum: number): number => (sum <= SAME ? 0 : sum)

const createKernel = (size: number, values: Float64Array, normaliser: number): Kernel | undefined => {
  const rest = values.map(value => -Math.abs(value))
  const unit = new Float64Array(size * size)
  for (let factor = 0; factor < size; factor++) {
    rest[factor * size + factor] = normaliser
    unit[factor * size + factor] = 1
  }
  const inverse = solveAll(factorise(size, rest), unit)
  const transposed = new Float64Array(size * size)
  const rows = new Float64Array(size)
  const columns = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const value = inverse[row * size + column]
      // Not a number fails this too.
      if (!(Math.abs(value) * normaliser < WORST_CONDITION)) return undefined
      transposed[column * size + row] = value
      rows[row] += value
      columns[column] += value
    }
  }
  return { normaliser, inverse, transposed, rows, columns }
}

const arrowsAfter = (size: number, values: Float64Array, { row, column, value }: Move) =>
  arrowsOf(size, values.with(row * size + column, value))

/** The largest value of all factors but one. */
const largestBut = (sums: Float64Array, left = -1): number => {
  let largest = 0
  for (let factor = 0; factor < sums.length; factor++) {
    if (factor !== left && sums[factor] > largest) largest = sums[factor]
  }
  return largest
}
