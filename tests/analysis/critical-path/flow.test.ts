import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyzeCriticalPath } from '../../../src/analysis/critical-path/index.js'
import { projectOf } from '../../support/reading.js'
import { type Activity, journeyOf } from './journey-of.js'
import type { Problem } from './naive-solver.js'
import { mixed } from './problems.js'

const hour = 3600
const day = 24 * hour

const resultOf = (text: string) =>
  analyzeCriticalPath(projectOf({ 'a.journey': text }).workspace.project().model.journeys[0])

type Tasks = Readonly<Record<string, { readonly d: number; readonly after: readonly string[] }>>
type Vectors = {
  readonly critical_path: readonly {
    readonly case: string
    readonly edges_days: Readonly<Record<string, number>>
    readonly total_known_days: number
    readonly certification_touch_hours: number
    readonly flow_efficiency_certification: number
    readonly nodes: Readonly<Record<string, number>>
    readonly exact_total: number
    readonly slack: Readonly<Record<string, number>>
    readonly tasks: Tasks
    readonly finish: number
    readonly critical: readonly string[]
    readonly critical_all: readonly string[]
    readonly total_float: Readonly<Record<string, number>>
    readonly free_float: Readonly<Record<string, number>>
    readonly o: number
    readonly m: number
    readonly p: number
    readonly expected: number
    readonly sd: number
  }[]
}

describe('experience-and-stakeholder-vectors.json', () => {
  const { critical_path: cases } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../data/kpi/experience-and-stakeholder-vectors.json'), 'utf8'),
  ) as Vectors
  const caseOf = (name: string) => cases.find(({ case: title }) => title.startsWith(name))!
  const activitiesOf = (tasks: Tasks): Activity[] =>
    Object.entries(tasks).map(([id, { d, after }]) => ({
      id,
      duration: d,
      predecessors: after.map(before => ({ id: before, type: 'FS', lag: 0 })),
    }))

  test('the appeal: 2.5 hours of work in 773 days from filing to certification, of 1594 days known', () => {
    const given = caseOf('va-appeal')
    const [statement, certification, transfer] = Object.values(given.edges_days)
    // The days between two events hold the work that the second one is.
    const { flow, duration } = resultOf(`journey Appeal {
      stage Disagree      { touchpoint Disagree }
      stage Statement     { touchpoint Statement { after Disagree + ${statement}d } }
      stage Certification {
        touchpoint File    { after Statement }
        touchpoint Certify { duration ${given.certification_touch_hours}h  after File + ${certification! - 1}d21.5h }
      }
      stage Board         { touchpoint Transfer { after Certify + ${transfer}d } }
    }`)
    expect(duration).toBe(given.total_known_days * day)
    const stage = flow.stages.find(({ stage }) => stage === 'Certification')!
    expect(stage).toMatchObject({ start: statement! * day, leadTime: certification! * day, touchTime: 2.5 * hour })
    expect(stage.flowEfficiency).toBeCloseTo(given.flow_efficiency_certification, 8)
    expect(flow.touchTime).toBe(2.5 * hour)
    expect(flow.waitingTime).toBe(1594 * day - 2.5 * hour)
  })

  test('teleclaims: the sum along the longest path, and the slack of the two beside it', () => {
    const given = caseOf('teleclaims')
    // Means of the same log to a millisecond; the file has them to a tenth of a second.
    const seconds = {
      check: 30.744,
      register: 519.279,
      likelihood: 20.095,
      assess: 661.266,
      advise: 176.98,
      pay: 124.058,
      close: 30.257,
    }
    for (const [name, mean] of Object.entries(given.nodes))
      expect(Math.abs(seconds[name as 'pay'] - mean)).toBeLessThanOrEqual(0.05)
    const result = resultOf(`journey Claim {
      touchpoint check      { duration ${seconds.check}s }
      touchpoint register   { duration ${seconds.register}s  after check }
      touchpoint likelihood { duration ${seconds.likelihood}s  after register }
      touchpoint assess     { duration ${seconds.assess}s  after likelihood }
      touchpoint advise     { duration ${seconds.advise}s  after assess }
      touchpoint pay        { duration ${seconds.pay}s  after assess }
      touchpoint close      { duration ${seconds.close}s  after pay }
    }`)
    expect(Math.abs(result.duration - given.exact_total)).toBeLessThan(0.0015)
    expect(result.criticalPaths).toEqual([given.critical])
    for (const [name, slack] of Object.entries(given.slack))
      expect(result.touchpoints.find(touchpoint => touchpoint.name === name)!.totalFloat).toBeCloseTo(slack, 3)
    expect(result.flow).toMatchObject({ touchTime: result.duration, waitingTime: 0, flowEfficiency: 1 })
  })

  test('classic network with float', () => {
    const given = caseOf('classic')
    const result = analyzeCriticalPath(journeyOf(activitiesOf(given.tasks)))
    expect(result.duration).toBe(given.finish)
    expect(result.criticalPaths).toEqual([given.critical])
    const of = (name: string) => result.touchpoints.find(touchpoint => touchpoint.name === name)!
    for (const [name, float] of Object.entries(given.total_float)) expect(of(name).totalFloat).toBe(float)
    for (const [name, float] of Object.entries(given.free_float)) expect(of(name).freeFloat).toBe(float)
  })

  test('two equal critical paths', () => {
    const given = caseOf('two equal')
    const result = analyzeCriticalPath(journeyOf(activitiesOf(given.tasks)))
    expect(result.duration).toBe(given.finish)
    expect(result.touchpoints.filter(({ critical }) => critical).map(({ name }) => name)).toEqual(given.critical_all)
    expect(result.criticalPaths).toHaveLength(2)
  })

  test('three points', () => {
    const { o, m, p, ...given } = caseOf('PERT')
    const { touchpoints, pert } = resultOf(`journey J { touchpoint A { duration ${o}s ${m}s ${p}s } }`)
    expect(touchpoints[0].duration).toBe(given.expected)
    expect(pert!.standardDeviation).toBe(given.sd)
  })
})

