/**
 * For each place the ordered pairs of others that it joins in two steps and that have no influence on each other directly
 * (total brokerage, Gould & Fernandez 1989). It is above 0 exactly where betweenness is.
 */
export const brokerageOf = (successors: readonly (readonly number[])[]): readonly number[] => {
  const direct = successors.map(next => new Set(next))
  const result = successors.map(() => 0)
  successors.forEach((next, from) => {
    for (const broker of next) {
      for (const to of successors[broker]) if (to !== from && !direct[from].has(to)) result[broker] += 1
    }
  })
  return result
}
