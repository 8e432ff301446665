import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeExperience, type ExperienceOptions, statisticsOf } from '../../../src/analysis/experience/index.js'
import { experienceResultSchema } from '../../../src/analysis/experience/schema.js'
import { defaultSettings } from '../../../src/model/settings.js'
import { journeyFilesIn } from '../../support/example-files.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished, told } from '../../support/told.js'

const scale = defaultSettings.emotion

const experience = (touchpoints: string, options: Partial<ExperienceOptions> = {}) => {
  const { workspace } = projectOf({ 'a.journey': `journey Claim { ${touchpoints} }` })
  const result = analyzeExperience(workspace.project().model.journeys[0], { scale, ...options })
  expectPublished(experienceResultSchema, result)
  return result
}

const names = (touchpoints: string): readonly string[] => experience(touchpoints).points.map(({ name }) => name)

describe('peak–end', () => {
  const { peak_end: cases } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../data/kpi/experience-and-stakeholder-vectors.json'), 'utf8'),
  )

  test.each(cases as readonly Record<string, number>[])('$emotions', vector => {
    const emotions = vector.emotions as unknown as readonly number[]
    const { statistics } = experience(
      emotions.map((emotion, i) => `touchpoint T${i} { emotion ${emotion} }`).join('\n'),
    )
    expect(statistics).toMatchObject({ peak: vector.peak, end: vector.end, last: vector.end, peakEnd: vector.peak_end })
    expect(statistics?.mean).toBeCloseTo(vector.mean!, 4)
  })

  // The first vector is the DSL sign-up of the examples: seamless at first, and nobody came in the end.
  test('of the DSL sign-up: everything that is remembered is very bad', () => {
    const { workspace } = projectOf(journeyFilesIn('examples/dsl-onboarding'))
    const journey = workspace.project().model.journeys.find(({ name }) => name === 'DslSignUp')!
    const { points, statistics } = analyzeExperience(journey, { scale })
    expect(points.map(({ emotion }) => emotion)).toEqual([2, -1, -2, -2])
    expect(statistics).toMatchObject({
      peak: -2,
      end: -2,
      peakEnd: -2,
      mean: -0.75,
      minimum: -2,
      minimumAt: 'CallCentre',
    })
  })

  test('on a scale without 0 in its middle, the peak is the farthest from the middle', () => {
    const felt = [1, 3, 4].map(emotion => ({ name: `T${emotion}`, emotion }))
    expect(statisticsOf(felt, { min: 1, max: 5 })).toMatchObject({ peak: 1, peakAt: 'T1', end: 4, peakEnd: 2.5 })
  })

  test('of nothing there is none', () => {
    const { statistics, notes } = experience('touchpoint A')
    expect(statistics).toBeNull()
    expect(told(notes)).toEqual(['No emotion is written, so there is no curve. Write `emotion` at the touchpoints.'])
  })
})

describe('the order of time', () => {
  test('is that of the earliest starts in a plan, whatever the order written', () => {
    const { points, clock } = experience(`kind planned
      touchpoint B { after A + 1h  emotion 1 }
      touchpoint A { duration 2h  emotion -1 }`)
    expect([clock, points.map(({ name, time }) => [name, time])]).toEqual([
      'planned',
      [
        ['A', 0],
        ['B', 3 * 3600],
      ],
    ])
  })

  test('at the same start, what is waited for comes first', () => {
    expect(names('touchpoint B { after A  emotion 1 } touchpoint A { emotion 2 }')).toEqual(['A', 'B'])
  })

  test('is that of the dates in a journey that took place', () => {
    const { points, clock } = experience(`kind actual
      touchpoint B { at 2026-03-05T09:00  emotion 1 }
      touchpoint A { at 2026-03-04T10:00 .. 2026-03-04T10:20  emotion -1 }`)
    expect([clock, points.map(({ name, time }) => [name, time])]).toEqual([
      'took place',
      [
        ['A', 0],
        ['B', 23 * 3600],
      ],
    ])
  })

  test('keeps the order written where dates leave it open, and what is certainly earlier first', () => {
    expect(
      names(`kind actual
        touchpoint Hour { at 2026-03-05T10:00  emotion 1 }
        touchpoint Day { at 2026-03-05  emotion 1 }
        touchpoint Before { at 2026-03-04  emotion 1 }
        touchpoint Month { at 2026-03  emotion 1 }
        touchpoint After { at 2026-03-06  emotion 1 }`),
    ).toEqual(['Before', 'Hour', 'Day', 'Month', 'After'])
  })

  test('puts what has no date behind what is written before it, and says so', () => {
    const { points, notes } = experience(`kind actual
      touchpoint Start { emotion 0 }
      touchpoint B { at 2026-03-05  emotion 1 }
      touchpoint Then { emotion 1 }
      touchpoint A { at 2026-03-04  emotion 1 }`)
    expect(points.map(({ name }) => name)).toEqual(['A', 'Start', 'B', 'Then'])
    expect(told(notes)).toContain('Start and Then have no date (`at`): put behind what is written before.')
  })

  test('puts what the plan has no time for last', () => {
    const { points, notes } = experience(
      'touchpoint A { after B  emotion 1 } touchpoint B { after A  emotion 1 } touchpoint C { emotion 2 }',
    )
    expect(points.map(({ name, time }) => [name, time])).toEqual([
      ['C', 0],
      ['A', null],
      ['B', null],
    ])
    expect(told(notes)).toContain('The plan has no time for A and B: put last, in the order written.')
  })
})