describe('touch time and waiting', () => {
  test('a lag and a “not before” are waiting, and the way goes on before the “not before”', () => {
    const { flow } = resultOf(`journey J {
      touchpoint A { duration 2h }
      touchpoint B { duration 1h  after A + 3h }
      touchpoint C { duration 4h  after B  not before 10h }
      touchpoint Aside { duration 5h  after A }
    }`)
    expect(flow).toEqual({
      leadTime: 14 * hour,
      touchTime: 7 * hour,
      waitingTime: 7 * hour,
      flowEfficiency: 0.5,
      stages: [],
    })
  })

  test('an overlap counts once, and what starts in a wait on the longest path fills it only if the path goes there', () => {
    const { flow } = resultOf(`journey J {
      touchpoint A { duration 4h }
      touchpoint B { duration 4h  after A - 1h }
      touchpoint C { duration 1h  after start of B + 9h }
    }`)
    // A 0–4, B 3–7, C 12–13; the wait is what lies between B’s end and C.
    expect(flow).toMatchObject({ leadTime: 13 * hour, touchTime: 8 * hour, waitingTime: 5 * hour })
  })

  test('of a stage are those of its own touchpoints, critical or not', () => {
    const { flow } = resultOf(`journey J {
      stage One   { touchpoint A { duration 6h }  touchpoint B { duration 2h  after start of A + 1h } }
      stage Two   { touchpoint C { duration 1h  after A + 1h }  touchpoint D { duration 1h  after C + 2h } }
      stage Three
    }`)
    expect(flow.stages).toEqual([
      { stage: 'One', start: 0, leadTime: 6 * hour, touchTime: 6 * hour, waitingTime: 0, flowEfficiency: 1 },
      {
        stage: 'Two',
        start: 7 * hour,
        leadTime: 4 * hour,
        touchTime: 2 * hour,
        waitingTime: 2 * hour,
        flowEfficiency: 0.5,
      },
    ])
  })
})

describe('any network', () => {
  const activitiesOf = ({ durations, dependencies, notBefore, due }: Problem): Activity[] =>
    durations.map((duration, i) => ({
      id: `T${i}`,
      duration,
      predecessors: dependencies
        .filter(({ to }) => to === i)
        .map(({ from, relation, lag }) => ({ id: `T${from}`, type: relation, lag })),
      ...(notBefore[i] !== undefined && { earliestStart: notBefore[i] }),
      ...(due[i] !== undefined && { due: due[i] }),
    }))
  const flowOf = (activities: readonly Activity[]) => analyzeCriticalPath(journeyOf(activities)).flow

  test('is touched for no longer than all durations together, and waits for the rest', () => {
    fc.assert(
      fc.property(mixed, problem => {
        const { leadTime, touchTime, waitingTime } = flowOf(activitiesOf(problem))
        expect(touchTime + waitingTime).toBe(leadTime)
        expect(touchTime).toBeLessThanOrEqual(problem.durations.reduce((sum, duration) => sum + duration, 0))
        expect(waitingTime).toBeGreaterThanOrEqual(0)
      }),
      { seed: 20260401, numRuns: 400 },
    )
  })

  test('written in another order flows the same', () => {
    fc.assert(
      fc.property(
        mixed.filter(({ dependencies }) => dependencies.length > 0),
        problem => {
          const activities = activitiesOf(problem)
          expect(flowOf(activities.toReversed())).toEqual(flowOf(activities))
        },
      ),
      { seed: 20260401, numRuns: 400 },
    )
  })
})
