/** `A`, `A and B`, `A, B and C`; of more than `most` the first ones `and 3 more`. */
export const enumerate = (items: readonly string[], most = 5): string => {
  if (items.length > most) return `${items.slice(0, most).join(', ')} and ${items.length - most} more`
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
