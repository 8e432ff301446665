/**
 * Random numbers of one run, uniform from 0 up to, not including, 1: the same for the same seed and run on every
 * machine. splitmix32: a Weyl sequence behind the finaliser of MurmurHash3.
 */
export const randomNumbers = (seed: number, run: number): (() => number) => {
  let state = mixed((mixed(seed | 0) + run) | 0)
  return () => {
    state = (state + 0x9e3779b9) | 0
    return mixed(state) / 2 ** 32
  }
}

const mixed = (word: number): number => {
  let mix = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
