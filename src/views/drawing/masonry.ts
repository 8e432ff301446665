export type Slot = { readonly x: number; readonly y: number }

/** Places cards of one width and these heights in columns, each where there is most room, first to last. */
export const masonry = (
  heights: readonly number[],
  { columns, width, gap }: { readonly columns: number; readonly width: number; readonly gap: number },
): { readonly slots: readonly Slot[]; readonly height: number } => {
  const bottoms = new Array<number>(Math.max(1, columns)).fill(0)
  const slots = heights.map((height): Slot => {
    const column = bottoms.indexOf(Math.min(...bottoms))
    const y = bottoms[column]
    bottoms[column] = y + height + gap
    return { x: column * (width + gap), y }
  })
  return { slots, height: Math.max(0, Math.max(...bottoms) - gap) }
}
