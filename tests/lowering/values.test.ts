import { describe, expect, test } from 'vitest'
import { secondsOf } from '../../src/model/duration.js'
import { expectProblems } from '../support/findings.js'
import { only, touchpointWith } from '../support/reading.js'

const MIN = 60
const H = 60 * MIN
const D = 24 * H
const fixed = (seconds: number) => ({ kind: 'fixed', seconds })

describe('durations', () => {
  test.each([
    ['90s', 90],
    ['5min', 5 * MIN],
    ['2h', 2 * H],
    ['3d', 3 * D],
    ['2w', 14 * D],
    ['1.5h', 90 * MIN],
    ['0.5min', 30],
    ['1d12h', 36 * H],
    ['1w2d3h4min5s', 9 * D + 3 * H + 4 * MIN + 5],
    ['0s', 0],
    ['1.25d1.5h', 31.5 * H],
  ])('%s', (written, seconds) => {
    expect(secondsOf(written)).toBe(seconds)
    expect(touchpointWith(`duration ${written}`)).toEqual({ duration: fixed(seconds) })
  })

  test('three are optimistic, most likely and pessimistic', () => {
    expect(touchpointWith('duration 5min 12min 1h')).toEqual({
      duration: { kind: 'three-point', optimistic: 5 * MIN, mostLikely: 12 * MIN, pessimistic: H },
    })
    expect(touchpointWith('duration 1d 1d 1d')).toEqual({
      duration: { kind: 'three-point', optimistic: D, mostLikely: D, pessimistic: D },
    })
  })

  test('two, four or falling ones are no estimate', () => {
    expectProblems('journey J { touchpoint A { »duration 1d 2d« } }', /^2 durations stand here/)
    expectProblems('journey J { touchpoint A { »duration 1d 2d 3d 4d« } }', /^4 durations stand here/)
    expectProblems('journey J { touchpoint A { »duration 2d 1d 3d« } }', /must rise/)
  })

  test('a month has no fixed length', () => {
    const file = expectProblems(
      'journey J { touchpoint A { »duration 1mo«  »due 1d1mo«  after »B + 2mo«  emotion -1 } }',
      /^A month has no fixed length, so `1mo`/,
      /`1d1mo`/,
      /`2mo`/,
    )
    expect(file.declarations.journeys[0].touchpoints[0]).toMatchObject({ emotion: -1 })
    expectProblems('kpi K { target <= »1mo« }', /`1mo` cannot be added up/)
  })

  test('how often may be months, because nothing is added up', () => {
    expect(only('kpis', 'kpi K { every 1mo }')).toMatchObject({ every: { count: 1, unit: 'mo' } })
    expect(only('kpis', 'kpi K { every 1.5h }')).toMatchObject({ every: { count: 1.5, unit: 'h' } })
    expect(only('kpis', 'kpi K { every 1d12h }')).toMatchObject({ every: { count: 36 * H, unit: 's' } })
  })

  test('how often must be something, and one unit where it is months', () => {
    expectProblems('kpi K { »every 0d« }', /more than no time/)
    expectProblems('kpi K { »every 1mo2d« }', /^A month has no fixed length/)
    expectProblems('stakeholder S { »engage Portal every 0mo« }', /more than no time/)
  })
})

describe('dates', () => {
  test.each(['2026-10-01', '2026-10', '2026-Q3', '2026', '2028-02-29', '2026-03-04T10:20', '2026-03-04T10:20:30'])(
    '%s',
    date => {
      expect(only('journeys', `journey J { reviewed ${date} }`)).toMatchObject({ reviewed: date })
      expect(only('kpis', `kpi K { observed ${date} { yes 1 of 2 } }`)).toMatchObject({ observed: [{ when: date }] })
    },
  )

  test.each([
    '2026-13-01',
    '2026-02-30',
    '2026-00',
    '2026-03-04T24:00',
    '2026-03-04T10:60',
    '26',
    '20261',
    '1.5',
    '2026-1-5',
  ])('%s is not in the calendar', date => {
    expectProblems(`journey J { »reviewed ${date}« }`, new RegExp(`^\`${date}\` is no date`))
  })

  test('there is no fifth quarter', () => {
    expectProblems('journey J { »reviewed 2026-Q5« }', /^`2026-Q5` is no date/)
  })

  test('a date of another country is told as a whole', () => {
    expectProblems('journey J { »reviewed 01.10.2026« }', /^`01.10.2026` is no date. Write a day `2026-10-01`/)
    expectProblems('journey J { »reviewed 10/1/26« }', /^`10\/1\/26` is no date/)
  })
})

