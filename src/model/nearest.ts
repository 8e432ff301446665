/** Edits (insert, delete, replace, swap of neighbours) between two words, given up above `limit`. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let distance = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, before[j - 2] + 1)
      current[j] = distance
      if (distance < best) best = distance
    }
    if (best > limit) return limit + 1
    before = previous
    previous = current
  }
  return previous[b.length]
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
