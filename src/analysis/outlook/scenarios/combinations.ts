import type { Island } from '../search/islands.js'

/** The first combinations of what the islands have, in lexicographic order of all descriptors. */
export const combinations = (
  islands: readonly Island[],
  found: readonly (readonly Int32Array[])[],
  most: number,
): readonly Int32Array[] => {
  const place: { readonly island: number; readonly column: number }[] = []
  islands.forEach(({ descriptors }, island) => {
    descriptors.forEach((descriptor, column) => {
      place[descriptor] = { island, column }
    })
  })
  // For each island the rows that agree with what is fixed so far; they stand together, because rows are sorted.
  const from = found.map(() => 0)
  const to = found.map(({ length }) => length)
  const scenario = new Int32Array(place.length)
  const result: Int32Array[] = []
  const descend = (descriptor: number): void => {
    if (descriptor === place.length) {
      result.push(scenario.slice())
      return
    }
    const { island, column } = place[descriptor]
    const rows = found[island]
    const [start, end] = [from[island], to[island]]
    for (let row = start; row < end && result.length < most; row = to[island]) {
      const state = rows[row][column]
      let after = row + 1
      while (after < end && rows[after][column] === state) after++
      from[island] = row
      to[island] = after
      scenario[descriptor] = state
      descend(descriptor + 1)
    }
    from[island] = start
    to[island] = end
  }
  descend(0)
  return result
}
