/** Edits (insert, delete, replace, swap of neighbours) between two words, given up above `limit`. */
const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  // Whoever looks for a name compares it with every other one, so nothing is allocated and only cells within reach count.
  let [before, previous, current] = rowsOf(b.length + 1)
  for (let j = 0; j <= b.length; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit)
    const last = Math.min(b.length, i + limit)
    current[first - 1] = first === 1 ? i : limit + 1
    let best = current[first - 1]
    for (let j = first; j <= last; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      const above = j === i + limit ? limit + 1 : previous[j] + 1
      let distance = Math.min(above, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        distance = Math.min(distance, before[j - 2] + 1)
      current[j] = distance
      if (distance < best) best = distance
    }
    if (best > limit) return limit + 1
    ;[before, previous, current] = [previous, current, before]
  }
  return previous[b.length]
}

let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as const

const rowsOf = (length: number): typeof rows => {
  if (length > rows[0].length) rows = [new Int32Array(length), new Int32Array(length), new Int32Array(length)]
  return rows
}

/** Up to three candidates that `name` was probably meant to be, nearest first; case is not a difference. */
export const nearest = (name: string, candidates: Iterable<string>): readonly string[] => {
  const wanted = name.toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const close: { readonly candidate: string; readonly distance: number }[] = []
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase()
    const begins = wanted.length >= 3 && (lower.startsWith(wanted) || wanted.startsWith(lower))
    const distance = editDistance(wanted, lower, limit)
    if (distance <= limit) close.push({ candidate, distance })
    else if (begins && lower.length >= 3) close.push({ candidate, distance: limit + 1 })
  }
  return close
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
