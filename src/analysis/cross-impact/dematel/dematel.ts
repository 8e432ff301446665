import { groupsOf } from '../indirect/structure.js'
import { type Arrows, arrowSums } from '../matrix/arrows.js'
import { factorise, solve, solveAll, solveTransposed } from './lu.js'

/** Total influence, direct and indirect, by DEMATEL. */
export type Dematel = {
  readonly kind: 'defined'
  /** Row sums of T: what a factor gives. */
  readonly d: Float64Array
  /** Column sums of T: what it receives. */
  readonly r: Float64Array
  /** T itself, row-major; only up to 200 factors. */
  readonly total?: Float64Array
  /** The largest row or column sum; 0 without any influence. */
  readonly normaliser: number
}

/** T does not exist: the factors of this group pass everything on to each other for ever. */
export type UndefinedDematel = {
  readonly kind: 'undefined'
  readonly group: readonly number[]
}

/** T is shown up to this many factors; d and r always. */
export const TABLE_LIMIT = 200

/** Sums that differ by a smaller share are equal but for rounding. */
const ROUNDING = 1e-12

/**
 * DEMATEL (A. Gabus, E. Fontela 1972): X = M / s with s the largest row or column sum, T = X + X² + … = X(I − X)⁻¹.
 * T is undefined exactly if some strongly connected group has all inner row sums, and with them all inner column
 * sums, equal to s, because X then has the eigenvalue 1. Without any influence T is 0. T itself comes with up to `tableLimit` factors.
 */
export const dematelOf = (arrows: Arrows, tableLimit = TABLE_LIMIT): Dematel | UndefinedDematel => {
  const { size, first, target, weight } = arrows
  const normaliser = normaliserOf(arrows)
  if (normaliser === 0) {
    const nothing = new Float64Array(size)
    return { kind: 'defined', normaliser, d: nothing, r: nothing, total: new Float64Array(size * size) }
  }
  const group = saturatedGroup(arrows, normaliser)
  if (group !== undefined) return { kind: 'undefined', group }

  const x = new Float64Array(size * size)
  const rest = new Float64Array(size * size)
  const given = new Float64Array(size)
  const received = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    rest[row * size + row] = 1
    for (let arrow = first[row]; arrow < first[row + 1]; arrow++) {
      const share = weight[arrow] / normaliser
      x[row * size + target[arrow]] = share
      rest[row * size + target[arrow]] -= share
      given[row] += share
      received[target[arrow]] += share
    }
  }
  const factorised = factorise(size, rest)
  return {
    kind: 'defined',
    normaliser,
    d: solve(factorised, given),
    r: solveTransposed(factorised, received),
    // T solves (I − X)T = X.
    ...(size <= tableLimit && { total: solveAll(factorised, x) }),
  }
}

/** The largest row or column sum. */
export const normaliserOf = (arrows: Arrows): number => {
  const { given, received } = arrowSums(arrows)
  return Math.max(largestOf(given), largestOf(received))
}

/** The factors of the first group that passes on all it receives within itself. Equal inner row sums of s force equal inner column sums: none exceeds s, and both have the same total. */
export const saturatedGroup = (arrows: Arrows, normaliser: number): readonly number[] | undefined => {
  const { first, target, weight } = arrows
  const { of, looping } = groupsOf(arrows)
  const isOpen = new Uint8Array(arrows.size)
  of.forEach((group, factor) => {
    let inner = 0
    for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
      if (of[target[arrow]] === group) inner += weight[arrow]
    }
    if (inner < normaliser * (1 - ROUNDING)) isOpen[group] = 1
  })
  const saturated = looping.find(group => isOpen[group] === 0)
  if (saturated === undefined) return undefined
  return [...of.keys()].filter(factor => of[factor] === saturated)
}

const largestOf = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), 0)
