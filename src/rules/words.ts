import type { Quantity } from '../model/index.js'
import { durationText } from '../wording/duration-text.js'

export const quoted = (name: string): string => `\`${name}\``

/** `A`, `B` and `C`; of more than `most` the first ones `and 3 more`. */
export const quotedList = (names: readonly string[], most = names.length): string => {
  if (names.length > most) return `${names.slice(0, most).map(quoted).join(', ')} and ${names.length - most} more`
  if (names.length < 2) return names.map(quoted).join('')
  return `${names.slice(0, -1).map(quoted).join(', ')} and ${quoted(names.at(-1)!)}`
}

/** `a`, `a or b`, `a, b or c`. */
export const orList = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('')

/** `a kpi`, `an obstacle`. */
export const withArticle = (words: string): string => (/^`?[aeiou]/.test(words) ? `an ${words}` : `a ${words}`)

/** A share 0..1 as it is written in a file, without the noise of binary fractions. */
export const percentText = (share: number): string => `${Number((share * 100).toPrecision(6))}%`

export const quantityText = ({ value, unit }: Quantity): string => {
  if (unit === 'share') return percentText(value)
  return unit === 'seconds' ? durationText(value) : `${value}`
}
