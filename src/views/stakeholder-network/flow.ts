type Box = { readonly width: number; readonly height: number }

export type Flow<Item> = {
  readonly width: number
  readonly height: number
  readonly places: readonly { readonly item: Item; readonly x: number; readonly y: number }[]
}

/** Boxes in rows, like words, within a width that only a single box may exceed. */
export const flow = <Item extends Box>(items: readonly Item[], room: number, gap: number): Flow<Item> => {
  let x = 0
  let y = 0
  let rowHeight = 0
  let width = 0
  const places = items.map(item => {
    if (x > 0 && x + item.width > room) {
      x = 0
      y += rowHeight + gap
      rowHeight = 0
    }
    const place = { item, x, y }
    width = Math.max(width, x + item.width)
    x += item.width + gap
    rowHeight = Math.max(rowHeight, item.height)
    return place
  })
  return { width, height: y + rowHeight, places }
}
