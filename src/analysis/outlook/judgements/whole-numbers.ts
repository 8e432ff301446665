import type { Judgement } from '../../../model/impacts.js'

/** What a cell says: the judged value, and the interval that all authors together leave open. */
export type CellValue = {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Finer than this nobody judges; what is written with more decimals is rounded to it. */
const DECIMALS = 6

/**
 * How many whole numbers make up one step of the judgements, so that middles of ranges and means of authors are
 * whole too: sums are then exact, and a tie is a tie. `limit` is the largest unit that sums leave room for.
 */
export const unitOf = (cells: Iterable<readonly Judgement[]>, limit: (largest: number) => number) => {
  const all = [...cells]
  const written = all.flatMap(judgements => judgements.flatMap(({ value }) => [value.low, value.high]))
  const decimals = 10 ** written.reduce((most, number) => Math.max(most, decimalsOf(number)), 0)
  let fraction = 1
  for (const judgements of all) {
    const parts = 2 * judgements.length
    const sum = Math.round(judgements.reduce((total, { value }) => total + (value.low + value.high) * decimals, 0))
    fraction = leastCommonMultiple(fraction, parts / greatestCommonDivisor(parts, Math.abs(sum)))
  }
  const exact = decimals * fraction
  const largest = written.reduce((most, number) => Math.max(most, Math.abs(number)), 1)
  const unit = Math.max(1, Math.min(exact, limit(largest)))
  return { unit, isExact: unit === exact }
}

/** The middle of each range, the mean of the authors, and the interval from the lowest to the highest end; in `unit`s. */
export const cellValue = (judgements: readonly Judgement[], unit: number): CellValue => {
  const ends = judgements.map(({ value }) => value)
  const sum = ends.reduce((total, { low, high }) => total + low + high, 0)
  return {
    value: Math.round((sum * unit) / (2 * ends.length)),
    low: Math.round(Math.min(...ends.map(({ low }) => low)) * unit),
    high: Math.round(Math.max(...ends.map(({ high }) => high)) * unit),
  }
}

const decimalsOf = (number: number): number => {
  for (let decimals = 0; decimals < DECIMALS; decimals++) {
    const shifted = number * 10 ** decimals
    if (Math.abs(shifted - Math.round(shifted)) < 1e-9 * Math.max(1, Math.abs(shifted))) return decimals
  }
  return DECIMALS
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b
