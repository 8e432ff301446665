/** A = LU with row exchanges: `row[i]` is the row of A that stands in place i. */
export type Factorised = {
  readonly size: number
  readonly lu: Float64Array
  readonly row: Int32Array
}

/** LU factorisation with partial pivoting of a regular n×n matrix (row-major, left as it is). */
export const factorise = (size: number, matrix: Float64Array): Factorised => {
  const lu = matrix.slice()
  const row = Int32Array.from({ length: size }, (_, place) => place)
  for (let step = 0; step < size; step++) {
    let pivot = step
    for (let place = step + 1; place < size; place++) {
      if (Math.abs(lu[place * size + step]) > Math.abs(lu[pivot * size + step])) pivot = place
    }
    if (pivot !== step) exchange(lu, row, size, pivot, step)
    const head = step * size
    for (let place = step + 1; place < size; place++) {
      const start = place * size
      if (lu[start + step] === 0) continue
      const ratio = lu[start + step] / lu[head + step]
      lu[start + step] = ratio
      for (let column = step + 1; column < size; column++) lu[start + column] -= ratio * lu[head + column]
    }
  }
  return { size, lu, row }
}

/** x with Ax = b. */
export const solve = ({ size, lu, row }: Factorised, right: Float64Array): Float64Array => {
  const result = Float64Array.from(row, place => right[place])
  for (let place = 1; place < size; place++) {
    for (let column = 0; column < place; column++) result[place] -= lu[place * size + column] * result[column]
  }
  for (let place = size - 1; place >= 0; place--) {
    for (let column = place + 1; column < size; column++) result[place] -= lu[place * size + column] * result[column]
    result[place] /= lu[place * size + place]
  }
  return result
}

/** X with AX = B, all columns of the n×n matrix B (row-major) at once. */
export const solveAll = ({ size, lu, row }: Factorised, right: Float64Array): Float64Array => {
  const result = new Float64Array(size * size)
  for (let place = 0; place < size; place++) {
    result.set(right.subarray(row[place] * size, (row[place] + 1) * size), place * size)
  }
  const subtract = (place: number, other: number, share: number) => {
    if (share === 0) return
    const [to, from] = [place * size, other * size]
    for (let column = 0; column < size; column++) result[to + column] -= share * result[from + column]
  }
  for (let place = 1; place < size; place++) {
    for (let other = 0; other < place; other++) subtract(place, other, lu[place * size + other])
  }
  for (let place = size - 1; place >= 0; place--) {
    for (let other = place + 1; other < size; other++) subtract(place, other, lu[place * size + other])
    const pivot = lu[place * size + place]
    for (let column = 0; column < size; column++) result[place * size + column] /= pivot
  }
  return result
}

/** x with Aᵀx = b. */
export const solveTransposed = ({ size, lu, row }: Factorised, right: Float64Array): Float64Array => {
  const middle = right.slice()
  for (let place = 0; place < size; place++) {
    middle[place] /= lu[place * size + place]
    for (let column = place + 1; column < size; column++) middle[column] -= lu[place * size + column] * middle[place]
  }
  for (let place = size - 1; place >= 0; place--) {
    for (let column = 0; column < place; column++) middle[column] -= lu[place * size + column] * middle[place]
  }
  const result = new Float64Array(size)
  for (let place = 0; place < size; place++) result[row[place]] = middle[place]
  return result
}

const exchange = (lu: Float64Array, row: Int32Array, size: number, a: number, b: number): void => {
  const kept = lu.slice(a * size, (a + 1) * size)
  lu.copyWithin(a * size, b * size, (b + 1) * size)
  lu.set(kept, b * size)
  const place = row[a]
  row[a] = row[b]
  row[b] = place
}
