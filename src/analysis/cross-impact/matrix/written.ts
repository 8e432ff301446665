import type { Impacts, Judgement, Matrix } from '../../../model/impacts.js'
import type { ValueRange } from '../../../model/quantity.js'
import type { Range, Reference } from '../../../model/source.js'
import { spelt } from '../../../model/spelling.js'

/** One judgement, whichever notation it was written in; `from` and `to` are places in the list of factors. */
export type WrittenJudgement = {
  readonly from: number
  readonly to: number
  readonly value: ValueRange
  readonly range: Range
  readonly reason?: string | undefined
}

export type Written = {
  /** Canonical names, in the order first written. */
  readonly factors: readonly string[]
  readonly judgements: readonly WrittenJudgement[]
  /** Names that lead nowhere, as written. */
  readonly unresolved: readonly string[]
  /** Factors judged to act on themselves. */
  readonly onDiagonal: readonly string[]
}

/** Everything that an `impacts` block says, in the order written. */
export const writtenIn = (impacts: Impacts, nameOf: (reference: Reference) => string | undefined): Written => {
  const factors = new Map<string, number>()
  const unresolved = new Set<string>()
  const onDiagonal = new Set<string>()
  const judgements: WrittenJudgement[] = []

  const resolve = (reference: Reference): string | undefined => {
    const name = nameOf(reference)
    if (name === undefined) unresolved.add(spelt(reference))
    return name
  }
  const placeOf = (name: string): number => {
    const known = factors.get(name)
    if (known !== undefined) return known
    factors.set(name, factors.size)
    return factors.size - 1
  }
  const judge = (from: number, to: number, value: ValueRange, range: Range, name: string, reason?: string) => {
    if (from === to) onDiagonal.add(name)
    else judgements.push({ from, to, value, range, reason })
  }
  const readTable = ({ columns, rows }: Matrix) => {
    const heads = columns.map(resolve).map(name => (name === undefined ? undefined : placeOf(name)))
    const sides = rows.map(({ factor }) => resolve(factor))
    for (const name of sides) if (name !== undefined) placeOf(name)
    rows.forEach(({ cells }, row) => {
      const name = sides[row]
      if (name === undefined) return
      const from = placeOf(name)
      for (let column = 0; column < Math.min(cells.length, heads.length); column++) {
        const to = heads[column]
        const cell = cells[column]
        if (to !== undefined && cell.kind === 'judged') judge(from, to, cell.value, cell.range, name)
      }
    })
  }
  const readArrow = ({ from, to, value, range, reason }: Judgement) => {
    const [source, target] = [resolve(from), resolve(to)]
    if (source === undefined || target === undefined) return
    judge(placeOf(source), placeOf(target), value, range, source, reason)
  }

  for (const statement of [...impacts.judgements, ...impacts.matrices].sort(bySourceOrder)) {
    if ('columns' in statement) readTable(statement)
    else readArrow(statement)
  }
  return { factors: [...factors.keys()], judgements, unresolved: [...unresolved], onDiagonal: [...onDiagonal] }
}

const bySourceOrder = ({ range: a }: { range: Range }, { range: b }: { range: Range }) =>
  a.start.line - b.start.line || a.start.column - b.start.column