describe('numbers', () => {
  test('quantities have the unit that they are written with', () => {
    const target = (written: string) => (only('kpis', `kpi K { target ${written} }`) as { target: unknown }).target
    expect(target('>= 75%')).toEqual({ operator: '>=', value: { value: 0.75, unit: 'share' } })
    expect(target('>= 7.5%')).toEqual({ operator: '>=', value: { value: 0.075, unit: 'share' } })
    expect(target('> 4.2')).toEqual({ operator: '>', value: { value: 4.2, unit: 'number' } })
    expect(target('< -10')).toEqual({ operator: '<', value: { value: -10, unit: 'number' } })
    expect(target('<= 1d12h')).toEqual({ operator: '<=', value: { value: 36 * H, unit: 'seconds' } })
    expect(target('= +50')).toEqual({ operator: '=', value: { value: 50, unit: 'number' } })
  })

  test('one outside its scale is reported and still kept', () => {
    const file = expectProblems(
      'stakeholder S { »power 7«  »interest 0.5« }',
      /^7 is outside the scale 1 to 5/,
      /^0.5 is outside/,
    )
    expect(file.declarations.stakeholders[0]).toMatchObject({ power: 7, interest: 0.5 })
  })

  test('a share is at most all of them', () => {
    const file = expectProblems('journey J { touchpoint A { optional »180%« } }', /^180% is more than all of them/)
    expect(file.declarations.journeys[0].touchpoints[0].optional).toEqual({ probability: 1 })
  })

  test('a scale or a range written the wrong way round is turned', () => {
    expect(only('impacts', 'impacts I { scale 3..-3  A -> B +3..+1 }')).toMatchObject({
      scale: { min: -3, max: 3 },
      judgements: [{ value: { low: 1, high: 3 } }],
    })
  })

  test('a judgement beyond the scale of its block is reported and still kept', () => {
    const file = expectProblems(
      'impacts I { scale -3..3  A -> B »+4«  A -> C »-3..+5«  matrix { to A B  A . »9«  B 1 . } }',
      /outside the scale -3..3/,
      /outside the scale -3..3/,
      /outside the scale -3..3/,
    )
    expect(file.declarations.impacts[0].judgements).toHaveLength(2)
  })
})

describe('words from a list', () => {
  test('with a hyphen', () => {
    expect(only('channels', 'channel Portal { service self-service }')).toMatchObject({ service: 'self-service' })
  })

  test('a wrong one is left out, and the nearest right one offered', () => {
    const file = expectProblems(
      'channel Portal { service »self-servce« }\njourney J { kind »plan« }',
      '`self-servce` is not one of `self-service`, `assisted`, `automated`. Did you mean `self-service`?',
      /^`plan` is not one of `planned`, `actual`, `discovered`. Did you mean `planned`\?$/,
    )
    expect(file.declarations.channels[0].service).toBeUndefined()
    expect(file.problems[0].fixes).toEqual([
      {
        title: 'Replace with `self-service`',
        edits: [{ file: 'a.journey', range: file.problems[0].range, newText: 'self-service' }],
      },
    ])
  })

  test('the wrong one of two is marked, also where one contains the other', () => {
    expectProblems('stakeholder S { engagement neutral -> »neutra« }', /^`neutra` is not one of/)
    expectProblems('journey J { touchpoint A { matters »joy« 3, retention 2 } }', /^`joy` is not one of/)
  })
})

describe('what can be said once', () => {
  test('is reported where it is written again, with both places, and the first holds', () => {
    const file = expectProblems(
      'journey J { owner Care  »owner Parts«  touchpoint A { emotion -1  »emotion +1« } }',
      '`owner` is written twice here, so nobody can tell which one holds. Remove one of them.',
      /^`emotion` is written twice/,
    )
    expect(file.problems[0].related).toMatchObject([
      { message: 'Written here first.', file: 'a.journey', range: { start: { line: 1, column: 13 } } },
    ])
    expect(file.declarations.journeys[0].owner!.name).toBe('Care')
    expect(file.declarations.journeys[0].touchpoints[0].emotion).toBe(-1)
  })

  test.each([
    'stakeholder S { power 2  »power 3« }',
    'stakeholder S { legitimacy yes  »legitimacy no« }',
    'channel C { service assisted  »service assisted« }',
    'journey J { promise P { within 7d  »within 8d« } }',
    'journey J { touchpoint A { via X  »via Y« } }',
    'journey J { touchpoint A { pain "x" { source "a"  »source "b"« } } }',
    'most M { obstacle O { likelihood 2  »likelihood 3« } }',
    'most M { support S { due 2026  »due 2027« } }',
    'most M { trend T { worsens A  »worsens B« } }',
    'kpi K { target >= 3  »target >= 4« }',
    'goal G { measured by A  »measured by B« }',
    'canvas C { channels A  »channels B« }',
    'canvas C { partner P { is A  »is B« } }',
    'impacts I { scale 0..3  »scale 0..4« }',
    'outlook O { scale 0..3  »scale 0..4« }',
    'initiative I { status planned  »status done« }',
    'scenario S of J { change A { due 1d  »due 2d« } }',
  ])('%s', written => {
    expectProblems(written, /is written twice here/)
  })

  test('target and warn, likelihood and severity, worsens and eases are different things', () => {
    expect(
      only('mosts', 'most M { obstacle O { likelihood 2 severity 3 } trend T { worsens A eases B } }'),
    ).toMatchObject({
      obstacles: [{ likelihood: 2, severity: 3 }],
      trends: [{ worsens: ['A'], eases: ['B'] }],
    })
    expect(only('kpis', 'kpi K { target >= 3 warn >= 2 }')).toMatchObject({
      target: { value: { value: 3 } },
      warn: { value: { value: 2 } },
    })
  })

  test('what may be repeated adds up', () => {
    expect(touchpointWith('after A  after C  pain "x"  pain "y"  matters retention 2  matters advocacy 1')).toEqual({
      dependencies: [
        { relation: 'FS', on: 'A', lag: 0 },
        { relation: 'FS', on: 'C', lag: 0 },
      ],
      pains: [{ text: 'x' }, { text: 'y' }],
      matters: { retention: 2, advocacy: 1 },
    })
  })
})
