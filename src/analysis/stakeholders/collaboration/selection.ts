import { conventionInWords } from '../../../wording/told-notes.js'
import type { Collaboration } from '../schema.js'

/** What of a collaboration concerns one stakeholder. */
export const collaborationAround = (all: Collaboration, name: string): Collaboration => ({
  ...all,
  influences: all.influences.filter(({ from, to }) => from === name || to === name),
  overlaps: all.overlaps.filter(({ owners }) => owners.includes(name)),
  gaps: [],
  handOvers: all.handOvers.filter(({ from, to }) => from.includes(name) || to.includes(name)),
  missing: all.missing.filter(({ stakeholder }) => stakeholder === name),
})

/** That of several projects one after the other. */
export const joinedCollaboration = (all: readonly Collaboration[]): Collaboration => ({
  influences: all.flatMap(({ influences }) => influences),
  overlaps: all.flatMap(({ overlaps }) => overlaps),
  gaps: all.flatMap(({ gaps }) => gaps),
  handOvers: all.flatMap(({ handOvers }) => handOvers),
  missing: all.flatMap(({ missing }) => missing),
  convention: [...new Map(all.map(({ convention }) => [conventionInWords(convention), convention])).values()].flat(),
  notes: all.flatMap(({ notes }) => notes),
})
