import { describe, expect, test } from 'vitest'
import { planOf } from '../../../../src/analysis/critical-path/index.js'
import { simulateBlocks } from '../../../../src/analysis/critical-path/simulation/blocks.js'
import { courseOf } from '../../../../src/analysis/critical-path/simulation/course-of.js'
import { simulateJourney } from '../../../../src/analysis/critical-path/simulation/index.js'
import { finish } from '../../../../src/analysis/long-work.js'
import type { Journey } from '../../../../src/model/journey.js'
import { projectOf } from '../../../support/reading.js'
import { told } from '../../../support/told.js'

const runs = 20_000

const journeysOf = (text: string): readonly Journey[] =>
  projectOf({ 'a.journey': text }).workspace.project().model.journeys

const simulate = (text: string, given = runs) => {
  const { model, links } = projectOf({ 'a.journey': text }).workspace.project()
  const { journeys } = model
  const { simulation, ...rest } = finish(
    simulateJourney(journeys[0], { runs: given, detailed: { journeys, target: links.target } }),
  )
  const of = (name: string) => simulation.touchpoints.find(touchpoint => touchpoint.name === name)!
  return { ...simulation, ...rest, of }
}

/** Four standard errors of a share. */
const near = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / runs)

/** Times a step takes place that is done again with this probability: mean, and four standard errors of it. */
const passes = (again: number) => ({
  mean: 1 / (1 - again),
  error: (4 * Math.sqrt(again)) / (1 - again) / Math.sqrt(runs),
})

describe('branches', () => {
  const claim = simulate(`journey Claim {
    touchpoint Diagnose { duration 1h  then Visit 70%, Replace 20%, Refund }
    touchpoint Visit    { duration 2h }
    touchpoint Replace  { duration 5h }
    touchpoint Refund   { duration 0.5h }
    touchpoint Close    { duration 1h  after Visit, Replace, Refund }
  }`)

  test('are picked as often as is written, those without a share for the rest', () => {
    for (const [name, share] of [
      ['Visit', 0.7],
      ['Replace', 0.2],
      ['Refund', 0.1],
    ] as const)
      expect(Math.abs(claim.of(name).occurrence - share)).toBeLessThan(near(share))
    const { occurrence } = claim.of('Visit')
    expect(occurrence + claim.of('Replace').occurrence + claim.of('Refund').occurrence).toBeCloseTo(1, 12)
    expect(told(claim.notes)).toEqual([
      'Not every branch after Diagnose has a share: those without share the rest equally.',
    ])
  })

  test('determine the length when picked, and what comes after waits for the one that was', () => {
    expect(claim.of('Close').occurrence).toBe(1)
    expect(claim.of('Replace').criticality).toBe(claim.of('Replace').occurrence)
    const { p50, p90, p95 } = claim.quantiles
    expect([p50, p90, p95].map(seconds => seconds / 3600)).toEqual([4, 7, 7])
  })

  test('take what only follows them along, and lags and further predecessors count', () => {
    const { of, quantiles } = simulate(`journey Claim {
      touchpoint Order    { duration 9h }
      touchpoint Diagnose { duration 1h  then Visit 50%, Replace 50% }
      touchpoint Visit    { duration 2h  after Diagnose + 1h, Order }
      touchpoint Thank    { duration 1h  after Visit }
      touchpoint Replace  { duration 3h }
    }`)
    expect(of('Thank').occurrence).toBe(of('Visit').occurrence)
    expect(quantiles.p10 / 3600).toBe(9)
    expect(quantiles.p90 / 3600).toBe(12)
    expect(of('Order').criticality).toBe(1)
  })
})

describe('optional touchpoints', () => {
  test('take no time when they are passed, and what comes after them goes on', () => {
    const { of, mean, quantiles } = simulate(`journey Claim {
      touchpoint A { duration 1h }
      touchpoint B { duration 4h  after A  optional 25% }
      touchpoint C { duration 1h  after B }
    }`)
    expect(Math.abs(of('B').occurrence - 0.25)).toBeLessThan(near(0.25))
    expect(of('B').criticality).toBe(of('B').occurrence)
    expect(of('C').occurrence).toBe(1)
    expect([quantiles.p50, quantiles.p80].map(seconds => seconds / 3600)).toEqual([2, 6])
    expect(mean / 3600).toBeCloseTo(2 + 4 * of('B').occurrence, 9)
  })

  test('do so in the order written too', () => {
    const { of, quantiles } = simulate(`journey Claim {
      touchpoint A { duration 1h  optional 50% }
      touchpoint B { duration 2h }
    }`)
    expect(of('B').occurrence).toBe(1)
    expect([quantiles.p10, quantiles.p90].map(seconds => seconds / 3600)).toEqual([2, 3])
  })
})

