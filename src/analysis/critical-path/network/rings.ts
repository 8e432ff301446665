type Arrow = { readonly from: number; readonly to: number }

/**
 * Rings of dependencies, each a list of touchpoint numbers in the order of the arrows, the first written one first.
 * Every dependency that is part of some ring stands in at least one of those returned, and each adds one that is in no other
 * before it: enough to see all that has to change, where listing every ring could take forever.
 */
export const ringsOf = (size: number, arrows: readonly Arrow[]): number[][] => {
  const successors: number[][] = Array.from({ length: size }, () => [])
  for (const { from, to } of arrows) successors[from]!.push(to)
  const group = strongGroups(successors)
  const inside = (from: number): number[] => successors[from]!.filter(to => group[to] === group[from])

  const shown = new Set<string>()
  const rings: number[][] = []
  for (let from = 0; from < size; from++) {
    for (const to of inside(from)) {
      if (shown.has(`${from} ${to}`)) continue
      const ring = shortestWay(to, from, inside)
      for (const [k, touchpoint] of ring.entries()) shown.add(`${touchpoint} ${ring[(k + 1) % ring.length]}`)
      const first = ring.indexOf(Math.min(...ring))
      rings.push([...ring.slice(first), ...ring.slice(0, first)])
    }
  }
  return rings
}

/** From start to end, both included; the caller knows that there is one. */
const shortestWay = (start: number, end: number, next: (touchpoint: number) => readonly number[]): number[] => {
  const cameFrom = new Map([[start, start]])
  const queue = [start]
  for (let k = 0; !cameFrom.has(end); k++) {
    for (const to of next(queue[k]!)) {
      if (cameFrom.has(to)) continue
      cameFrom.set(to, queue[k]!)
      queue.push(to)
    }
  }
  const way = [end]
  while (way.at(-1) !== start) way.push(cameFrom.get(way.at(-1)!)!)
  return way.reverse()
}

/**
 * A number per touchpoint, the same for those that reach each other (Tarjan 1972, without recursion), counted from 0: all that
 * a group leads to has lower numbers.
 */
export const strongGroups = (successors: readonly (readonly number[])[]): Int32Array => {
  const size = successors.length
  const group = new Int32Array(size).fill(-1)
  const seen = new Int32Array(size).fill(-1)
  const lowest = new Int32Array(size)
  const tried = new Int32Array(size)
  const pending: number[] = []
  let turn = 0
  let groups = 0
  for (let root = 0; root < size; root++) {
    if (seen[root] !== -1) continue
    const way = [root]
    while (way.length > 0) {
      const i = way[way.length - 1]!
      if (seen[i] === -1) {
        seen[i] = turn
        lowest[i] = turn++
        pending.push(i)
      }
      const to = successors[i]![tried[i]!]
      if (to !== undefined) {
        tried[i]!++
        if (seen[to] === -1) way.push(to)
        else if (group[to] === -1) lowest[i] = Math.min(lowest[i]!, seen[to]!)
        continue
      }
      way.pop()
      if (lowest[i] === seen[i]) {
        let member: number
        do {
          member = pending.pop()!
          group[member] = groups
        } while (member !== i)
        groups++
      }
      const parent = way[way.length - 1]
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[i]!)
    }
  }
  return group
}
