import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Expected,
  expectationOf,
  lengthMoments,
} from '../../../../src/analysis/critical-path/expectation/expectation.js'
import { type Expectation, ofDetails, plannedLengths, planOf } from '../../../../src/analysis/critical-path/index.js'
import { inWords } from '../../../../src/wording/note.js'
import { projectOf } from '../../../support/reading.js'

/** Of the first journey in a text without errors. */
const expectedIn = (text: string): Expected => {
  const { model, links } = projectOf({ 'a.journey': text }).workspace.project()
  const { journeys } = model
  const [journey] = journeys
  const plan = planOf(journey!, ofDetails(plannedLengths(journeys, links.target), links.target))
  return expectationOf(journey!, plan, ofDetails(lengthMoments(journeys, links.target), links.target))
}

const whyNotExact = (text: string): string | undefined => {
  const expected = expectedIn(text)
  return expected.kind === 'not exact' ? inWords(expected.why) : undefined
}

const exactIn = (touchpoints: string): Expectation => {
  const expected = expectedIn(`journey J {\n${touchpoints}\n}`)
  expect(expected).toMatchObject({ kind: 'exact' })
  return (expected as Extract<Expected, { kind: 'exact' }>).expectation
}

const momentsIn = (touchpoints: string): readonly [mean: number, variance: number] => {
  const { mean, variance } = exactIn(touchpoints)
  return [mean, variance]
}

const minute = 60
const hour = 3600

const data = <Content>(name: string): Content =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/critical-path', name), 'utf8')) as Content

describe('support with rework and escalation as a journey (37-semimarkov-support-loop.json)', () => {
  const { computed } = data<{
    expected: { computed: Record<'visits' | 'expectedTime' | 'variance' | 'absorption', Record<string, number>> }
  }>('37-semimarkov-support-loop.json').expected
  // Three points with exactly the mean and the Beta-PERT variance of the file: 5 and 1, 20 and 25, 60 and 400, 10 and 4, 240 and 3600.
  const result = exactIn(`
    touchpoint contact  { duration 3min 4.625min 8.5min }
    touchpoint triage   { after contact  duration 7.5min 19.625min 34min  then fix 80%, escalate 20% }
    touchpoint fix      { duration 10min 58.5min 116min }
    touchpoint verify   { after fix  duration 6min 9.25min 17min  then triage 25%, resolved 75% }
    touchpoint escalate { duration 90min 235.5min 408min  then fix 90%, refunded 10% }
    touchpoint resolved
    touchpoint refunded
  `)

  test('takes the time worked out, with its variance', () => {
    expect(result.mean / minute).toBeCloseTo(computed.expectedTime.contact!, 8)
    expect(result.variance / minute ** 2).toBeCloseTo(computed.variance.contact!, 7)
  })

  test('visits every touchpoint as often, and ends in each way as often', () => {
    for (const [name, visits] of Object.entries(computed.visits)) expect(result.visits[name]).toBeCloseTo(visits, 9)
    expect(Object.keys(result.ends)).toEqual(['resolved', 'refunded'])
    for (const [name, share] of Object.entries(computed.absorption)) expect(result.ends[name]).toBeCloseTo(share, 9)
  })
})

describe('an activity that is repeated (38-gert-geometric-rework.json)', () => {
  const { cases } = data<{
    cases: { mean: number; var: number; q: number; expectedTime: number; variance: number }[]
  }>('38-gert-geometric-rework.json')
  /** Three points with exactly the mean and the Beta-PERT variance of each case. */
  const durations = ['10s', '6s 9.25s 17s', '1s 2.625s 6.5s', '3.5s 6.875s 11s']

  test.each(cases.map((given, i) => [durations[i], given] as const))('%s', (duration, { q, ...given }) => {
    const repeat = q > 0 ? `repeat ${q * 100}%` : 'optional 100%'
    const { mean, variance, visits } = exactIn(`touchpoint A { duration ${duration}  ${repeat} }`)
    expect(mean).toBeCloseTo(given.expectedTime, 10)
    expect(variance).toBeCloseTo(given.variance, 8)
    expect(visits.A).toBeCloseTo(1 / (1 - q), 10)
  })
})

test('the drunkard’s walk as a journey, from the middle (34-markov-drunkard.json)', () => {
  const { published } = data<{ expected: { published: { N: number[][]; steps: number[]; absorption: number[][] } } }>(
    '34-markov-drunkard.json',
  ).expected
  const { mean, visits, ends } = exactIn(`
    touchpoint Two   { duration 1s  then One 50%, Three 50% }
    touchpoint One   { duration 1s  then Two 50%, Zero 50% }
    touchpoint Three { duration 1s  then Two 50%, Four 50% }
    touchpoint Zero
    touchpoint Four
  `)
  expect(mean).toBe(published.steps[1])
  expect([visits.One, visits.Two, visits.Three]).toEqual(published.N[1])
  expect([ends.Zero, ends.Four]).toEqual(published.absorption[1])
})

