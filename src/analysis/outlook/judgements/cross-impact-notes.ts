import { shortList } from '../../../wording/lists.js'
import type { Descriptor, JudgedCells } from './judged-cells.js'

interface Read extends JudgedCells {
  readonly descriptors: readonly Descriptor[]
  readonly descriptorOf: Int32Array
  /** Descriptors without states. */
  readonly empty: readonly string[]
  readonly isExact: boolean
  readonly isUncertain: boolean
}

/** What the matrix leaves out, and how it reads what is not one plain number. */
export const crossImpactNotes = (read: Read): readonly string[] => [
  ...(read.empty.length === 0
    ? []
    : [`Left out because they have no states: ${shortList(read.empty)}. Write at least one state for each.`]),
  ...(read.unresolved.length === 0
    ? []
    : [
        `Left out because the name leads to no state: ${shortList(read.unresolved)}. Correct the name to take the judgements in.`,
      ]),
  ...(read.withinDescriptor.length === 0
    ? []
    : [`Left out because both states belong to one descriptor and never meet: ${shortList(read.withinDescriptor)}.`]),
  ...(read.isUncertain
    ? [
        'Some judgements are ranges or differ between authors: scores use the middle of each range and the mean of the authors.',
      ]
    : []),
  ...(read.isExact ? [] : ['Judgements have so many decimals that they were rounded.']),
  ...openNote(read),
]

/** A judgement section holds what the states of one descriptor mean for the states of another. */
const openNote = ({ descriptors, descriptorOf, cells }: Read): readonly string[] => {
  const states = descriptorOf.length
  const judged = new Set<number>()
  for (const cell of cells.keys())
    judged.add(descriptorOf[Math.floor(cell / states)] * descriptors.length + descriptorOf[cell % states])
  const sections = descriptors.length * (descriptors.length - 1)
  const open = sections - judged.size
  return open === 0 || judged.size === 0
    ? []
    : [
        `${open} of ${sections} pairs of descriptors have no judgement; nothing judged counts as no influence. Judge a pair as 0 to say that you thought of it.`,
      ]
}
