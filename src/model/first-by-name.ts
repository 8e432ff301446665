/** By name; of several with one name the first, which is the one that references mean. */
export const firstByName = <Item extends { readonly name: string }>(
  items: Iterable<Item> = [],
): ReadonlyMap<string, Item> => {
  const first = new Map<string, Item>()
  for (const item of items) if (!first.has(item.name)) first.set(item.name, item)
  return first
}

/** In their order, without those whose name an earlier one has. */
export const firstOfEachName = <Item extends { readonly name: string }>(items: readonly Item[]): readonly Item[] => [
  ...firstByName(items).values(),
]
