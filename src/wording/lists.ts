/** Made when it is first needed: the first list format of a process takes some 10 ms. */
const formatOf = (type: 'conjunction' | 'disjunction'): (() => Intl.ListFormat) => {
  let format: Intl.ListFormat | undefined
  return () => {
    format ??= new Intl.ListFormat('en-GB', { type })
    return format
  }
}
const and = formatOf('conjunction')
const or = formatOf('disjunction')

/** One item needs no format. */
const joined = (items: readonly string[], format: () => Intl.ListFormat): string =>
  items.length < 2 ? (items[0] ?? '') : format().format(items)

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string => joined(items, and)

/** `a`, `a or b`, `a, b or c`. */
export const orList = (items: readonly string[]): string => joined(items, or)

/** As `listed`; of more than `most` the first ones `and 3 more`. */
export const shortList = (items: readonly string[], most = 5): string =>
  listed(items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items)
