import type { Random } from './xoshiro.js'

/** 64 bits, from which streams of random numbers are started. */
export type Key = { readonly high: number; readonly low: number }

/** The upper 32 bits of the product of two 32-bit numbers. */
const highProduct = (a: number, b: number): number => {
  const middle = (a >>> 16) * (b & 0xffff) + (((a & 0xffff) * (b & 0xffff)) >>> 16)
  const carried = (a & 0xffff) * (b >>> 16) + (middle & 0xffff)
  return (a >>> 16) * (b >>> 16) + Math.floor(middle / 65536) + Math.floor(carried / 65536)
}

const product = (a: Key, b: Key): Key => ({
  high: (highProduct(a.low, b.low) + Math.imul(a.high, b.low) + Math.imul(a.low, b.high)) >>> 0,
  low: Math.imul(a.low, b.low) >>> 0,
})

const sum = (a: Key, b: Key): Key => {
  const low = a.low + b.low
  return { high: (a.high + b.high + (low > 0xffffffff ? 1 : 0)) >>> 0, low: low >>> 0 }
}

/** Exclusive or of a key and itself moved `by` bits to the right; `by` is below 32. */
const shifted = ({ high, low }: Key, by: number): Key => ({
  high: (high ^ (high >>> by)) >>> 0,
  low: (low ^ ((low >>> by) | (high << (32 - by)))) >>> 0,
})

const both = (a: Key, b: Key): Key => ({ high: (a.high ^ b.high) >>> 0, low: (a.low ^ b.low) >>> 0 })

const step: Key = { high: 0x9e3779b9, low: 0x7f4a7c15 }
const first: Key = { high: 0xbf58476d, low: 0x1ce4e5b9 }
const second: Key = { high: 0x94d049bb, low: 0x133111eb }

export const keyOf = (seed: number): Key => ({ high: Math.floor(seed / 2 ** 32) >>> 0, low: seed >>> 0 })

/** The number `place` (from 0) of SplitMix64 seeded with the key (Steele, Lea & Flood 2014). */
export const derivedKey = (key: Key, place: number): Key => {
  const mixed = product(shifted(sum(key, product(step, keyOf(place + 1))), 30), first)
  return shifted(product(shifted(mixed, 27), second), 31)
}

/** The same for the same text, another one for any other. */
export const keyOfText = (text: string): Key => {
  let key = keyOf(text.length)
  for (let i = 0; i < text.length; i++) key = derivedKey(key, text.charCodeAt(i))
  return key
}

/**
 * Starts `random` anew with the stream that belongs to `key` within `scope`; `use` tells several such streams apart. The same
 * stream whoever asks for it and in whatever order.
 */
export const startStream = (random: Random, scope: Key, key: Key, use: number): void => {
  const start = both(scope, key)
  const one = derivedKey(start, 2 * use)
  const other = derivedKey(start, 2 * use + 1)
  random[0] = one.high
  random[1] = one.low
  random[2] = other.high
  random[3] = other.low
}

/** The stream of one run of a seed. */
export const randomStream = (seed: number, run = 0): Random => {
  const random = new Uint32Array(4)
  startStream(random, keyOf(seed), keyOf(run), 0)
  return random
}
