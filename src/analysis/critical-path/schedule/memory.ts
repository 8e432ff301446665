/**
 * Arrays to work in. Asked again for one of the same use and length, it gives the same one, with whatever stands in it: on a
 * million touchpoints fresh memory costs as much as the work.
 */
export type Memory = {
  readonly ints: (use: string, length: number) => Int32Array<ArrayBuffer>
  readonly bytes: (use: string, length: number) => Uint8Array<ArrayBuffer>
  readonly floats: (use: string, length: number) => Float64Array<ArrayBuffer>
}

const keptArrays = <Kept extends { readonly length: number }>(make: (length: number) => Kept) => {
  const arrays = new Map<string, Kept>()
  return (use: string, length: number): Kept => {
    const kept = arrays.get(use)
    if (kept?.length === length) return kept
    const made = make(length)
    arrays.set(use, made)
    return made
  }
}

export const memory = (): Memory => ({
  ints: keptArrays(length => new Int32Array(length)),
  bytes: keptArrays(length => new Uint8Array(length)),
  floats: keptArrays(length => new Float64Array(length)),
})
