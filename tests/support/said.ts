import type { Note } from '../../src/wording/note.js'

/** One example for each code of an area: the note, which shows the data, and its words. */
export type Said<MakeNote extends (code: never, ...data: never) => Note> = {
  readonly [Code in Parameters<MakeNote>[0] & string]: readonly [note: Note, words: string]
}
