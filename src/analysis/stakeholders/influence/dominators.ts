/** Places that each place leads to, and places that lead to it. */
export type Ways = {
  readonly successors: readonly (readonly number[])[]
  readonly predecessors: readonly (readonly number[])[]
}

export type Dominators = {
  /** What can be reached from the source, which comes first: each behind a place that leads to it, and behind what dominates it. */
  readonly order: readonly number[]
  /** The nearest place that every way from the source to this one leads through; -1 where no way leads, and of the source itself. */
  readonly dominator: Int32Array
}

export const waysOf = (successors: readonly (readonly number[])[]): Ways => {
  const predecessors: number[][] = successors.map(() => [])
  successors.forEach((all, place) => {
    for (const next of all) predecessors[next].push(place)
  })
  return { successors, predecessors }
}

/** Immediate dominators of everything that `source` reaches (Cooper, Harvey & Kennedy 2001). */
export const dominatorsFrom = (source: number, { successors, predecessors }: Ways): Dominators => {
  const order = reversePostorder(source, successors)
  const rank = new Int32Array(successors.length).fill(-1)
  order.forEach((place, at) => {
    rank[place] = at
  })
  const dominator = new Int32Array(successors.length).fill(-1)
  dominator[source] = source
  const meeting = (one: number, other: number): number => {
    let [a, b] = [one, other]
    while (a !== b) {
      while (rank[a] > rank[b]) a = dominator[a]
      while (rank[b] > rank[a]) b = dominator[b]
    }
    return a
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const place of order) {
      if (place === source) continue
      let nearest = -1
      for (const before of predecessors[place]) {
        if (dominator[before] >= 0) nearest = nearest < 0 ? before : meeting(nearest, before)
      }
      changed ||= dominator[place] !== nearest
      dominator[place] = nearest
    }
  }
  dominator[source] = -1
  return { order, dominator }
}

const reversePostorder = (source: number, successors: readonly (readonly number[])[]): readonly number[] => {
  const seen = new Uint8Array(successors.length)
  seen[source] = 1
  const finished: number[] = []
  const path = [{ place: source, next: 0 }]
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const next = successors[step.place][step.next++]
    if (next === undefined) {
      finished.push(step.place)
      path.pop()
    } else if (!seen[next]) {
      seen[next] = 1
      path.push({ place: next, next: 0 })
    }
  }
  return finished.reverse()
}
