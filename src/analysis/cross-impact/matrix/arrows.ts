/**
 * The non-zero influences, grouped by the factor they start from: those of factor i are the places
 * `first[i]` up to, not including, `first[i + 1]` of `target` and `weight`. Weights are absolute values.
 */
export type Arrows = {
  readonly size: number
  readonly first: Int32Array
  readonly target: Targets
  readonly weight: Weights
}

// As narrow as they can be: a matrix of thousands of factors is read many times, and memory is what that waits for.
type Targets = Uint16Array | Int32Array
export type Weights = Uint8Array | Float64Array

const targetsFor = (size: number, count: number): Targets =>
  size <= 2 ** 16 ? new Uint16Array(count) : new Int32Array(count)

/** The arrows of an n×n matrix (row-major; the row acts on the column). */
export const arrowsOf = (size: number, values: Float64Array): Arrows =>
  wholeArrowsOf(size, values) ?? anyArrowsOf(size, values)

// Both write every cell and let only the next place depend on it, because whether a cell is empty cannot be foretold; and
// neither counts the arrows first, which would read the matrix twice: memory that is never written to costs nothing.

/** Undefined where a judgement is not a whole number up to 255. */
const wholeArrowsOf = (size: number, values: Float64Array): Arrows | undefined => {
  const first = new Int32Array(size + 1)
  const target = targetsFor(size, values.length + 1)
  const weight = new Uint8Array(values.length + 1)
  let place = 0
  let lost = 0
  for (let row = 0; row < size; row++) {
    const start = row * size
    for (let column = 0; column < size; column++) {
      const value = Math.abs(values[start + column])
      const byte = value & 255
      lost += value - byte
      target[place] = column
      weight[place] = byte
      place += Number(value !== 0)
    }
    first[row + 1] = place
  }
  if (lost > 0) return undefined
  return { size, first, target: target.subarray(0, place), weight: weight.subarray(0, place) }
}

const anyArrowsOf = (size: number, values: Float64Array): Arrows => {
  const first = new Int32Array(size + 1)
  const target = targetsFor(size, values.length + 1)
  const weight = new Float64Array(values.length + 1)
  let place = 0
  for (let row = 0; row < size; row++) {
    const start = row * size
    for (let column = 0; column < size; column++) {
      const value = values[start + column]
      target[place] = column
      weight[place] = Math.abs(value)
      place += Number(value !== 0)
    }
    first[row + 1] = place
  }
  return { size, first, target: target.subarray(0, place), weight: weight.subarray(0, place) }
}

/** What each factor gives (row sums) and receives (column sums), as absolute values. */
export type ArrowSums = {
  readonly given: Float64Array
  readonly received: Float64Array
}

export const arrowSums = ({ size, first, target, weight }: Arrows): ArrowSums => {
  const given = new Float64Array(size)
  const received = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    const end = first[row + 1]
    let sum = 0
    for (let arrow = first[row]; arrow < end; arrow++) {
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
  const source = targetsFor(size, target.length)
  const back = weight.slice()
  for (let row = 0; row < size; row++) {
    for (let arrow = first[row]; arrow < first[row + 1]; arrow++) {
      const place = next[target[arrow]]++
      source[place] = row
      back[place] = weight[arrow]
    }
  }
  return { size, first: start, target: source, weight: back }
}
