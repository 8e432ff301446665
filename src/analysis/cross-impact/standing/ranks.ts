/** Binary logarithms that differ by less are equal but for rounding. */
export const TIE = 1e-10

/** Factors from the largest value to the smallest; equal ones in their own order. */
export const descending = (values: ArrayLike<number>): Int32Array => {
  const size = values.length
  let sorted = Int32Array.from({ length: size }, (_, place) => place)
  let merged = new Int32Array(size)
  // Merged by hand: a sort that asks a function for each comparison takes ten times as long, and this is asked at every power.
  for (let width = 1; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size)
      const end = Math.min(start + 2 * width, size)
      let left = start
      let right = middle
      for (let place = start; place < end; place++) {
        const takesLeft = left < middle && (right === end || values[sorted[left]] >= values[sorted[right]])
        merged[place] = takesLeft ? sorted[left++] : sorted[right++]
      }
    }
    const emptied = sorted
    sorted = merged
    merged = emptied
  }
  return sorted
}

/** Rank 1 is the largest; equal values share a rank and leave the following ones free (1, 2, 2, 4). */
export const ranksOfLogs = (logs: ArrayLike<number>): readonly number[] => {
  const order = descending(logs)
  const ranks = new Array<number>(logs.length).fill(1)
  for (let place = 1; place < order.length; place++) {
    const isTied = logs[order[place - 1]] - logs[order[place]] <= TIE
    ranks[order[place]] = isTied ? ranks[order[place - 1]] : place + 1
  }
  return ranks
}

/** The same for plain numbers not below 0. */
export const ranksOf = (values: ArrayLike<number>): readonly number[] =>
  ranksOfLogs(Float64Array.from(values, value => Math.max(Math.log2(value), -(2 ** 20))))
