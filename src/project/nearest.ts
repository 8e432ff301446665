/** How many letters must be added, taken away, replaced or swapped with their neighbour to get from one word to the other. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const [above, current] = [rows[row - 1]!, [row]]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? rows[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
      )
    }
    rows.push(current)
  }
  return rows[a.length]![b.length]!
}

/** The known word that was probably meant, or nothing when none is close. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.floor(word.length / 3))
  return known
    .map(candidate => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .toSorted((a, b) => a.steps - b.steps)[0]?.candidate
}

/** ` Did you mean "x"?`, or nothing. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const candidate = nearest(word, known)
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`
}
