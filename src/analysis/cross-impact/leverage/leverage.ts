import type { Scale } from '../../../model/quantity.js'
import type { LongWork } from '../../long-work.js'
import { type Dematel, dematelOf, type UndefinedDematel } from '../dematel/dematel.js'
import { arrowSums, arrowsOf } from '../matrix/arrows.js'
import type { InfluenceMatrix, JudgementSource } from '../matrix/matrix.js'
import { type Quadrant, quadrantAt, type Split, sidesOf } from '../standing/quadrant.js'
import { type Net, netOf, topOf } from '../standing/standing.js'
import { movedAxes } from './moved-sums.js'
import { type MovedTotal, movedTotals } from './moved-total.js'
import { type Move, movesOf } from './moves.js'

/** What is no longer the same after one judgement has moved by one step. */
export type MoveEffect = {
  /** The judgement after the move. */
  readonly value: number
  /** The new top drivers (rank 1 of influence) of the rules under which they change. */
  readonly topDrivers: { readonly direct?: readonly string[]; readonly dematel?: readonly string[] }
  /** Factors whose direct quadrant changes. */
  readonly quadrants: readonly { readonly factor: string; readonly from: Quadrant; readonly to: Quadrant }[]
  /** Factors whose sign of relation (net cause, net effect) changes. */
  readonly relations: readonly { readonly factor: string; readonly from: Net; readonly to: Net }[]
  /** Present where DEMATEL's T comes into being or ceases to be. */
  readonly total?: 'defined' | 'undefined'
}

export type CellLeverage = {
  readonly from: string
  readonly to: string
  /** Null for an open cell. */
  readonly value: number | null
  /** By how much the sum of all total influences grows per step here; null where T is undefined. */
  readonly weight: number | null
  readonly effects: readonly MoveEffect[]
  readonly sources: readonly JudgementSource[]
}

/** What one step of one judgement changes, for every cell, exactly. */
export type Leverage = {
  /** Moves by one step within the scale, up and down, of judged and of open cells. */
  readonly moves: number
  /** How many of them change something. */
  readonly changing: number
  /** How many cells have such a move. */
  readonly changingCells: number
  /** Those cells: first where the top driver changes, then where most else does; up to a limit. */
  readonly cells: readonly CellLeverage[]
}

const LIMIT = 1000

/** Tries every move of every cell. */
export function* leverageOf(
  matrix: InfluenceMatrix,
  scale: Scale | undefined,
  split: Split = 'mean',
  limit: number = LIMIT,
): LongWork<Leverage> {
  const size = matrix.factors.length
  const compare = comparison(matrix, split)
  const found: Found[] = []
  let moves = 0
  let changing = 0
  for (let row = 0; row < size; row++) {
    for (let cell = row * size; cell < (row + 1) * size; cell++) {
      const all = movesOf(matrix, scale, cell)
      let [drivers, others, effective] = [0, 0, 0]
      for (const move of all) {
        const change = compare.count(move)
        drivers += change.drivers
        others += change.others
        if (change.drivers + change.others > 0) effective++
      }
      moves += all.length
      changing += effective
      if (effective > 0) found.push({ cell, drivers, others, weight: compare.weightOf(cell) ?? 0 })
    }
    yield (row + 1) / size
  }
  const first = found.sort(byConsequence).slice(0, limit)
  return {
    moves,
    changing,
    changingCells: found.length,
    cells: first.map(({ cell }): CellLeverage => {
      const effects = movesOf(matrix, scale, cell).filter(move => {
        const { drivers, others } = compare.count(move)
        return drivers + others > 0
      })
      return {
        from: matrix.factors[Math.floor(cell / size)],
        to: matrix.factors[cell % size],
        value: matrix.judged[cell] === 1 ? matrix.values[cell] : null,
        weight: compare.weightOf(cell),
        effects: effects.map(compare.describe),
        sources: matrix.sourcesOf(cell),
      }
    }),
  }
}

type Found = {
  readonly cell: number
  readonly drivers: number
  readonly others: number
  readonly weight: number
}

const byConsequence = (a: Found, b: Found): number =>
  b.drivers - a.drivers || b.others - a.others || b.weight - a.weight || a.cell - b.cell

/** What there is before any move, and how it looks after one. */
const comparison = ({ factors, values }: InfluenceMatrix, split: Split) => {
  const size = factors.length
  const { given, received } = arrowSums(arrowsOf(size, values))
  const before = { across: sidesOf(given, split), down: sidesOf(received, split), top: topOf(given) }
  const dematel = dematelOf(arrowsOf(size, values), 0)
  const total = totalBefore(dematel)
  const across = movedAxes(given, split)
  const down = movedAxes(received, split)
  const totalAfter = movedTotals(size, values)
  const quadrantBefore = (factor: number) => quadrantAt(before.across[factor], before.down[factor])
  const after = (move: Move) => {
    const influence = across(move.row, move.delta)
    const dependence = down(move.column, move.delta)
    return {
      quadrant: (factor: number) => quadrantAt(influence.sides[factor], dependence.sides[factor]),
      top: influence.top,
      total: totalAfter(move),
    }
  }

  const count = (move: Move): { readonly drivers: number; readonly others: number } => {
    if (move.delta === 0) return { drivers: 0, others: 0 }
    const { quadrant, top, total: moved } = after(move)
    let drivers = isSame(top, before.top) ? 0 : 1
    let others = 0
    for (let factor = 0; factor < size; factor++) if (quadrant(factor) !== quadrantBefore(factor)) others++
    if (total && moved) {
      if (!isSame(moved.top, total.top)) drivers++
      for (let factor = 0; factor < size; factor++) if (moved.nets[factor] !== total.nets[factor]) others++
    } else if (total || moved) others += size
    return { drivers, others }
  }
  const describe = (move: Move): MoveEffect => {
    const { quadrant, top, total: moved } = after(move)
    const named = (list: readonly number[]) => list.map(factor => factors[factor])
    const changed = <Kind>(from: (factor: number) => Kind, to: (factor: number) => Kind) =>
      factors.flatMap((name, factor) =>
        from(factor) === to(factor) ? [] : [{ factor: name, from: from(factor), to: to(factor) }],
      )
    return {
      value: move.value,
      topDrivers: {
        ...(!isSame(top, before.top) && { direct: named(top) }),
        ...(total && moved && !isSame(moved.top, total.top) && { dematel: named(moved.top) }),
      },
      quadrants: changed(quadrantBefore, quadrant),
      relations:
        total && moved
          ? changed(
              factor => total.nets[factor],
              factor => moved.nets[factor],
            )
          : [],
      ...(!total && moved && { total: 'defined' as const }),
      ...(total && !moved && { total: 'undefined' as const }),
    }
  }
  const weightOf = (cell: number): number | null =>
    dematel.kind === 'defined' ? (1 + dematel.r[Math.floor(cell / size)]) * (1 + dematel.d[cell % size]) : null
  return { count, describe, weightOf }
}

const totalBefore = (dematel: Dematel | UndefinedDematel): MovedTotal | undefined =>
  dematel.kind === 'undefined'
    ? undefined
    : { nets: Array.from(dematel.d, (d, factor) => netOf(d, dematel.r[factor])), top: topOf(dematel.d) }

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((factor, place) => factor === other[place])
