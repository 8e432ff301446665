import fc from 'fast-check'
import type { CrossImpacts } from '../../../src/analysis/outlook/index.js'

export type Cell = readonly [low: number, high: number]
export type RandomOutlook = {
  readonly counts: readonly number[]
  /** Cells within a descriptor are `[0, 0]`. */
  readonly matrix: readonly (readonly Cell[])[]
}

export const SEEDED = { seed: 20_261_001, numRuns: 120 }

/** Small outlooks; `fill` is the share of judgement sections that say something, `ranges` whether judgements leave a choice. */
export const randomOutlook = ({ ranges = false, mostDescriptors = 5 } = {}): fc.Arbitrary<RandomOutlook> => {
  const value = fc.integer({ min: -3, max: 3 })
  const cell: fc.Arbitrary<Cell> = ranges
    ? fc.tuple(value, fc.constantFrom(0, 0, 1, 2)).map(([low, width]) => [low, low + width] as const)
    : value.map(each => [each, each] as const)
  return fc
    .tuple(
      fc.array(fc.constantFrom(1, 2, 2, 3, 3, 4), { minLength: 1, maxLength: mostDescriptors }),
      fc.constantFrom(0.15, 0.3, 0.6, 1),
    )
    .chain(([counts, fill]) => {
      const size = counts.reduce((sum, count) => sum + count, 0)
      return fc
        .record({
          counts: fc.constant(counts),
          filled: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
            minLength: counts.length ** 2,
            maxLength: counts.length ** 2,
          }),
          cells: fc.array(cell, { minLength: size * size, maxLength: size * size }),
        })
        .map(({ filled, cells }) => {
          const descriptorOf = counts.flatMap((count, descriptor) => new Array<number>(count).fill(descriptor))
          const matrix = descriptorOf.map((from, row) =>
            descriptorOf.map(
              (to, column): Cell =>
                from !== to && filled[from * counts.length + to] < fill ? cells[row * size + column] : [0, 0],
            ),
          )
          return { counts, matrix }
        })
    })
}

/** Every scenario there is, the last descriptor turning fastest: in lexicographic order. */
export const allScenarios = (counts: readonly number[]): readonly (readonly number[])[] =>
  counts.reduce<readonly (readonly number[])[]>(
    (before, count) => before.flatMap(scenario => Array.from({ length: count }, (_, state) => [...scenario, state])),
    [[]],
  )

type Read = (cell: Cell) => number

/** For every descriptor its chosen state's score less the best rival's; judgements count as `own` for the one and as `rival` for the other. */
const leads = ({ counts, matrix }: RandomOutlook, scenario: readonly number[], own: Read, rival: Read) => {
  const first = counts.map((_, descriptor) => counts.slice(0, descriptor).reduce((sum, count) => sum + count, 0))
  const rows = scenario.map((state, descriptor) => first[descriptor] + state)
  const score = (state: number, read: Read) => rows.reduce((sum, row) => sum + read(matrix[row][state]), 0)
  return counts.map((count, descriptor) => {
    const rivals = Array.from({ length: count }, (_, state) => first[descriptor] + state)
    const best = Math.max(...rivals.filter(state => state !== rows[descriptor]).map(state => score(state, rival)))
    return score(rows[descriptor], own) - best
  })
}

export const holds = (outlook: RandomOutlook, scenario: readonly number[], own: Read, rival: Read): boolean =>
  leads(outlook, scenario, own, rival).every(lead => lead >= 0)

export const largestShortfall = (outlook: RandomOutlook, scenario: readonly number[]): number =>
  Math.max(0, ...leads(outlook, scenario, middle, middle).map(lead => -lead))

export const sumOfShortfalls = (outlook: RandomOutlook, scenario: readonly number[]): number =>
  leads(outlook, scenario, middle, middle).reduce((sum, lead) => sum + Math.max(0, -lead), 0)

export const margin = (outlook: RandomOutlook, scenario: readonly number[]): number =>
  Math.min(...leads(outlook, scenario, middle, middle))

export const middle = ([low, high]: Cell): number => (low + high) / 2
export const lowEnd = ([low]: Cell): number => low
export const highEnd = ([, high]: Cell): number => high

/** The same matrix as the searches take it, without any text: `unit` 2, so that middles of ranges are whole. */
export const impactsOf = ({ counts, matrix }: RandomOutlook): CrossImpacts => {
  const first = Int32Array.from([0, ...counts.map((_, k) => counts.slice(0, k + 1).reduce((sum, n) => sum + n, 0))])
  const table = (read: (cell: Cell) => number) => Int32Array.from(matrix.flat(), cell => 2 * read(cell))
  return {
    outlook: 'Future',
    descriptors: counts.map((count, k) => ({
      name: `D${k + 1}`,
      states: Array.from({ length: count }, (_, state) => `S${state + 1}`),
    })),
    stateCount: matrix.length,
    first,
    descriptorOf: Int32Array.from(counts.flatMap((count, descriptor) => new Array<number>(count).fill(descriptor))),
    unit: 2,
    value: table(middle),
    low: table(lowEnd),
    high: table(highEnd),
    isUncertain: matrix.flat().some(([low, high]) => low < high),
    judgements: new Map(),
    notes: [],
  }
}
