import { type Called, inWords, type Note } from './note.js'

/** Notes in words. */
export const allInWords = (notes: readonly Note[], called?: Called): readonly string[] =>
  notes.map(note => inWords(note, called))

/** A convention in words, sentence after sentence. */
export const conventionInWords = (convention: readonly Note[]): string =>
  convention.map(sentence => inWords(sentence)).join(' ')

/** What stands below a result for reading: its notes, then how it was worked out. */
export const toldNotes = ({
  notes,
  convention,
}: {
  readonly notes: readonly Note[]
  readonly convention: readonly Note[]
}): readonly string[] => [...allInWords(notes), `Convention: ${conventionInWords(convention)}`]
