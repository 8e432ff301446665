import type { Impacts } from '../../model/impacts.js'
import type { Range, Reference } from '../../model/source.js'
import { enumerate, plural } from './wording.js'
import { type WrittenJudgement, writtenIn } from './written.js'

/** The canonical name of what a reference leads to; undefined where it leads nowhere. */
export type NameOf = (reference: Reference) => string | undefined

/** Who acts on whom: cell `row * n + column` says how strongly factor `row` acts on factor `column`. */
export interface InfluenceMatrix {
  readonly factors: readonly string[]
  /** Row-major n×n; the diagonal and open cells hold 0, `judged` tells an open cell from a judged zero. */
  readonly values: Float64Array
  readonly judged: Uint8Array
  /** Where each judged cell was judged, once per author. */
  readonly sources: ReadonlyMap<number, readonly Range[]>
  /** Cells off the diagonal that nobody judged. */
  readonly openCells: number
  /** The scale reaches below zero, or a judgement does. */
  readonly signed: boolean
  /** What was left out, averaged or read in a certain way. */
  readonly notes: readonly string[]
}

/** The matrix of one `impacts` block, from its arrows and its tables alike; factors in the order first written. */
export const matrixOf = (impacts: Impacts, nameOf: NameOf = reference => reference.name): InfluenceMatrix => {
  const written = writtenIn(impacts, nameOf)
  const { factors } = written
  const size = factors.length
  const index = new Map(factors.map((name, place) => [name, place]))
  const values = new Float64Array(size * size)
  const judged = new Uint8Array(size * size)
  const sources = new Map<number, Range[]>()
  const repeated = new Set<number>()
  for (const { from, to, value, range } of written.judgements) {
    const cell = index.get(from)! * size + index.get(to)!
    values[cell] += (value.low + value.high) / 2
    judged[cell] = 1
    const ranges = sources.get(cell)
    if (ranges) {
      ranges.push(range)
      repeated.add(cell)
    } else sources.set(cell, [range])
  }
  for (const cell of repeated) values[cell] /= sources.get(cell)!.length
  const arrow = (cell: number) => `${factors[Math.floor(cell / size)]} → ${factors[cell % size]}`
  return {
    factors,
    values,
    judged,
    sources,
    openCells: size * (size - 1) - sources.size,
    signed: (impacts.scale?.min ?? 0) < 0 || values.some(value => value < 0),
    notes: [...unresolvedNote(written.unresolved), ...readingNotes(written), ...averageNote([...repeated].map(arrow))],
  }
}

const unresolvedNote = (names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [`Left out because the name leads to nothing: ${enumerate(names)}. Correct the name to take the judgements in.`]

const readingNotes = (written: {
  judgements: readonly WrittenJudgement[]
  onDiagonal: readonly string[]
}): string[] => {
  const notes: string[] = []
  const ranges = written.judgements
    .filter(({ value }) => value.low !== value.high)
    .map(({ from, to, value }) => `${from} → ${to} (${value.low}..${value.high})`)
  if (ranges.length > 0) {
    notes.push(
      `${plural(ranges.length, 'judgement is a range', 'judgements are ranges')}; the middle is used: ${enumerate(ranges)}.`,
    )
  }
  if (written.onDiagonal.length > 0) {
    notes.push(`Left out because a factor does not act on itself: ${enumerate(written.onDiagonal)}.`)
  }
  return notes
}

const averageNote = (arrows: readonly string[]): string[] =>
  arrows.length === 0
    ? []
    : [
        `${plural(arrows.length, 'influence was', 'influences were')} judged more than once; the mean is used: ${enumerate(arrows)}.`,
      ]
