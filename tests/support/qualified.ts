import type { Called } from '../../src/wording/note.js'

/** What belongs to a journey with the journey before it: shows which names of a note can be told as titles, and whose they are. */
export const qualified: Called = (name, owner) => (owner === undefined ? name : `${owner}.${name}`)
