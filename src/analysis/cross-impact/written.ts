import type { Impacts, Judgement, Matrix } from '../../model/impacts.js'
import type { ValueRange } from '../../model/quantity.js'
import type { Range, Reference } from '../../model/source.js'

/** One judgement with the canonical names of both ends, whichever notation it was written in. */
export interface WrittenJudgement {
  readonly from: string
  readonly to: string
  readonly value: ValueRange
  readonly range: Range
}

export interface Written {
  readonly factors: readonly string[]
  readonly judgements: readonly WrittenJudgement[]
  /** Names that lead nowhere, as written. */
  readonly unresolved: readonly string[]
  /** Factors judged to act on themselves. */
  readonly onDiagonal: readonly string[]
}

/** Everything that an `impacts` block says, in the order written. */
export const writtenIn = (impacts: Impacts, nameOf: (reference: Reference) => string | undefined): Written => {
  const factors = new Set<string>()
  const unresolved = new Set<string>()
  const onDiagonal = new Set<string>()
  const judgements: WrittenJudgement[] = []

  const resolve = (reference: Reference): string | undefined => {
    const name = nameOf(reference)
    if (name === undefined) unresolved.add(reference.name)
    return name
  }
  const judge = (from: string | undefined, to: string | undefined, value: ValueRange, range: Range) => {
    if (from === undefined || to === undefined) return
    factors.add(from).add(to)
    if (from === to) onDiagonal.add(from)
    else judgements.push({ from, to, value, range })
  }
  const readTable = ({ columns, rows }: Matrix) => {
    const heads = columns.map(resolve)
    const sides = rows.map(row => resolve(row.factor))
    for (const name of [...heads, ...sides]) if (name !== undefined) factors.add(name)
    rows.forEach((row, place) => {
      row.cells.slice(0, heads.length).forEach((cell, column) => {
        if (cell.kind === 'judged') judge(sides[place], heads[column], cell.value, cell.range)
      })
    })
  }
  const readArrow = ({ from, to, value, range }: Judgement) => judge(resolve(from), resolve(to), value, range)

  for (const statement of [...impacts.judgements, ...impacts.matrices].sort(bySourceOrder)) {
    if ('columns' in statement) readTable(statement)
    else readArrow(statement)
  }
  return { factors: [...factors], judgements, unresolved: [...unresolved], onDiagonal: [...onDiagonal] }
}

const bySourceOrder = ({ range: a }: { range: Range }, { range: b }: { range: Range }) =>
  a.start.line - b.start.line || a.start.column - b.start.column
