import { sentences } from './note.js'

/** What is said of where a journey could be simpler. */
export const streamliningNote = sentences('streamlining', {
  'no-customer': ({ journey }: { journey: string }, called) =>
    `Nobody has said who the customer of ${called(journey)} is, so silences are not known.`,
  'no-most': ({ journey }: { journey: string }, called) =>
    `No MOST belongs to ${called(journey)}, so every low point counts as one that nobody has described.`,
  thresholds: ({ exchanges, silence }: { exchanges: number; silence: number }) =>
    `An exchange counts as frequent from ${exchanges} touchpoints in the same direction on, alternatives counted once; a silence is told from ${silence * 100} % of the planned length on; waiting dominates where the planned wait before a touchpoint is longer than the touchpoint.`,
})
