/** Binary logarithms that differ by less are equal but for rounding. */
export const TIE = 1e-10

/** Factors from the largest value to the smallest; equal ones in their own order. */
export const descending = (values: ArrayLike<number>): Int32Array =>
  Int32Array.from({ length: values.length }, (_, place) => place).sort((a, b) => values[b] - values[a] || a - b)

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
export const ranksOf = (values: readonly number[]): readonly number[] =>
  ranksOfLogs(values.map(value => Math.max(Math.log2(value), -(2 ** 20))))
