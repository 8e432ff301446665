/** A binary heap: the smallest key comes out first, among equals the one put in first. */
export type SmallestFirst<Item> = {
  readonly put: (key: number, item: Item) => void
  readonly take: () => { readonly key: number; readonly item: Item } | undefined
}

export const smallestFirst = <Item>(): SmallestFirst<Item> => {
  type Entry = { readonly key: number; readonly turn: number; readonly item: Item }
  const heap: Entry[] = []
  let turns = 0
  const goesBefore = (a: Entry, b: Entry): boolean => a.key < b.key || (a.key === b.key && a.turn < b.turn)

  const put = (key: number, item: Item): void => {
    const entry = { key, turn: turns++, item }
    let place = heap.length
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!goesBefore(entry, heap[parent])) break
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = entry
  }

  const take = (): Entry | undefined => {
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last || heap.length === 0) return first
    let place = 0
    while (true) {
      let child = 2 * place + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && goesBefore(heap[child + 1], heap[child])) child++
      if (!goesBefore(heap[child], last)) break
      heap[place] = heap[child]
      place = child
    }
    heap[place] = last
    return first
  }

  return { put, take }
}
