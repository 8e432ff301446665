import { arrowLists, stronglyConnected } from '../../graph/index.js'

type Arrow = { readonly from: number; readonly to: number }

/**
 * Cycles of dependencies, each a list of touchpoint numbers in the order of the arrows, the first written one first.
 * Every dependency that is part of some cycle stands in at least one of those returned, and each adds one that is in no other
 * before it: enough to see all that has to change, where listing every cycle could take forever.
 */
export const cyclesAmong = (size: number, arrows: readonly Arrow[]): number[][] => {
  const successors: number[][] = Array.from({ length: size }, () => [])
  for (const { from, to } of arrows) successors[from].push(to)
  const { of: group } = stronglyConnected(arrowLists(successors))
  const inside = (from: number): number[] => successors[from].filter(to => group[to] === group[from])

  const shown = new Set<string>()
  const cycles: number[][] = []
  for (let from = 0; from < size; from++) {
    for (const to of inside(from)) {
      if (shown.has(`${from} ${to}`)) continue
      const cycle = shortestWay(to, from, inside)
      for (const [k, touchpoint] of cycle.entries()) shown.add(`${touchpoint} ${cycle[(k + 1) % cycle.length]}`)
      const first = cycle.indexOf(Math.min(...cycle))
      cycles.push([...cycle.slice(first), ...cycle.slice(0, first)])
    }
  }
  return cycles
}

/** From start to end, both included; the caller knows that there is one. */
const shortestWay = (start: number, end: number, next: (touchpoint: number) => readonly number[]): number[] => {
  const cameFrom = new Map([[start, start]])
  const queue = [start]
  for (let k = 0; !cameFrom.has(end); k++) {
    for (const to of next(queue[k])) {
      if (cameFrom.has(to)) continue
      cameFrom.set(to, queue[k])
      queue.push(to)
    }
  }
  const way = [end]
  while (way.at(-1) !== start) way.push(cameFrom.get(way.at(-1)!)!)
  return way.reverse()
}
