import { describe, expect, test } from 'vitest'
import { inWords } from '../../../src/wording/note.js'
import { worded } from '../../../src/wording/worded.js'
import { classed, following } from './following.js'

const reasons = (plan: string, actual: string): readonly string[] =>
  following(plan, actual)
    .deviations.filter(each => each.class === 'out of sequence')
    .map(({ reason }) => inWords(reason).replace(' The plan has it the other way round.', ''))

describe('out of sequence', () => {
  test('is what came before something that the plan has first', () => {
    expect(
      reasons(
        'touchpoint Letter touchpoint Modem',
        'touchpoint Letter { at 2026-03-09 } touchpoint Modem { at 2026-03-05 }',
      ),
    ).toEqual(['Modem came before Letter.'])
  })

  test('is what started before the end of what it waits for, unless the plan lets them overlap', () => {
    const actual = `touchpoint Order { at 2026-03-04T10:00 .. 2026-03-04T11:00 }
      touchpoint Pack { at 2026-03-04T10:30 }`
    expect(reasons('touchpoint Order touchpoint Pack { after Order }', actual)).toEqual([
      'Pack started before the end of Order.',
    ])
    expect(reasons('touchpoint Order touchpoint Pack { after Order - 1h }', actual)).toEqual([])
    expect(reasons('touchpoint Order touchpoint Pack { after start of Order }', actual)).toEqual([])
  })

  test.each([
    [
      'after start of A',
      'touchpoint A { at 2026-03-04T10:00 } touchpoint B { at 2026-03-04T09:00 }',
      'B started before A.',
    ],
    [
      'finishes after A',
      'touchpoint A { at 2026-03-04T10:00 .. 2026-03-04T12:00 } touchpoint B { at 2026-03-04T11:00 .. 2026-03-04T11:30 }',
      'B was finished before A.',
    ],
    [
      'finishes after start of A',
      'touchpoint A { at 2026-03-04T10:00 } touchpoint B { at 2026-03-04T08:00 .. 2026-03-04T09:30 }',
      'B was finished before the start of A.',
    ],
  ])('by the ends that `%s` ties', (relation, actual, reason) => {
    expect(reasons(`touchpoint A touchpoint B { ${relation} }`, actual)).toEqual([reason])
    const inOrder =
      'touchpoint A { at 2026-03-04T06:00 .. 2026-03-04T07:00 } touchpoint B { at 2026-03-05T08:00 .. 2026-03-05T09:30 }'
    expect(reasons(`touchpoint A touchpoint B { ${relation} }`, inOrder)).toEqual([])
  })

  test('is nothing that the dates leave open', () => {
    const plan = 'touchpoint A touchpoint B'
    expect(reasons(plan, 'touchpoint B { at 2026-03-04 } touchpoint A { at 2026-03-04T10:00 }')).toEqual([])
    expect(reasons(plan, 'touchpoint B { at 2026-03 } touchpoint A { at 2026-03-04 }')).toEqual([])
    expect(reasons(plan, 'touchpoint B { at 2026-03-04T10:00 } touchpoint A { at 2026-03-04T10:00 }')).toEqual([])
  })

  test('follows the order written, or the arrows, where there are no dates', () => {
    const plan = 'touchpoint A touchpoint B touchpoint C'
    expect(reasons(plan, 'touchpoint B touchpoint A touchpoint C')).toEqual(['B came before A.'])
    expect(reasons(plan, 'touchpoint B touchpoint A { after B } touchpoint C')).toEqual(['B came before A.'])
    expect(reasons(plan, 'touchpoint B touchpoint A touchpoint C { after A, B }')).toEqual([])
  })

  test('is told through what did not take place', () => {
    const result = following('touchpoint A touchpoint B touchpoint C', 'touchpoint C touchpoint A')
    expect(classed(result)).toEqual(['missing B', 'out of sequence C'])
  })

  test('is nothing where one occurrence came first: a second round is no irregularity', () => {
    const plan = 'touchpoint A touchpoint B { after A  repeat 20% from A }'
    const rounds = 'touchpoint A touchpoint B touchpoint A2 { as A } touchpoint B2 { as B }'
    expect(reasons(plan, rounds)).toEqual([])
    expect(reasons(plan, 'touchpoint B touchpoint A touchpoint B2 { as B }')).toEqual(['B came before A.'])
  })

  test('is told once for each touchpoint, with all that it came before', () => {
    const plan = 'touchpoint A touchpoint B touchpoint C { after A, B }'
    const result = following(plan, 'touchpoint C touchpoint A touchpoint B')
    expect(result.deviations).toHaveLength(1)
    expect(worded(result.deviations[0])).toMatchObject({
      touchpoint: 'C',
      reason: 'C came before A. C came before B. The plan has it the other way round.',
      related: [
        { message: 'As planned.', file: 'plan.journey' },
        { message: 'A is planned to come first.', file: 'claim17.journey' },
        { message: 'B is planned to come first.', file: 'claim17.journey' },
      ],
    })
  })
})