describe('what is left to chance', () => {
  test('three points in a row: means and Beta-PERT variances add up', () => {
    // (1 + 4·4 + 13) / 6 = 5 and (5 − 1)(13 − 5) / 7; (2 + 4·2 + 8) / 6 = 3 and (3 − 2)(8 − 3) / 7.
    const [mean, variance] = momentsIn('touchpoint A { duration 1h 4h 13h }  touchpoint B { duration 2h 2h 8h }')
    expect(mean).toBeCloseTo(8 * hour, 6)
    expect(variance).toBeCloseTo((32 / 7 + 5 / 7) * hour ** 2, 3)
  })

  test('something optional takes its time in its share of the cases, and what follows goes on in all of them', () => {
    const result = exactIn(
      'touchpoint A { duration 10s } touchpoint B { duration 5s  optional 80% } touchpoint C { duration 3s }',
    )
    expect(result.mean).toBeCloseTo(17, 12)
    expect(result.variance).toBeCloseTo(25 * 0.8 * 0.2, 12)
    expect(result.visits).toEqual({ A: 1, B: 0.8, C: 1 })
    expect(result.ends).toEqual({ C: 1 })
  })

  test('a branch takes the time of the one picked, waits on its arrow included', () => {
    const [mean, variance] = momentsIn(`
      touchpoint A { duration 1s  then B 25%, C 75% }
      touchpoint B { duration 2s  after A + 10s }
      touchpoint C { duration 4s }
      touchpoint D { duration 1s  after B + 4s, C }`)
    // 1 + 10 + 2 + 4 + 1 = 18 or 1 + 4 + 1 = 6.
    expect(mean).toBeCloseTo(0.25 * 18 + 0.75 * 6, 12)
    expect(variance).toBeCloseTo(0.25 * 0.75 * 12 ** 2, 10)
  })

  test('going back starts at once, without the wait before it, and what lies between takes place anew', () => {
    const result = exactIn(`
      touchpoint A { duration 1s }
      touchpoint B { duration 2s  after A + 10s }
      touchpoint C { duration 3s  after B + 20s  repeat 50% from B }`)
    // 1 + 10 + one or more rounds of 2 + 20 + 3: two on average.
    expect(result.mean).toBeCloseTo(11 + 2 * 25, 12)
    expect(result.variance).toBeCloseTo(2 * 25 ** 2, 9)
    expect(result.visits).toEqual({ A: 1, B: 2, C: 2 })
  })

  test('a `then` that only leads back goes on in the other cases', () => {
    const result = exactIn(`
      touchpoint A { duration 1s }
      touchpoint B { duration 2s  after A  then A 20% }
      touchpoint C { duration 4s  after B }`)
    expect(result.mean).toBeCloseTo(3 / 0.8 + 4, 12)
    expect(result.ends).toEqual({ C: 1 })
  })

  test('`repeat` comes before `then`', () => {
    const { visits, ends } = exactIn(`
      touchpoint A { repeat 50%  then A 20%, B 20%, C 60% }
      touchpoint B
      touchpoint C`)
    expect(visits.A).toBeCloseTo(1 / (0.5 * 0.8), 12)
    expect(ends).toEqual({ B: expect.closeTo(0.25, 12), C: expect.closeTo(0.75, 12) })
  })

  test('what is passed sends nobody back, and what repeats itself takes place once more', () => {
    const result = exactIn(`
      touchpoint A { duration 1s }
      touchpoint B { duration 2s  after A  optional 50%  repeat 20% from A  then A 25%, C 75% }
      touchpoint C { duration 4s  after B }
      touchpoint D { duration 1s  after C  optional 50%  repeat 50% }`)
    // Each round: B takes place in half of the cases and leads back in 20 % + 80 % · 25 % of these.
    const rounds = 1 / (1 - 0.5 * 0.4)
    expect(result.visits.A).toBeCloseTo(rounds, 12)
    expect(result.visits.B).toBeCloseTo(rounds / 2, 12)
    expect(result.visits.D).toBeCloseTo(0.5 * 2, 12)
    expect(result.mean).toBeCloseTo(rounds * 2 + 4 + 1, 12)
  })

  test('shares not written count equally, and a note says so', () => {
    const expected = expectedIn(`journey J {
      touchpoint A { then B 50%, C, D }
      touchpoint B { duration 4s }
      touchpoint C { duration 8s  optional }
      touchpoint D
    }`)
    expect(expected).toMatchObject({
      kind: 'exact',
      expectation: { mean: 3, visits: { A: 1, B: 0.5, C: 0.125, D: 0.25 } },
      notes: [
        { code: 'critical-path/branches-without-share', data: { touchpoint: 'A', journey: 'J' } },
        { code: 'critical-path/optional-without-share', data: { touchpoint: 'C', journey: 'J' } },
      ],
    })
  })

  test('a touchpoint detailed by another journey takes that journey’s own mean and variance', () => {
    const expected = expectedIn(`
      journey Outer { touchpoint A { duration 1s }  touchpoint B { details Inner }  touchpoint C { details Fixed } }
      journey Inner { touchpoint X { duration 10s  repeat 20% } }
      journey Fixed { touchpoint Y { duration 3s }  touchpoint Z { duration 5s  after start of Y } }`)
    expect(expected).toMatchObject({
      expectation: { mean: expect.closeTo(1 + 12.5 + 5, 12), variance: expect.closeTo(31.25, 10) },
    })
  })
})

