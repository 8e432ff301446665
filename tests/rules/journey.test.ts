import { describe, expect, test } from 'vitest'
import { expectFindings } from '../support/findings.js'
import { messagesOf } from './messages.js'

describe('rings', () => {
  test('the finding stands where the ring closes, and each other step is a related place', () => {
    const [finding] = expectFindings(
      'journey/ring',
      `journey Claim {
  touchpoint Diagnose { after »Visit« }
  touchpoint Order    { after start of Diagnose + 1h }
  touchpoint Visit    { after Order }
}`,
      /^`Diagnose` → `Order` → `Visit` → `Diagnose` wait for each other in a ring/,
    )
    expect(finding?.related?.map(({ message, range }) => `${range.start.line}: ${message}`)).toEqual([
      '3: `Order` waits for `Diagnose`.',
      '4: `Visit` waits for `Order`.',
    ])
  })

  test('a branch can be part of a ring', () => {
    const [finding] = expectFindings(
      'journey/ring',
      `journey Claim {
  touchpoint Diagnose { after »Visit«  then Visit 70%, Replace 30% }
  touchpoint Visit
  touchpoint Replace
}`,
    )
    expect(finding?.related).toMatchObject([
      {
        message: '`Visit` follows `Diagnose`.',
        range: { start: { line: 2, column: 43 }, end: { line: 2, column: 52 } },
      },
    ])
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

test('touchpoints without a duration are told together, and no more than five are named', () => {
  expect(messagesOf('journey/no-duration', 'journey Claim { touchpoint A }')).toEqual([
    '`A` has no duration and counts as 0, so the length of `Claim` is only a lower bound. Write `duration` where it is known.',
  ])
  const touchpoints = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(name => `touchpoint ${name}`).join(' ')
  expect(messagesOf('journey/no-duration', `journey Claim { ${touchpoints} }`)).toEqual([
    '`A`, `B`, `C`, `D`, `E` and 2 more have no duration and count as 0, so the length of `Claim` is only a lower bound. Write `duration` where it is known.',
  ])
})

test('a journey that is a part of itself, in another file or at once', () => {
  const claim = 'journey Claim { touchpoint Mend { details Repair } }'
  expect(messagesOf('journey/details-itself', claim, 'journey Repair { touchpoint Reopen { details Claim } }')).toEqual(
    [
      '`Repair` in turn contains `Claim`, so its length is not known and counts as 0. Write a `duration`, or name another journey.',
      '`Claim` in turn contains `Repair`, so its length is not known and counts as 0. Write a `duration`, or name another journey.',
    ],
  )
  expect(messagesOf('journey/details-itself', 'journey Claim { touchpoint Again { details Claim } }')).toEqual([
    '`Claim` is the journey that this touchpoint stands in, so its length is not known and counts as 0. Write a `duration`, or name another journey.',
  ])
})

test('what waits for another touchpoint of its own name does not wait for itself', () => {
  const text = (own: string) => `journey Claim { touchpoint Report  ${own}  touchpoint Report { after Report } }`
  expect(messagesOf('journey/depends-on-itself', text('touchpoint Check { after Report }'))).toEqual([])
  expect(messagesOf('journey/depends-on-itself', text('touchpoint Check { after Check }'))).toHaveLength(1)
})

test('a step that goes back to another one of its own name may still end', () => {
  const written = (repeat: string) =>
    `journey Claim { touchpoint Check  touchpoint Pick { then Done 50%, Check 50% }  touchpoint Check { ${repeat} }  touchpoint Done }`
  expect(messagesOf('journey/endless-repeat', written('repeat 100%'))).toHaveLength(1)
  expect(messagesOf('journey/endless-repeat', written('repeat 100% from Check'))).toEqual([])
})

test('details of a journey that is declared twice lead to the first one, which may contain what the second does not', () => {
  const outer = 'journey Outer { touchpoint A { details Inner } }'
  const [plain, back] = ['journey Inner { touchpoint B }', 'journey Inner { touchpoint B { details Outer } }']
  expect(messagesOf('journey/details-itself', outer, plain, back)).toEqual([])
  expect(messagesOf('journey/details-itself', outer, back, plain)).toHaveLength(2)
})