describe('loops', () => {
  test.each([0.15, 0.5, 0.9])('a touchpoint repeated with probability %f takes place 1 / (1 − q) times', again => {
    const { of, mean } = simulate(`journey Claim { touchpoint A { duration 1h  repeat ${again * 100}% } }`)
    const { visits } = of('A')
    expect(Math.abs(visits - passes(again).mean)).toBeLessThan(passes(again).error)
    expect(mean / 3600).toBeCloseTo(visits, 9)
    expect(of('A')).toMatchObject({ occurrence: 1, criticality: 1 })
    expect(of('A').cruciality).toBeCloseTo(1, 9)
  })

  test('do all on the way from where they go back to once more', () => {
    const { of, mean } = simulate(`journey Claim {
      touchpoint Report  { duration 1h }
      touchpoint Repair  { duration 2h  after Report }
      touchpoint Inspect { duration 1h  after Repair + 1h  repeat 40% from Repair }
      touchpoint Close   { duration 1h  after Inspect }
    }`)
    const { mean: expected, error } = passes(0.4)
    expect(Math.abs(of('Repair').visits - expected)).toBeLessThan(error)
    expect(of('Inspect').visits).toBe(of('Repair').visits)
    expect([of('Report').visits, of('Close').visits]).toEqual([1, 1])
    expect(mean / 3600).toBeCloseTo(2 + 4 * of('Repair').visits, 9)
  })

  test('let what stands beside them take place once, after the last pass of what it waits for', () => {
    // k passes take 3k hours, Print begins after the last Write and ends at 3k + 8, so the last Check has time.
    const { of, mean } = simulate(`journey Claim {
      touchpoint Write { duration 1h }
      touchpoint Print { duration 10h  after Write }
      touchpoint Check { duration 2h  after Write  repeat 50% from Write }
      touchpoint Send  { duration 1h  after Print, Check }
    }`)
    const { visits } = of('Write')
    expect(Math.abs(visits - 2)).toBeLessThan(passes(0.5).error)
    expect(mean / 3600).toBeCloseTo(3 * visits + 9, 9)
    expect(of('Print')).toMatchObject({ occurrence: 1, visits: 1, criticality: 1 })
    expect(of('Write').criticality).toBe(1)
    expect(Math.abs(of('Check').criticality - 0.5)).toBeLessThan(near(0.5))
  })

  test('do parallel ways within them once more, and join again', () => {
    const { of, mean } = simulate(`journey Claim {
      touchpoint A { duration 1h }
      touchpoint B { duration 5h  after A }
      touchpoint C { duration 2h  after A }
      touchpoint D { duration 1h  after B, C  repeat 50% from A }
    }`)
    expect(of('C').visits).toBe(of('A').visits)
    expect(of('B').visits).toBe(of('A').visits)
    expect(mean / 3600).toBeCloseTo(7 * of('A').visits, 9)
    expect(of('C').criticality).toBe(0)
  })

  test('that go back from two parallel ways to what both wait for end when neither goes back', () => {
    const written = (first: string, second: string) => `journey Claim {
      touchpoint A { duration 1h }
      touchpoint ${first}
      touchpoint ${second}
    }`
    const left = 'B { duration 2h  after A  repeat 30% from A }'
    const right = 'C { duration 3h  after A  repeat 20% from A }'
    const again = 1 - 0.7 * 0.8
    for (const { of } of [simulate(written(left, right)), simulate(written(right, left))])
      expect(Math.abs(of('A').visits - passes(again).mean)).toBeLessThan(passes(again).error)
  })

  test('may lead out through another branch, and then what would have followed does not', () => {
    const { of, mean } = simulate(`journey Claim {
      touchpoint A { duration 1h  then B 50%, C 50% }
      touchpoint B { duration 2h  then A 40%, D 60% }
      touchpoint C { duration 3h }
      touchpoint D { duration 4h }
    }`)
    // A is visited 1 / (1 − 0.5 · 0.4) times; it ends in C with 0.5 and in D with 0.3 of each visit.
    const visits = 1 / 0.8
    expect(Math.abs(of('A').visits - visits)).toBeLessThan(passes(0.2).error)
    expect(Math.abs(of('C').occurrence - 0.5 * visits)).toBeLessThan(near(0.5 * visits))
    expect(Math.abs(of('D').occurrence - 0.3 * visits)).toBeLessThan(near(0.3 * visits))
    expect(of('C').occurrence + of('D').occurrence).toBeCloseTo(1, 12)
    expect(mean / 3600).toBeCloseTo(of('A').visits + 2 * of('B').visits + 3 * of('C').visits + 4 * of('D').visits, 9)
  })

  test('with a then back alone, go on for the rest', () => {
    const { of } = simulate(`journey Claim {
      touchpoint A { duration 1h }
      touchpoint B { duration 2h  after A  then A 25% }
      touchpoint C { duration 2h  after B }
    }`)
    expect(Math.abs(of('B').visits - passes(0.25).mean)).toBeLessThan(passes(0.25).error)
    expect(of('C').visits).toBe(1)
  })

  test('that never end are cut short, which is said', () => {
    const { of, notes } = simulate('journey Claim { touchpoint A { duration 1h  repeat 100% } }', 100)
    expect(of('A').visits).toBe(1001)
    expect(told(notes)).toEqual(['100 of 100 runs would have gone back more than 1000 times and then go on instead.'])
  })
})

