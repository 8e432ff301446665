import type { Influence } from '../../analysis/stakeholders/index.js'

/** Stakeholders who are joined by influences, however indirectly and in whichever direction, each group by itself. */
export const groupsOf = (influences: readonly Influence[]): readonly (readonly Influence[])[] => {
  const neighbours = new Map<string, string[]>()
  const join = (one: string, other: string): unknown => {
    const known = neighbours.get(one)
    return known ? known.push(other) : neighbours.set(one, [other])
  }
  for (const { from, to } of influences) {
    join(from, to)
    join(to, from)
  }
  const groupOf = new Map<string, number>()
  let groups = 0
  for (const start of neighbours.keys()) {
    if (groupOf.has(start)) continue
    const group = groups++
    const reached = new Set([start])
    for (const name of reached) {
      groupOf.set(name, group)
      for (const next of neighbours.get(name) ?? []) reached.add(next)
    }
  }
  return [...Map.groupBy(influences, ({ from }) => groupOf.get(from)).values()]
}