describe('one thing at a time', () => {
  test('an arrow that says no more than the way around it changes nothing', () => {
    expect(
      momentsIn(`
        touchpoint A { duration 1s }
        touchpoint B { duration 2s 3s 10s  after A + 1s }
        touchpoint C { duration 2s  after A + 3s, B }
        touchpoint D { after A, C, B }`),
    ).toEqual([expect.closeTo(1 + 1 + 4 + 2, 12), expect.closeTo(12 / 7, 12)])
  })

  test('something picked that also waits for what took place before waits no longer', () => {
    expect(
      exactIn(`
        touchpoint A { duration 1s }
        touchpoint B { duration 1s  after A  then C 50%, D 50% }
        touchpoint C { duration 2s  after A }
        touchpoint D { duration 4s }`).mean,
    ).toBe(5)
  })

  test.each([
    ['touchpoint A { duration 1s 2s 3s }  touchpoint B  touchpoint C { after A, B }', 'A and B start side by side'],
    ['touchpoint A  touchpoint B { after A }  touchpoint C { after A  optional }', 'B and C follow A side by side'],
    [
      'touchpoint A { then B, C }  touchpoint B  touchpoint C  touchpoint D { after A }',
      'D follows A side by side with what its “then” picks',
    ],
    [
      'touchpoint A  touchpoint B { duration 1s 2s 3s  after start of A + 1s }',
      'A and B are tied by start or finish and can overlap',
    ],
    ['touchpoint A { optional }  touchpoint B { after A - 1h }', 'B starts before A is finished'],
    ['touchpoint A { optional }  touchpoint B { not before 3d }', 'B has a “not before”'],
    [
      'touchpoint A { duration 1s } touchpoint B { duration 1s 2s 3s  after A } touchpoint C { after A + 2s, B }',
      'B and C follow A side by side',
    ],
    [
      'touchpoint A  touchpoint B { after A  then C 50%, D 50% }  touchpoint C { after A + 1h }  touchpoint D',
      'C waits for A by the clock, whatever took place in between',
    ],
    ['touchpoint A { repeat 100% }', 'it has a loop that is never left'],
  ])('%s: not, because %s', (touchpoints, why) => {
    expect(whyNotExact(`journey J { ${touchpoints} }`)).toBe(`The expected length is not worked out exactly: ${why}.`)
  })

  test('a journey detailed by one that has no exact expectation has none', () => {
    expect(
      whyNotExact(`
        journey Outer { touchpoint A { details Inner } }
        journey Inner { touchpoint X { duration 1s 2s 3s }  touchpoint Y { duration 1s  after start of X } }`),
    ).toBe('The expected length is not worked out exactly: the journey that details A has no exact one.')
  })

  test.each([
    'touchpoint A { duration 1s }  touchpoint B { duration 2s }',
    'touchpoint A { duration 1s }  touchpoint B { duration 2s  after start of A }',
  ])('%s: nothing is left to chance', touchpoints => {
    expect(expectedIn(`journey J { ${touchpoints} }`)).toEqual({ kind: 'planned' })
  })
})

test('a loop that is never picked keeps no journey from ending', () => {
  expect(exactIn('touchpoint A { then B 0%, C 100% }  touchpoint B { repeat 100% }  touchpoint C').ends).toEqual({
    C: 1,
  })
})
