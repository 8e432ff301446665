import { describe, expect, test } from 'vitest'
import { inWords } from '../../../src/wording/note.js'
import { classed, following } from './following.js'

const missing = (plan: string, actual: string): readonly string[] => classed(following(plan, actual))

describe('what did not take place is missing', () => {
  test('unless it is optional; what comes after it is led to all the same', () => {
    expect(missing('touchpoint A touchpoint B { optional } touchpoint C', 'touchpoint A')).toEqual(['missing C'])
    expect(
      missing('touchpoint A touchpoint B { after A  optional 80% } touchpoint C { after B }', 'touchpoint A'),
    ).toEqual(['missing C'])
  })

  const branching = `touchpoint Diagnose { then Visit 70%, Replace 30% }
    touchpoint Visit
    touchpoint Test { after Visit }
    touchpoint Replace
    touchpoint Confirm { after Test, Replace }`

  test('unless it is on a branch that was not taken, or behind one', () => {
    expect(missing(branching, 'touchpoint Diagnose touchpoint Replace touchpoint Confirm')).toEqual([])
    expect(missing(branching, 'touchpoint Diagnose touchpoint Visit')).toEqual(['missing Test', 'missing Confirm'])
  })

  test('one of the branches where none was taken', () => {
    const result = following(branching, 'touchpoint Diagnose touchpoint Confirm')
    expect(result.deviations.map(({ touchpoint, reason }) => `${touchpoint}: ${inWords(reason)}`)).toEqual([
      'Visit: One of Visit, Replace follows Diagnose in the plan, and none of them took place.',
      'Test: The plan leads here, and it did not take place.',
    ])
  })

  test('a branch that may have been taken unseen makes nothing behind it missing', () => {
    const unseen = `touchpoint Check { then Manual 50%, Call 50% }
      touchpoint Manual { layer backstage }
      touchpoint Call
      touchpoint Result { after Manual }`
    expect(missing(unseen, 'touchpoint Check')).toEqual([])
    expect(missing(unseen, 'touchpoint Check touchpoint Result')).toEqual([])
  })

  test('behind the line of visibility only where the journey records that layer', () => {
    const plan = 'touchpoint A touchpoint B { layer backstage } touchpoint C { layer backstage } touchpoint D'
    expect(missing(plan, 'touchpoint A touchpoint D')).toEqual([])
    expect(missing(plan, 'touchpoint A touchpoint C touchpoint D')).toEqual(['missing B'])
  })

  test('a way back leads nowhere that was not reached before', () => {
    const loop = 'touchpoint A touchpoint B { after A  then A 20%, C 80% } touchpoint C'
    expect(missing(loop, 'touchpoint A touchpoint B')).toEqual(['missing C'])
    expect(
      missing(loop, 'touchpoint A touchpoint B touchpoint A2 { as A } touchpoint B2 { as B } touchpoint C'),
    ).toEqual([])
  })
})
