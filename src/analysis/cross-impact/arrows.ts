/**
 * The non-zero influences, grouped by the factor they start from: those of factor i are the places
 * `first[i]` up to, not including, `first[i + 1]` of `target` and `weight`. Weights are absolute values.
 */
export interface Arrows {
  readonly size: number
  readonly first: Int32Array
  readonly target: Int32Array
  readonly weight: Float64Array
}

/** The arrows of an n×n matrix (row-major; the row acts on the column). */
export const arrowsOf = (size: number, values: Float64Array): Arrows => {
  const first = new Int32Array(size + 1)
  // Counting the arrows first would read the matrix twice; memory that is never written to costs nothing.
  const target = new Int32Array(values.length + 1)
  const weight = new Float64Array(values.length + 1)
  let place = 0
  for (let row = 0; row < size; row++) {
    const start = row * size
    for (let column = 0; column < size; column++) {
      const value = values[start + column]
      // Every cell is written and only the next place depends on it: whether a cell is empty cannot be foretold.
      target[place] = column
      weight[place] = Math.abs(value)
      place += Number(value !== 0)
    }
    first[row + 1] = place
  }
  return { size, first, target: target.subarray(0, place), weight: weight.subarray(0, place) }
}

/** What each factor gives (row sums) and receives (column sums), as absolute values. */
export const arrowSums = ({ size, first, target, weight }: Arrows): { given: Float64Array; received: Float64Array } => {
  const given = new Float64Array(size)
  const received = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let sum = 0
    for (let arrow = first[row]; arrow < first[row + 1]; arrow++) {
      sum += weight[arrow]
      received[target[arrow]] += weight[arrow]
    }
    given[row] = sum
  }
  return { given, received }
}

/** The same arrows read backward: dependence is the influence of the reversed arrows. */
export const reversed = ({ size, first, target, weight }: Arrows): Arrows => {
  const start = new Int32Array(size + 1)
  for (const column of target) start[column + 1]++
  for (let factor = 0; factor < size; factor++) start[factor + 1] += start[factor]
  const next = start.slice()
  const source = new Int32Array(target.length)
  const back = new Float64Array(target.length)
  for (let row = 0; row < size; row++) {
    for (let arrow = first[row]; arrow < first[row + 1]; arrow++) {
      const place = next[target[arrow]]++
      source[place] = row
      back[place] = weight[arrow]
    }
  }
  return { size, first: start, target: source, weight: back }
}
