import { describe, expect, test } from 'vitest'
import { findingsOf, messagesOf } from './findings.js'

describe('rings', () => {
  test('the finding stands where the ring closes, and each other step is a related place', () => {
    const text = `journey Claim {
  touchpoint Diagnose { after Visit }
  touchpoint Order    { after start of Diagnose + 1h }
  touchpoint Visit    { after Order }
}`
    const [finding, ...others] = findingsOf('journey/ring', [text])
    expect(others).toEqual([])
    expect(finding?.message).toContain('`Diagnose` → `Order` → `Visit` → `Diagnose`')
    expect(finding?.range.start).toEqual({ line: 2, column: 31 })
    expect(finding?.related?.map(({ message, range }) => `${range.start.line}: ${message}`)).toEqual([
      '3: `Order` waits for `Diagnose`.',
      '4: `Visit` waits for `Order`.',
    ])
  })

  test('a branch can be part of a ring', () => {
    const text = `journey Claim {
  touchpoint Diagnose { after Visit  then Visit 70%, Replace 30% }
  touchpoint Visit
  touchpoint Replace
}`
    expect(findingsOf('journey/ring', [text])[0]?.related?.[0]?.message).toBe('`Visit` follows `Diagnose`.')
  })

  test('going back by `then` or `repeat` is a loop and no ring', () => {
    const text = `journey Claim {
  touchpoint Report
  touchpoint Check   { after Report  then Report 10%, Confirm 90% }
  touchpoint Confirm { repeat 5% from Report }
}`
    expect(messagesOf('journey/ring', text)).toEqual([])
  })

  test('a touchpoint that waits for itself is told once, and not as a ring', () => {
    const text = 'journey Claim { touchpoint Check { after Check } }'
    expect(messagesOf('journey/ring', text)).toEqual([])
    expect(messagesOf('journey/depends-on-itself', text)).toHaveLength(1)
  })
})

describe('shares of branches', () => {
  const branches = (then: string) =>
    messagesOf(
      'journey/branch-shares',
      `journey Claim {
  touchpoint Report
  touchpoint Diagnose { after Report  ${then} }
  touchpoint Visit
  touchpoint Replace
}`,
    )

  test.each([
    'then Visit, Replace',
    'then Visit 33.3%, Replace 66.7%',
    'then Visit 100%, Replace',
    'then Report 15%, Visit 85%',
    // What does not go back goes on.
    'then Report 15%',
    'then Visit 70% then Replace 30%',
  ])('%s is in order', then => expect(branches(then)).toEqual([]))

  test.each([
    ['then Visit 70%, Replace 20%', 'add up to 90%, so it is not said what happens in the other 10%'],
    ['then Visit 80%, Replace 30%', 'add up to 110%, which is more than all cases'],
    ['then Report 60%, Report 60%', 'add up to 120%'],
    ['then Visit 70%', 'the other 30%'],
  ])('%s: %s', (then, message) => {
    expect(branches(then)).toEqual([expect.stringContaining(message)])
  })

  test('a scenario is held to the same', () => {
    const journey = 'journey Claim { touchpoint A { then B 50%, C 50% } touchpoint B touchpoint C }'
    const change = (then: string) =>
      messagesOf('journey/branch-shares', journey, `scenario Try of Claim { change A { ${then} } }`)
    expect(change('then B 40%, C 60%')).toEqual([])
    expect(change('then B 40%, C 50%')).toEqual([expect.stringContaining('`A` add up to 90%')])
  })
})

describe('repeats without an end', () => {
  const repeats = (touchpoints: string) => messagesOf('journey/endless-repeat', `journey Claim { ${touchpoints} }`)

  test('several repeats are taken together', () => {
    expect(repeats('touchpoint A touchpoint B { after A  repeat 60%  repeat 40% from A }')).toHaveLength(1)
    expect(repeats('touchpoint A touchpoint B { after A  repeat 60%  repeat 30% from A }')).toEqual([])
  })

  test('a branch on the way may lead out of the loop', () => {
    const text = 'touchpoint A { then B 50%, C 50% } touchpoint B { repeat 100% from A } touchpoint C'
    expect(repeats(text)).toEqual([])
  })
})

test('no more than five touchpoints without a duration are named', () => {
  const touchpoints = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(name => `touchpoint ${name}`).join(' ')
  expect(messagesOf('journey/no-duration', `journey Claim { ${touchpoints} }`)).toEqual([
    '`A`, `B`, `C`, `D`, `E` and 2 more have no duration and count as 0, so the length of `Claim` is only a lower bound. Write `duration` where it is known.',
  ])
})

test('a touchpoint that has its time from elsewhere needs no duration', () => {
  const text = `journey Repair { touchpoint Fix { duration 2h } }
journey Claim {
  touchpoint Report { at 2026-03-04T10:00 .. 2026-03-04T10:20 }
  touchpoint Mend   { details Repair }
}`
  expect(messagesOf('journey/no-duration', text)).toEqual([])
})

test('emotions are held to the scale of the configuration, in scenarios too', () => {
  const text = `journey Claim { touchpoint Report { emotion 4 } }
scenario Try of Claim { change Report { emotion 6 } }`
  const on = (min: number, max: number) =>
    findingsOf('journey/emotion-outside-scale', [text], { emotion: { min, max } })
  expect(on(-2, 2)).toHaveLength(2)
  expect(on(1, 5).map(({ range }) => range.start.line)).toEqual([2])
})

test('what has both sides and `by` is told once', () => {
  const text = `stakeholder Customer
journey Claim { touchpoint Report { by Customer  to Customer } }`
  expect(messagesOf('journey/action-and-communication', text)).toHaveLength(1)
  expect(messagesOf('journey/incomplete-communication', text)).toEqual([])
})

test('a deadline is held against the fastest way there', () => {
  const deadline = (due: string) =>
    messagesOf(
      'journey/deadline-too-early',
      `journey Claim { touchpoint Repair { not before 1d  duration 1d 2d 9d  due ${due} } }`,
    )
  expect(deadline('2d')).toEqual([])
  expect(deadline('47h')).toHaveLength(1)
})
