import { type Arrows, arrowSums } from './arrows.js'
import { factorise, solve, solveTransposed } from './lu.js'
import { groupsOf } from './structure.js'

/** Total influence, direct and indirect, by DEMATEL. */
export interface Dematel {
  readonly kind: 'defined'
  /** Row sums of T: what a factor gives. */
  readonly d: Float64Array
  /** Column sums of T: what it receives. */
  readonly r: Float64Array
  /** T itself, row by row; only up to 200 factors. */
  readonly total?: readonly (readonly number[])[]
}

/** T does not exist: the factors of this group pass everything on to each other for ever. */
export interface UndefinedDematel {
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
 * sums, equal to s, because X then has the eigenvalue 1. Without any influence T is 0.
 */
export const dematelOf = (arrows: Arrows): Dematel | UndefinedDematel => {
  const { size, first, target, weight } = arrows
  const normaliser = normaliserOf(arrows)
  if (normaliser === 0)
    return { kind: 'defined', d: new Float64Array(size), r: new Float64Array(size), total: zeros(size) }
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
  const sums = { d: solve(factorised, given), r: solveTransposed(factorised, received) }
  if (size > TABLE_LIMIT) return { kind: 'defined', ...sums }
  // T solves (I − X)T = X, one column at a time.
  const columns = Array.from({ length: size }, (_, column) =>
    solve(
      factorised,
      Float64Array.from({ length: size }, (_, row) => x[row * size + column]),
    ),
  )
  const total = Array.from({ length: size }, (_, row) => columns.map(column => column[row]))
  return { kind: 'defined', ...sums, total }
}

/** The largest row or column sum. */
export const normaliserOf = (arrows: Arrows): number => {
  const { given, received } = arrowSums(arrows)
  return Math.max(largestOf(given), largestOf(received))
}

/** Equal inner row sums of s force equal inner column sums: none exceeds s, and both have the same total. */
const saturatedGroup = (arrows: Arrows, normaliser: number): readonly number[] | undefined => {
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

const zeros = (size: number) => Array.from({ length: size }, () => new Array<number>(size).fill(0))
