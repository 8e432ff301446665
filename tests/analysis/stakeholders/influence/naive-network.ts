/** Every shortest way from one place to another, each as its places. */
const shortestWays = (successors: readonly (readonly number[])[], from: number, to: number): readonly number[][] => {
  let ways: number[][] = [[from]]
  // A shortest way meets no place twice, so it is never longer than there are places.
  for (let length = 1; length < successors.length; length++) {
    ways = ways.flatMap(way => successors[way.at(-1)!].filter(next => !way.includes(next)).map(next => [...way, next]))
    const arrived = ways.filter(way => way.at(-1) === to)
    if (arrived.length > 0) return arrived
  }
  return []
}

const pairsOf = (size: number): readonly (readonly [from: number, to: number])[] =>
  Array.from({ length: size * size }, (_, pair) => [Math.floor(pair / size), pair % size] as const).filter(
    ([from, to]) => from !== to,
  )

/** Betweenness by its definition: for every ordered pair the share of the shortest ways that lead through each place. */
export const naiveBetweenness = (successors: readonly (readonly number[])[]): readonly number[] => {
  const result = successors.map(() => 0)
  for (const [from, to] of pairsOf(successors.length)) {
    const ways = shortestWays(successors, from, to)
    for (const place of result.keys()) {
      if (place === from || place === to || ways.length === 0) continue
      result[place] += ways.filter(way => way.includes(place)).length / ways.length
    }
  }
  return result
}

const isReached = (
  successors: readonly (readonly number[])[],
  from: number,
  to: number,
  without: number | undefined,
): boolean => {
  const reached = new Set([from])
  for (const place of reached) for (const next of successors[place]) if (next !== without) reached.add(next)
  return reached.has(to)
}

/** The ordered pairs that each place alone connects: taken out, nothing is left that leads from the one to the other. */
export const naiveSoleRoutes = (
  successors: readonly (readonly number[])[],
): readonly (readonly (readonly [from: number, to: number])[])[] =>
  successors.map((_, place) =>
    pairsOf(successors.length).filter(
      ([from, to]) =>
        from !== place &&
        to !== place &&
        isReached(successors, from, to, undefined) &&
        !isReached(successors, from, to, place),
    ),
  )
