import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absorptionOf, type State } from '../../../../src/analysis/critical-path/expectation/absorption.js'

const data = <Content>(name: string): Content =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/critical-path', name), 'utf8')) as Content

const unit = (size: number, place: number): number[] => Array.from({ length: size }, (_, i) => (i === place ? 1 : 0))

describe('the drunkard’s walk (34-markov-drunkard.json)', () => {
  const { Q, R, expected } = data<{
    readonly Q: readonly (readonly number[])[]
    readonly R: readonly (readonly number[])[]
    readonly expected: { readonly published: { N: number[][]; steps: number[]; absorption: number[][] } }
  }>('34-markov-drunkard.json')
  const absorption = absorptionOf(
    Q.map((row, i) => ({
      mean: 1,
      variance: 0,
      transitions: row.map((probability, to) => ({ to, probability, wait: 0 })),
      end: R[i].reduce((sum, probability) => sum + probability),
    })),
  )!

  test('visits its corners as published, and takes as many steps', () => {
    expect(Q.map((_, start) => [...absorption.visits(unit(Q.length, start))])).toEqual(expected.published.N)
    expect([...absorption.means]).toEqual(expected.published.steps)
  })

  test('ends at home and in the bar as often as published', () => {
    const ends = Q.map((_, start) => {
      const visits = absorption.visits(unit(Q.length, start))
      return [0, 1].map(end => R.reduce((sum, row, i) => sum + visits[i] * row[end], 0))
    })
    expect(ends).toEqual(expected.published.absorption)
  })
})

describe('support with rework and escalation (37-semimarkov-support-loop.json)', () => {
  const { states, transitions, sojournMean, sojournVar, expected } = data<{
    readonly states: readonly string[]
    readonly transitions: readonly { readonly from: string; readonly to: string; readonly p: number }[]
    readonly sojournMean: Readonly<Record<string, number>>
    readonly sojournVar: Readonly<Record<string, number>>
    readonly expected: {
      readonly computed: Readonly<
        Record<'visits' | 'expectedTime' | 'variance' | 'absorption', Readonly<Record<string, number>>>
      >
    }
  }>('37-semimarkov-support-loop.json')
  const endsAt = (state: string, end: string): number =>
    transitions.filter(({ from, to }) => from === state && to === end).reduce((sum, { p }) => sum + p, 0)
  const absorption = absorptionOf(
    states.map(state => {
      const inside = transitions.filter(({ from, to }) => from === state && states.includes(to))
      return {
        mean: sojournMean[state],
        variance: sojournVar[state],
        transitions: inside.map(({ to, p }) => ({ to: states.indexOf(to), probability: p, wait: 0 })),
        end: endsAt(state, 'resolved') + endsAt(state, 'refunded'),
      }
    }),
  )!

  test.each(states.map((state, i) => [state, i] as const))('%s: time to the end, its variance, visits', (state, i) => {
    const { computed } = expected
    expect(absorption.means[i]).toBeCloseTo(computed.expectedTime[state], 8)
    expect(absorption.variances[i]).toBeCloseTo(computed.variance[state], 8)
    expect(absorption.visits(unit(states.length, 0))[i]).toBeCloseTo(computed.visits[state], 9)
  })

  test.each(['resolved', 'refunded'])('ends %s as often as worked out', end => {
    const visits = absorption.visits(unit(states.length, 0))
    const share = states.reduce((sum, state, i) => sum + visits[i] * endsAt(state, end), 0)
    expect(share).toBeCloseTo(expected.computed.absorption[end], 9)
  })
})

test.each(
  data<{ cases: { mean: number; var: number; q: number; expectedTime: number; variance: number }[] }>(
    '38-gert-geometric-rework.json',
  ).cases,
)('an activity with mean $mean and variance $var, repeated with $q (38-gert-geometric-rework.json)', given => {
  const { means, variances } = absorptionOf([
    {
      mean: given.mean,
      variance: given.var,
      transitions: [{ to: 0, probability: given.q, wait: 0 }],
      end: 1 - given.q,
    },
  ])!
  expect(means[0]).toBeCloseTo(given.expectedTime, 10)
  expect(variances[0]).toBeCloseTo(given.variance, 8)
})

test('waits count with the transition that they stand on: a wait of 4 in half of the cases has a variance of 4', () => {
  const after = (wait: number): State => ({
    mean: 1,
    variance: 0,
    transitions: [{ to: 1, probability: 0.5, wait }],
    end: 0.5,
  })
  const last: State = { mean: 0, variance: 0, transitions: [], end: 1 }
  const { means, variances } = absorptionOf([after(4), last])!
  expect([means[0], variances[0]]).toEqual([3, 4])
})

