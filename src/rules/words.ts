import type { Quantity, Reference } from '../model/index.js'
import { spelt } from '../model/spelling.js'
import { durationText } from '../wording/duration-text.js'
import { shortList } from '../wording/lists.js'
import { writtenPercent } from '../wording/percent-text.js'

/** A reference as it was written, quoted. */
export const written = (reference: Reference): string => quoted(spelt(reference))

export const quoted = (name: string): string => `\`${name}\``

/** `A`, `B` and `C`; of more than `most` the first ones `and 3 more`. */
export const quotedList = (names: readonly string[], most = names.length): string => shortList(names.map(quoted), most)

/** `a kpi`, `an obstacle`. */
export const withArticle = (words: string): string => (/^`?[aeiou]/.test(words) ? `an ${words}` : `a ${words}`)

export const quantityText = ({ value, unit }: Quantity): string => {
  if (unit === 'share') return writtenPercent(value)
  return unit === 'seconds' ? durationText(value) : `${value}`
}
