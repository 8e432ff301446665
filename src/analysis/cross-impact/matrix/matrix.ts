import type { Impacts } from '../../../model/impacts.js'
import type { Range, Reference } from '../../../model/source.js'
import { crossImpactNote as note } from '../../../wording/cross-impact.js'
import type { Note } from '../../../wording/note.js'
import { type Written, type WrittenJudgement, writtenIn } from './written.js'

/** The canonical name of what a reference leads to; undefined where it leads nowhere. */
export type NameOf = (reference: Reference) => string | undefined

/** Where a judgement is written, and the reason given with it. */
export type JudgementSource = {
  readonly file: string
  readonly range: Range
  readonly reason?: string | undefined
}

/** Who acts on whom: cell `row * n + column` says how strongly factor `row` acts on factor `column`. */
export type InfluenceMatrix = {
  readonly factors: readonly string[]
  /** Row-major n×n; the diagonal and open cells hold 0, `judged` tells an open cell from a judged zero. */
  readonly values: Float64Array
  readonly judged: Uint8Array
  /** Where a cell was judged, once per author; nowhere for an open one. */
  readonly sourcesOf: (cell: number) => readonly JudgementSource[]
  /** Cells off the diagonal that nobody judged. */
  readonly openCells: number
  /** The scale reaches below zero, or a judgement does. */
  readonly signed: boolean
  /** What was left out, averaged or read in a certain way. */
  readonly notes: readonly Note[]
}

/** The matrix of one `impacts` block, from its arrows and its tables alike; factors in the order first written. */
export const matrixOf = (impacts: Impacts, nameOf: NameOf): InfluenceMatrix => {
  const written = writtenIn(impacts, nameOf)
  const { factors, judgements } = written
  const size = factors.length
  const values = new Float64Array(size * size)
  const judged = new Uint8Array(size * size)
  /** One more than the place of the cell's first judgement, and for each judgement that of the cell's next one. */
  const firstOf = new Int32Array(size * size)
  const nextOf = new Int32Array(judgements.length)
  const repeated = new Set<number>()
  let open = size * Math.max(0, size - 1)
  for (let place = judgements.length - 1; place >= 0; place--) {
    const { from, to, value } = judgements[place]
    const cell = from * size + to
    values[cell] += (value.low + value.high) / 2
    if (judged[cell] === 1) repeated.add(cell)
    else open--
    judged[cell] = 1
    nextOf[place] = firstOf[cell]
    firstOf[cell] = place + 1
  }
  const judgementsOf = (cell: number): readonly WrittenJudgement[] => {
    const all: WrittenJudgement[] = []
    for (let next = firstOf[cell]; next > 0; next = nextOf[next - 1]) all.push(judgements[next - 1])
    return all
  }
  for (const cell of repeated) values[cell] /= judgementsOf(cell).length
  const inOrder = [...repeated].sort((a, b) => a - b)
  return {
    factors,
    values,
    judged,
    sourcesOf: cell => judgementsOf(cell).map(({ range, reason }) => ({ file: impacts.file, range, reason })),
    openCells: open,
    signed: (impacts.scale?.min ?? 0) < 0 || values.some(value => value < 0),
    notes: [
      ...(written.unresolved.length > 0 ? [note('no-such-factor', { names: written.unresolved })] : []),
      ...readingNotes(written),
      ...(inOrder.length > 0
        ? [
            note('judged-again', {
              cells: inOrder.map(cell => ({ from: factors[Math.floor(cell / size)], to: factors[cell % size] })),
            }),
          ]
        : []),
    ],
  }
}

const readingNotes = ({ factors, judgements, onDiagonal }: Written): readonly Note[] => {
  const ranges = judgements
    .filter(({ value }) => value.low !== value.high)
    .map(({ from, to, value: { low, high } }) => ({ from: factors[from], to: factors[to], low, high }))
  return [
    ...(ranges.length > 0 ? [note('ranges', { judgements: ranges })] : []),
    ...(onDiagonal.length > 0 ? [note('on-itself', { factors: onDiagonal })] : []),
  ]
}