test('a loop that is hardly ever left loses no digit', () => {
  const q = 1 - 2 ** -40
  const { means } = absorptionOf([
    { mean: 1, variance: 0, transitions: [{ to: 1, probability: 1, wait: 0 }], end: 0 },
    { mean: 1, variance: 0, transitions: [{ to: 0, probability: q, wait: 0 }], end: 2 ** -40 },
  ])!
  expect(means[0]).toBe(2 ** 41)
})

test('what never ends has no length', () => {
  expect(absorptionOf([{ mean: 1, variance: 0, transitions: [{ to: 0, probability: 1, wait: 0 }], end: 0 }])).toBe(
    undefined,
  )
})

describe('long chains', () => {
  /** Each of 1,000 states goes on with p and all the way back with 1 − p: E = (p⁻ⁿ − 1) / (1 − p) steps (runs of successes, Feller 1968). */
  test('of 1,000 states that fall back to the first one', () => {
    const n = 1000
    const p = 0.999
    const states = Array.from(
      { length: n },
      (_, i): State => ({
        mean: 1,
        variance: 0,
        transitions: [
          { to: 0, probability: 1 - p, wait: 0 },
          ...(i + 1 < n ? [{ to: i + 1, probability: p, wait: 0 }] : []),
        ],
        end: i + 1 < n ? 0 : p,
      }),
    )
    const expected = (p ** -n - 1) / (1 - p)
    expect(absorptionOf(states)!.means[0] / expected).toBeCloseTo(1, 12)
  })

  /** The fair walk between two walls: from place i of n it takes i (n + 1 − i) steps (Grinstead & Snell, exercise 11.2). */
  test('of 1,000 states that step to and fro', () => {
    const n = 1000
    const states = Array.from(
      { length: n },
      (_, i): State => ({
        mean: 1,
        variance: 0,
        transitions: [i - 1, i + 1].filter(to => to >= 0 && to < n).map(to => ({ to, probability: 0.5, wait: 0 })),
        end: i === 0 || i === n - 1 ? 0.5 : 0,
      }),
    )
    const { means } = absorptionOf(states)!
    for (const [i, mean] of means.entries()) expect(mean / ((i + 1) * (n - i))).toBeCloseTo(1, 11)
  })

  test('of 50,000 states in a row go through in order', () => {
    const n = 50_000
    const states = Array.from(
      { length: n },
      (_, i): State => ({
        mean: 2,
        variance: 3,
        transitions: i + 1 < n ? [{ to: i + 1, probability: 1, wait: 1 }] : [],
        end: i + 1 < n ? 0 : 1,
      }),
    )
    const { means, variances } = absorptionOf(states)!
    expect([means[0], variances[0]]).toEqual([3 * n - 1, 3 * n])
  })
})

test('agree with the formula N (v + m² + 2 m∘(Q E)) − E², N summed up as a series', () => {
  const chains = fc.integer({ min: 1, max: 5 }).chain(size =>
    fc.array(
      fc.record({
        mean: fc.integer({ min: 0, max: 9 }),
        variance: fc.integer({ min: 0, max: 9 }),
        weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: size, maxLength: size }),
        end: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: size, maxLength: size },
    ),
  )
  const times = (rows: readonly (readonly number[])[], x: readonly number[]): number[] =>
    rows.map(row => row.reduce((sum, probability, j) => sum + probability * x[j], 0))
  fc.assert(
    fc.property(chains, states => {
      const totals = states.map(({ weights, end }) => weights.reduce((sum, weight) => sum + weight, end))
      const q = states.map(({ weights }, i) => weights.map(weight => weight / totals[i]))
      const series = (b: readonly number[]): number[] => {
        let term = [...b]
        let sum = [...b]
        for (let k = 0; k < 2000; k++) {
          term = times(q, term)
          sum = sum.map((value, i) => value + term[i])
        }
        return sum
      }
      const e = series(states.map(({ mean }) => mean))
      const qe = times(q, e)
      const second = series(states.map(({ mean, variance }, i) => variance + mean ** 2 + 2 * mean * qe[i]))
      const { means, variances } = absorptionOf(
        states.map(({ mean, variance, end }, i) => ({
          mean,
          variance,
          transitions: q[i].map((probability, to) => ({ to, probability, wait: 0 })),
          end: end / totals[i],
        })),
      )!
      for (const i of states.keys()) {
        expect(means[i]).toBeCloseTo(e[i], 6)
        expect(variances[i]).toBeCloseTo(second[i] - e[i] ** 2, 4)
      }
    }),
    { seed: 20260401, numRuns: 100 },
  )
})
