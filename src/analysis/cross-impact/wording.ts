const SHOWN = 5

/** `A, B, C, D, E and 3 more` */
export const enumerate = (items: readonly string[]): string =>
  items.length <= SHOWN ? items.join(', ') : `${items.slice(0, SHOWN).join(', ')} and ${items.length - SHOWN} more`

/** `1 loop is`, `3 loops are` */
export const plural = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`
