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
  let count = 0
  for (let cell = 0; cell < values.length; cell++) if (values[cell] !== 0) count++
  const target = new Int32Array(count)
  const weight = new Float64Array(count)
  let place = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const value = values[row * size + column]
      if (value === 0) continue
      target[place] = column
      weight[place++] = Math.abs(value)
    }
    first[row + 1] = place
  }
  return { size, first, target, weight }
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
