/** Arrows between 0..size-1 by where they start: those of `i` lead to `target[first[i]]` up to, not including, `target[first[i + 1]]`. */
export type ArrowLists = {
  readonly size: number
  /** `size + 1` entries. */
  readonly first: Int32Array
  readonly target: Int32Array | Uint16Array
}

export const arrowLists = (successors: readonly (readonly number[])[]): ArrowLists => {
  const first = new Int32Array(successors.length + 1)
  for (const [i, { length }] of successors.entries()) first[i + 1] = first[i] + length
  return { size: successors.length, first, target: Int32Array.from(successors.flat()) }
}

export type Groups = {
  readonly count: number
  /** Of each its group, numbered from 0: all that a group leads to has lower numbers, so sinks come first. */
  readonly of: Int32Array
}

/** The groups of those that reach each other (R. Tarjan 1972), without recursion. */
export const stronglyConnected = ({ size, first, target }: ArrowLists): Groups => {
  const of = new Int32Array(size).fill(-1)
  const seen = new Int32Array(size).fill(-1)
  const lowest = new Int32Array(size)
  const next = first.slice(0, size)
  const pending: number[] = []
  let turn = 0
  let count = 0
  for (let root = 0; root < size; root++) {
    if (seen[root] >= 0) continue
    const way = [root]
    while (way.length > 0) {
      const i = way[way.length - 1]
      if (seen[i] < 0) {
        seen[i] = lowest[i] = turn++
        pending.push(i)
      }
      if (next[i] < first[i + 1]) {
        const reached = target[next[i]++]
        if (seen[reached] < 0) way.push(reached)
        else if (of[reached] < 0) lowest[i] = Math.min(lowest[i], seen[reached])
        continue
      }
      way.pop()
      const before = way[way.length - 1]
      if (before !== undefined) lowest[before] = Math.min(lowest[before], lowest[i])
      if (lowest[i] < seen[i]) continue
      let member: number
      do {
        member = pending.pop()!
        of[member] = count
      } while (member !== i)
      count++
    }
  }
  return { count, of }
}
