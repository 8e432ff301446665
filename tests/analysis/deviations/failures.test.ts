import { describe, expect, test } from 'vitest'
import { inWords } from '../../../src/wording/note.js'
import { following } from './following.js'

const failures = (plan: string, actual: string): readonly string[] =>
  following(plan, actual)
    .deviations.filter(each => each.class === 'failed')
    .map(({ reason }) => inWords(reason))

describe('a touchpoint failed', () => {
  test('where it felt as bad as can be, or bad with a pain', () => {
    expect(failures('touchpoint A', 'touchpoint A { emotion -2 }')).toEqual(['It felt -2 on the scale -2..2.'])
    expect(failures('touchpoint A', 'touchpoint A { emotion -1  pain "Nobody came" }')).toEqual([
      'It felt -1 on the scale -2..2: Nobody came.',
    ])
    expect(failures('touchpoint A', 'touchpoint A { emotion -1 }')).toEqual([])
    expect(failures('touchpoint A', 'touchpoint A { emotion 0  pain "A small thing" }')).toEqual([])
  })

  test('but not where the plan already takes it for as bad', () => {
    expect(failures('touchpoint A { emotion -2 }', 'touchpoint A { emotion -2 }')).toEqual([])
    expect(failures('touchpoint A { emotion -1 }', 'touchpoint A { emotion -2 }')).toHaveLength(1)
  })

  test('where it took longer than its pessimistic duration', () => {
    const plan = 'touchpoint A { duration 5min 12min 40min }'
    expect(failures(plan, 'touchpoint A { at 2026-03-04T10:00 .. 2026-03-04T10:41 }')).toEqual([
      'It took 41 min, longer than the pessimistic duration of 40 min.',
    ])
    expect(failures(plan, 'touchpoint A { at 2026-03-04T10:00 .. 2026-03-04T10:40 }')).toEqual([])
    expect(failures(plan, 'touchpoint A { at 2026-03-04 .. 2026-03-04 }')).toEqual([])
  })

  test('but one planned duration is an expectation, not a limit', () => {
    expect(failures('touchpoint A { duration 20min }', 'touchpoint A { duration 1h }')).toEqual([])
  })

  test('where it missed its deadline, counted from the first moment of the journey', () => {
    const plan = 'touchpoint A touchpoint B { due 5d }'
    expect(failures(plan, 'touchpoint A { at 2026-03-04T10:00 } touchpoint B { at 2026-03-09 .. 2026-03-10 }')).toEqual(
      ['It was finished 5 d 14 h after the journey’s start, and was due after 5 d.'],
    )
    expect(failures(plan, 'touchpoint A { at 2026-03-04 } touchpoint B { at 2026-03-09 .. 2026-03-09 }')).toEqual([])
  })

  test('where a promise about it alone was broken', () => {
    const plan = 'touchpoint A promise OnTheSpot { from A  to A  within 30min }'
    expect(failures(plan, 'touchpoint A { duration 45min }')).toEqual([
      'It took 45 min, and OnTheSpot promises it within 30 min.',
    ])
  })

  test('for several reasons at once, told together', () => {
    const plan = 'touchpoint A { duration 5min 10min 15min }'
    expect(failures(plan, 'touchpoint A { duration 1h  emotion -2 }')).toEqual([
      'It felt -2 on the scale -2..2. It took 1 h, longer than the pessimistic duration of 15 min.',
    ])
  })
})

describe('a promise in fact', () => {
  const verdict = (actual: string): unknown[] => {
    const plan = 'touchpoint A touchpoint B promise P { from A  to B  within 2d for 90% }'
    return following(plan, actual).promises.map(promise => [promise.verdict, promise.actual])
  }
  const day = 86_400

  test.each([
    ['is kept', 'touchpoint A { at 2026-03-04T10:00 } touchpoint B { at 2026-03-06T10:00 }', ['kept', 2 * day]],
    [
      'is broken',
      'touchpoint A { at 2026-03-04T10:00 } touchpoint B { at 2026-03-06T10:01 }',
      ['broken', 2 * day + 60],
    ],
    ['stays open within a day', 'touchpoint A { at 2026-03-04 } touchpoint B { at 2026-03-06 }', ['unknown', 2 * day]],
    [
      'is kept whatever the time of day',
      'touchpoint A { at 2026-03-04 } touchpoint B { at 2026-03-05 }',
      ['kept', day],
    ],
    ['is unknown without dates', 'touchpoint A touchpoint B', ['unknown', null]],
    ['is not reached', 'touchpoint A { at 2026-03-04 }', ['not reached', null]],
  ])('%s', (_, actual, expected) => expect(verdict(actual)).toEqual([expected]))

  test('runs from the first start to the last finish', () => {
    expect(
      verdict(
        'touchpoint A { at 2026-03-04T10:00 } touchpoint B { at 2026-03-05T10:00 } touchpoint B2 { as B  at 2026-03-07T10:00 }',
      ),
    ).toEqual([['broken', 3 * day]])
  })
})
