const shown = 5

/** `A`, `A and B`, `A, B and C`; of more than five the first ones `and 3 more`. */
export const namedList = (names: readonly string[]): string => {
  if (names.length < 2) return names.join()
  if (names.length <= shown) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`
}
