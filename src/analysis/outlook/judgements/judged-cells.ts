import type { Judgement, Outlook } from '../../../model/impacts.js'
import { stateIn } from '../../../model/outlook-links.js'
import type { Reference } from '../../../model/source.js'
import { spelt } from '../../../model/spelling.js'

/** A question about the future with its possible answers, in the order of writing. */
export type Descriptor = {
  readonly name: string
  readonly states: readonly string[]
}

/** A state of a descriptor, numbered through the whole outlook. */
export type StateNames = {
  readonly descriptor: string
  readonly state: string
}

/** The judgements of an outlook by the cell they are for: `from * states + to`. */
export type JudgedCells = {
  readonly cells: ReadonlyMap<number, readonly Judgement[]>
  /** References that lead to no state of this outlook, as written. */
  readonly unresolved: readonly string[]
  /** Judgements between states of one descriptor, as written. */
  readonly withinDescriptor: readonly { readonly from: string; readonly to: string }[]
}

export const judgedCells = (outlook: Outlook, states: readonly StateNames[]): JudgedCells => {
  const numberOf = new Map(states.map(({ descriptor, state }, number) => [`${descriptor}.${state}`, number]))
  const unresolved = new Set<string>()
  const withinDescriptor: { from: string; to: string }[] = []
  const cells = new Map<number, Judgement[]>()

  const meant = stateIn(outlook)
  const find = (reference: Reference): number | undefined => {
    const found = meant(reference)
    const number = found && numberOf.get(`${found.descriptor}.${found.state}`)
    if (number === undefined) unresolved.add(spelt(reference))
    return number
  }
  for (const judgement of outlook.judgements) {
    const from = find(judgement.from)
    const to = find(judgement.to)
    if (from === undefined || to === undefined) continue
    if (states[from].descriptor === states[to].descriptor) {
      withinDescriptor.push({ from: spelt(judgement.from), to: spelt(judgement.to) })
      continue
    }
    const cell = from * states.length + to
    const known = cells.get(cell)
    if (known) known.push(judgement)
    else cells.set(cell, [judgement])
  }
  return { cells, unresolved: [...unresolved], withinDescriptor }
}
