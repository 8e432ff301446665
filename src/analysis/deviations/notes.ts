import type { Journey, Touchpoint } from '../../model/journey.js'
import { deviationsNote as note } from '../../wording/deviations.js'
import type { Note } from '../../wording/note.js'
import type { Missing } from './missing.js'
import type { Occurrences } from './occurrences.js'

const namesOf = (touchpoints: readonly Touchpoint[]): readonly string[] => touchpoints.map(({ name }) => name)

export const dateNotes = ({ name: journey, touchpoints }: Journey): readonly Note[] => {
  const undated = touchpoints.filter(({ at }) => !at)
  if (undated.length === 0) return []
  if (undated.length === touchpoints.length) return [note('nothing-dated')]
  return [note('some-undated', { touchpoints: namesOf(undated), journey })]
}

export const unseenNotes = ({ name: journey }: Journey, unseen: readonly Touchpoint[]): readonly Note[] =>
  unseen.length === 0 ? [] : [note('not-recorded', { touchpoints: namesOf(unseen), journey })]

/** A journey that is still going on is not yet missing what comes last. */
export const unfinishedNotes = (
  { name: journey }: Journey,
  missing: readonly Missing[],
  order: readonly Touchpoint[],
  { of }: Occurrences,
): readonly Note[] => {
  const still = new Set(order.slice(1 + order.findLastIndex(({ name }) => of.has(name))))
  const open = missing.map(({ touchpoint }) => touchpoint).filter(touchpoint => still.has(touchpoint))
  return open.length === 0 ? [] : [note('not-yet', { touchpoints: namesOf(open), journey })]
}
