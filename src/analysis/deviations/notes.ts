import type { Journey, Touchpoint } from '../../model/journey.js'
import { shortList } from '../../wording/lists.js'
import { plural } from '../../wording/plurals.js'
import type { Missing } from './missing.js'
import type { Occurrences } from './occurrences.js'

type Named = { readonly name: string }

const verb = (all: readonly Named[], one: string, several: string): string =>
  `${shortList(all.map(({ name }) => name))} ${plural(all.length, one, several)}`

export const dateNotes = ({ touchpoints }: Journey): string[] => {
  const undated = touchpoints.filter(({ at }) => !at)
  if (undated.length === 0) return []
  if (undated.length === touchpoints.length)
    return [
      'No touchpoint says when it took place (`at`): the order written counts, and lengths of time are not known.',
    ]
  return [`${verb(undated, 'does', 'do')} not say when (\`at\`): for these, the order written counts.`]
}

export const unseenNotes = (unseen: readonly Touchpoint[]): string[] =>
  unseen.length === 0
    ? []
    : [`${verb(unseen, 'is', 'are')} behind the line of visibility and not recorded, so not counted as missing.`]

/** A journey that is still going on is not yet missing what comes last. */
export const unfinishedNotes = (
  missing: readonly Missing[],
  order: readonly Touchpoint[],
  { of }: Occurrences,
): string[] => {
  const still = new Set(order.slice(1 + order.findLastIndex(({ name }) => of.has(name))))
  const open = missing.map(({ touchpoint }) => touchpoint).filter(touchpoint => still.has(touchpoint))
  if (open.length === 0) return []
  return [
    `${verb(open, 'comes', 'come')} after all that took place: as long as the journey goes on, ${plural(open.length, 'it is', 'they are')} not missing yet.`,
  ]
}
