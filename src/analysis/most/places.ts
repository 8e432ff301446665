import type { Declared } from '../../model/declared.js'
import type { Touchpoint } from '../../model/journey.js'

/** The stage that a place is or lies in, as `Journey.Stage`; a whole journey lies in none. */
export const stageOf = ({ kind, key, owner, element }: Declared): string | undefined => {
  if (kind === 'stage') return key
  const stage = kind === 'touchpoint' ? (element as Touchpoint).stage : undefined
  return owner && stage !== undefined ? `${owner.key}.${stage}` : undefined
}
