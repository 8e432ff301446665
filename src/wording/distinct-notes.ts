import type { Note } from './note.js'

/** Two notes with the same code and data say the same. */
const keyOf = (note: Note): string => JSON.stringify(note)

/** Each note once, where it is said first. */
export const distinctNotes = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map(note => [keyOf(note), note])).values(),
]

/** The notes that are not among the others. */
export const notesBeyond = (notes: readonly Note[], others: readonly Note[]): readonly Note[] => {
  const known = new Set(others.map(keyOf))
  return notes.filter(note => !known.has(keyOf(note)))
}
