import { firstOfEachName } from '../../../model/first-by-name.js'
import type { Judgement, Outlook } from '../../../model/impacts.js'
import type { Note } from '../../../wording/note.js'
import { crossImpactNotes } from './cross-impact-notes.js'
import { type Descriptor, judgedCells } from './judged-cells.js'
import { cellValue, unitOf } from './whole-numbers.js'

/**
 * The cross-impact matrix of an outlook: cell `from * states + to` says how strongly state `from` promotes (above 0) or
 * hinders state `to`. States are numbered through all descriptors; those of descriptor d are `first[d]` up to, not
 * including, `first[d + 1]`. Values are whole: `unit` of them are one step of the judgements.
 */
export type CrossImpacts = {
  readonly outlook: string
  readonly descriptors: readonly Descriptor[]
  readonly stateCount: number
  readonly first: Int32Array
  readonly descriptorOf: Int32Array
  readonly unit: number
  readonly value: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
  /** Some judgement is a range, or authors differ. */
  readonly isUncertain: boolean
  readonly judgements: ReadonlyMap<number, readonly Judgement[]>
  /** What was left out, averaged or read in a certain way. */
  readonly notes: readonly Note[]
}

/** The matrix of an outlook. Cells that nobody judged count as 0; a name written twice counts once. */
export const crossImpactsOf = (outlook: Outlook): CrossImpacts => {
  const named = firstOfEachName(outlook.descriptors)
  const descriptors = named
    .map(({ name, states }) => ({ name, states: firstOfEachName(states).map(state => state.name) }))
    .filter(({ states }) => states.length > 0)
  const states = descriptors.flatMap(({ name, states }) => states.map(state => ({ descriptor: name, state })))
  const size = states.length
  const first = new Int32Array(descriptors.length + 1)
  const descriptorOf = new Int32Array(size)
  descriptors.forEach((descriptor, number) => {
    first[number + 1] = first[number] + descriptor.states.length
    descriptorOf.fill(number, first[number], first[number + 1])
  })

  const judged = judgedCells(outlook, states)
  // Bounds add up the differences of two cells for each descriptor, and all that must fit into 32 bits.
  const { unit, isExact } = unitOf(judged.cells.values(), largest =>
    Math.floor(2 ** 29 / (largest * (descriptors.length + 1))),
  )
  const value = new Int32Array(size * size)
  const low = new Int32Array(size * size)
  const high = new Int32Array(size * size)
  let isUncertain = false
  for (const [cell, judgements] of judged.cells) {
    const read = cellValue(judgements, unit)
    value[cell] = read.value
    low[cell] = read.low
    high[cell] = read.high
    isUncertain ||= read.low < read.high
  }
  const empty = named.filter(({ states }) => states.length === 0).map(({ name }) => name)
  return {
    outlook: outlook.name,
    descriptors,
    stateCount: size,
    first,
    descriptorOf,
    unit,
    value,
    low,
    high,
    isUncertain,
    judgements: judged.cells,
    notes: crossImpactNotes({
      ...judged,
      outlook: outlook.name,
      descriptors,
      descriptorOf,
      empty,
      isExact,
      isUncertain,
    }),
  }
}