describe('touchpoints that another journey details', () => {
  const parts = `
    journey Repair { touchpoint Mend { duration 1h 2h 9h  repeat 20% } }
    journey Quick  { touchpoint Look { duration 1h } }`

  test('take a length of that journey, drawn anew for each', () => {
    const { mean, standardDeviation, of } = simulate(`journey Claim {
      touchpoint First  { details Repair }
      touchpoint Second { details Repair }
      touchpoint Look   { details Quick }
    }${parts}`)
    const alone = simulate(parts)
    const error = (4 * alone.standardDeviation) / Math.sqrt(runs)
    expect(Math.abs(mean - (2 * alone.mean + 3600))).toBeLessThan(3 * error)
    // Two independent lengths; the same one twice would vary twice as much.
    expect(standardDeviation / alone.standardDeviation).toBeCloseTo(Math.SQRT2, 1)
    expect(of('Look').cruciality).toBe(0)
  })

  test('keep their own duration where one is written, and take no time where that journey contains itself', () => {
    const { mean } = simulate(`journey Claim {
      touchpoint Written { details Repair  duration 2h }
      touchpoint Endless { details Ring }
    }
    journey Ring { touchpoint Again { details Ring } }${parts}`)
    expect(mean).toBe(2 * 3600)
  })
})

test('a touchpoint with a due is in time in a share of the runs in which it took place', () => {
  const { of } = simulate(`journey Claim {
    touchpoint Diagnose { duration 1h  then Visit 50%, Replace 50%  due 5h }
    touchpoint Visit    { duration 1h  repeat 50%  due 3h }
    touchpoint Replace  { duration 5h  due 5h }
  }`)
  expect(of('Diagnose').onTime).toBe(1)
  expect(of('Replace').onTime).toBe(0)
  // One or two visits are in time.
  expect(Math.abs(of('Visit').onTime! - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / (runs / 2)))
})

test('variants of a journey meet the same luck: only the runs differ that the change decides', () => {
  const lengths = (visits: number, again: number) => {
    const [claim] = journeysOf(`journey Claim {
      touchpoint Diagnose { duration 1h 2h 3h  then Visit ${visits}%, Replace ${100 - visits}% }
      touchpoint Visit    { duration 1h 2h 6h  repeat ${again}% }
      touchpoint Replace  { duration 1h 5h 9h }
      touchpoint Close    { duration 1h 2h 3h  after Visit, Replace }
    }`)
    const { course } = courseOf(claim!, planOf(claim!), 'beta-pert', () => undefined)
    return finish(simulateBlocks(course, runs, 1)).lengths
  }
  const base = lengths(70, 20)
  const equal = (other: Float64Array) => base.filter((length, run) => length === other[run]).length / runs
  expect(Math.abs(equal(lengths(60, 20)) - 0.9)).toBeLessThan(near(0.9))
  // Those differ that visit and end their visits between the two probabilities: 0.1 of those at the first, 0.1 of the 0.2 at the second, …
  const differ = (0.7 * 0.1) / (1 - 0.2)
  expect(Math.abs(equal(lengths(70, 30)) - (1 - differ))).toBeLessThan(near(differ))
})
