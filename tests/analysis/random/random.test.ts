import { describe, expect, test } from 'vitest'
import { derivedKey, keyOf, keyOfText, nextShare, nextWord, startStream } from '../../../src/analysis/random/index.js'

const numberOf = ({ high, low }: { high: number; low: number }): bigint => (BigInt(high) << 32n) | BigInt(low)

test('words are those of xoshiro128++ from the state 1, 2, 3, 4', () => {
  // Written by the authors' xoshiro128plusplus.c (prng.di.unimi.it), as the tests of the Rust crate rand_xoshiro quote it.
  const random = Uint32Array.of(1, 2, 3, 4)
  expect(Array.from({ length: 10 }, () => nextWord(random))).toEqual([
    641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
  ])
})

test('keys are the numbers of SplitMix64', () => {
  // Seed 1234567: Rosetta Code, "Pseudo-random numbers/Splitmix64". Seed 0: Vigna's splitmix64.c (prng.di.unimi.it).
  expect([0, 1, 2, 3, 4].map(place => numberOf(derivedKey(keyOf(1234567), place)))).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ])
  expect(numberOf(derivedKey(keyOf(0), 0))).toBe(0xe220a8397b1dcdafn)
})

test('a seed above 32 bits is another seed', () => {
  expect(numberOf(keyOf(2 ** 32 + 5))).toBe(2n ** 32n + 5n)
})

test('texts have keys of their own, and so have their streams', () => {
  const texts = ['Claim.Report', 'Claim.Repair', 'ClaimR.eport', '', 'a', 'aa']
  expect(new Set(texts.map(text => numberOf(keyOfText(text)))).size).toBe(texts.length)
  const begins = (text: string, scope: number, use: number): number => {
    const random = new Uint32Array(4)
    startStream(random, keyOf(scope), keyOfText(text), use)
    return nextWord(random)
  }
  expect(begins('a', 1, 0)).toBe(begins('a', 1, 0))
  expect(new Set([begins('a', 1, 0), begins('a', 1, 1), begins('a', 2, 0), begins('aa', 1, 0)]).size).toBe(4)
})

describe('shares', () => {
  test('use both words and stay below 1', () => {
    const highest = Uint32Array.of(0xffffffff, 0, 0, 0)
    expect(nextShare(highest)).toBeLessThan(1)
    const random = Uint32Array.of(1, 2, 3, 4)
    expect(nextShare(random)).toBe((641 >>> 5) * 2 ** -27 + (1573767 >>> 6) * 2 ** -53)
  })
})
