import type { Note } from '../../../wording/note.js'
import { outlookNote as note } from '../../../wording/outlook.js'
import type { Descriptor, JudgedCells } from './judged-cells.js'

type Read = JudgedCells & {
  readonly outlook: string
  readonly descriptors: readonly Descriptor[]
  readonly descriptorOf: Int32Array
  /** Descriptors without states. */
  readonly empty: readonly string[]
  readonly isExact: boolean
  readonly isUncertain: boolean
}

/** What the matrix leaves out, and how it reads what is not one plain number. */
export const crossImpactNotes = (read: Read): readonly Note[] => [
  ...(read.empty.length === 0 ? [] : [note('without-states', { descriptors: read.empty, outlook: read.outlook })]),
  ...(read.unresolved.length === 0 ? [] : [note('no-such-state', { names: read.unresolved })]),
  ...(read.withinDescriptor.length === 0 ? [] : [note('within-descriptor', { judgements: read.withinDescriptor })]),
  ...(read.isUncertain ? [note('uncertain')] : []),
  ...(read.isExact ? [] : [note('rounded')]),
  ...openNote(read),
]

/** A judgement section holds what the states of one descriptor mean for the states of another. */
const openNote = ({ descriptors, descriptorOf, cells }: Read): readonly Note[] => {
  const states = descriptorOf.length
  const judged = new Set<number>()
  for (const cell of cells.keys())
    judged.add(descriptorOf[Math.floor(cell / states)] * descriptors.length + descriptorOf[cell % states])
  const pairs = descriptors.length * (descriptors.length - 1)
  const open = pairs - judged.size
  return open === 0 || judged.size === 0 ? [] : [note('open-pairs', { open, pairs })]
}
