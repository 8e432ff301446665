const SHOWN = 5

/** `A`, `A and B`, `A, B and C`; of more than `most` the first ones `and 3 more`. */
export const listed = (items: readonly string[], most = Number.POSITIVE_INFINITY): string => {
  if (items.length > most) return `${items.slice(0, most).join(', ')} and ${items.length - most} more`
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** The first five of many. */
export const some = (items: readonly string[]): string => listed(items, SHOWN)