test('emotions of a plan are assumptions, those of a journey that took place are facts', () => {
  const basisOf = (kind: string) => {
    const { basis, notes } = experience(`${kind} touchpoint A { emotion 1 }`)
    return [basis, told(notes)[0]]
  }
  expect(basisOf('kind planned')).toEqual(['assumption', 'The journey is planned: its emotions are assumptions.'])
  expect(basisOf('kind actual')).toEqual(['fact', 'The journey took place: its emotions are facts.'])
  expect(basisOf('kind discovered')).toEqual(['fact', 'The journey was found in data: its emotions are facts.'])
  expect(basisOf('')).toEqual(['assumption', 'The journey does not say its kind: its emotions count as assumptions.'])
})

test('the first moment of truth is where what matters most feels worst; what is not known comes last', () => {
  const { momentsOfTruth } = experience(`
    touchpoint Nothing { moment of truth }
    touchpoint Matters { moment of truth  matters satisfaction 5 }
    touchpoint Bad     { moment of truth  emotion -2 }
    touchpoint Fine    { moment of truth  emotion +2  matters satisfaction 5 }
    touchpoint Both    { moment of truth  emotion -2  matters satisfaction 5, retention 4 }
    touchpoint Other   { emotion -2  matters satisfaction 5 }`)
  expect(momentsOfTruth.map(({ name, priority, gap }) => [name, priority, gap])).toEqual([
    ['Both', 1, 4.5],
    ['Fine', 2, 0],
    ['Bad', 3, null],
    ['Matters', 4, null],
    ['Nothing', 5, null],
  ])
})

test('pains are counted by how well they are known', () => {
  const { pains } = experience(`touchpoint A { pain "Slow" { evidence measured  source "Log" }  pain "Unfriendly" }
    touchpoint B { pain "Lost" { evidence assumed } }`)
  expect(pains).toEqual({
    total: 3,
    byEvidence: { assumed: 1, observed: 0, measured: 1, unstated: 1 },
    list: [
      { touchpoint: 'A', text: 'Slow', evidence: 'measured', source: 'Log' },
      { touchpoint: 'A', text: 'Unfriendly', evidence: null, source: null },
      { touchpoint: 'B', text: 'Lost', evidence: 'assumed', source: null },
    ],
  })
})

test('a point says through which channels; what the customer sees and nobody has an emotion for is named', () => {
  const { points, withoutEmotion } = experience(
    'touchpoint A { via Chat, Phone  emotion 1 } touchpoint B touchpoint C { layer backstage }',
  )
  expect(points).toEqual([{ name: 'A', time: 0, emotion: 1, channels: ['Chat', 'Phone'] }])
  expect(withoutEmotion).toEqual(['B'])
})

describe('plan and what took place are compared touchpoint by touchpoint', () => {
  const { workspace } = projectOf({
    'plan.journey': `journey Plan { kind planned
      touchpoint A { emotion -1  moment of truth  matters satisfaction 4 } touchpoint B { emotion 2 } touchpoint C }`,
    'actual.journey': `journey One { kind actual  follows Plan
        touchpoint A { emotion -2 } touchpoint A2 { as A  emotion 1 } touchpoint Call { emotion 0 } }
      journey Two { kind actual  follows Plan  touchpoint First { as A  emotion -2 } }
      journey Silent { kind actual  follows Plan  touchpoint A }`,
  })
  const [one, two, silent, plan] = workspace.project().model.journeys

  test('a plan with the journeys that follow it', () => {
    expect(analyzeExperience(plan!, { scale, followers: [one!, two!, silent!] }).compared).toEqual({
      with: 'actual',
      journeys: ['One', 'Two'],
      points: [{ name: 'A', emotion: -1, lowest: -2, highest: 1, occurrences: 3 }],
    })
  })

  test('a journey with the plan that it follows, whose moments of truth are its own', () => {
    const { compared, momentsOfTruth } = analyzeExperience(one!, { scale, plan: plan! })
    expect(compared?.points.map(({ name, emotion }) => [name, emotion])).toEqual([
      ['A', -1],
      ['A2', -1],
    ])
    expect(momentsOfTruth.map(({ name, significance, gap }) => [name, significance, gap])).toEqual([
      ['A', 4, 4],
      ['A2', 4, 0.25],
    ])
  })
})
