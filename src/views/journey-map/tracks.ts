/** Something that takes a stretch of a line: columns of a horizontal run, or the height of a vertical one. */
export type Stretch = { readonly key: string; readonly start: number; readonly end: number }

/** Puts stretches that overlap on different tracks (0, 1, …), using few; stretches of the same key are one. */
export const assignTracks = (
  stretches: readonly Stretch[],
  gap: number,
): { readonly trackOf: ReadonlyMap<string, number>; readonly count: number } => {
  const merged = new Map<string, Stretch>()
  for (const { key, start, end } of stretches) {
    const known = merged.get(key)
    merged.set(
      key,
      known ? { key, start: Math.min(known.start, start), end: Math.max(known.end, end) } : { key, start, end },
    )
  }
  const free: number[] = []
  const trackOf = new Map<string, number>()
  for (const { key, start, end } of [...merged.values()].sort((a, b) => a.start - b.start)) {
    let track = free.findIndex(until => until + gap <= start)
    if (track < 0) track = free.length
    free[track] = end
    trackOf.set(key, track)
  }
  return { trackOf, count: free.length }
}
