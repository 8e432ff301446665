/** A source of random numbers: the four words of xoshiro128++, not all 0. Drawing from it changes it. */
export type Random = Uint32Array

/** The next 32 bits of xoshiro128++ 1.0 (Blackman & Vigna 2021, prng.di.unimi.it). */
export const nextWord = (random: Random): number => {
  const s0 = random[0]
  const s1 = random[1]
  const sum = (s0 + random[3]) | 0
  const s2 = random[2] ^ s0
  const s3 = random[3] ^ s1
  random[0] = s0 ^ s3
  random[1] = s1 ^ s2
  random[2] = s2 ^ (s1 << 9)
  random[3] = (s3 << 11) | (s3 >>> 21)
  return (((sum << 7) | (sum >>> 25)) + s0) >>> 0
}

/** Uniform from 0 up to, not including, 1, in steps of 2^-53. */
export const nextShare = (random: Random): number =>
  (nextWord(random) >>> 5) * 2 ** -27 + (nextWord(random) >>> 6) * 2 ** -53
