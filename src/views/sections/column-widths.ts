/** What a column would like to have, and what it needs at least; in pixels. */
export type Wish = { readonly wanted: number; readonly least: number }

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

/**
 * The widths of columns that share `room`: as wanted where that fits, else the widest give way first, down to what they
 * need. Where even that is more than the room, the columns take what they need.
 */
export const columnWidths = (columns: readonly Wish[], room: number): readonly number[] => {
  const within = (limit: number): readonly number[] =>
    columns.map(({ wanted, least }) => Math.max(least, Math.min(wanted, limit)))
  let low = 0
  let high = Math.max(0, ...columns.map(({ wanted }) => wanted))
  if (sum(within(high)) <= room) return within(high)
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (sum(within(middle)) <= room) low = middle
    else high = middle
  }
  return within(low)
}
