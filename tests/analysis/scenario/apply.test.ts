import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/analysis/critical-path/index.js'
import { applyScenario } from '../../../src/analysis/scenario/apply.js'
import { projectOf } from '../../support/reading.js'
import { told } from '../../support/told.js'

const claim = `journey Claim {
  touchpoint Report   { duration 1h  emotion -2  matters satisfaction 5, retention 4 }
  touchpoint Diagnose { duration 2h  after Report + 4h  then Visit 70%, Replace 30% }
  touchpoint Visit    { duration 3h  repeat 20% }
  touchpoint Replace  { duration 24h }
  touchpoint Confirm  { duration 1h  after Visit, Replace }
}
`
const applied = (scenario: string, journey = claim) => {
  const { workspace } = projectOf({ 'a.journey': `${journey}scenario Faster of Claim { ${scenario} }\n` })
  const { journeys, scenarios } = workspace.project().model
  return applyScenario(journeys[0], scenarios[0])
}
const touchpoint = (result: ReturnType<typeof applied>, name: string) =>
  result.journey.touchpoints.find(each => each.name === name)!
const lengthOf = (result: ReturnType<typeof applied>) => planOf(result.journey).schedule.length / 3600

describe('a change', () => {
  test('replaces what it writes and leaves the rest', () => {
    const result = applied('change Diagnose { duration 10min  then Visit 40%, Replace 60% }')
    expect(touchpoint(result, 'Diagnose').duration).toEqual({ kind: 'fixed', seconds: 600 })
    expect(touchpoint(result, 'Diagnose').branches.map(({ probability }) => probability)).toEqual([0.4, 0.6])
    expect(touchpoint(result, 'Diagnose').dependencies.map(({ lag }) => lag)).toEqual([4 * 3600])
    expect(result.changed).toEqual(new Map([['Diagnose', ['duration', 'branches']]]))
  })

  test('of what matters keeps what is not mentioned', () => {
    const { matters } = touchpoint(applied('change Report { matters satisfaction 1 }'), 'Report')
    expect(matters).toEqual({ satisfaction: 1, retention: 4 })
  })

  test('to another journey takes the place of the duration', () => {
    const result = applied('change Visit { details Sub }', `${claim}journey Sub { touchpoint A { duration 1h } }\n`)
    expect(touchpoint(result, 'Visit').duration).toBeUndefined()
  })
})

describe('a skipped touchpoint', () => {
  test('takes no time, and neither does the wait for it', () => {
    expect(lengthOf(applied(''))).toBe(1 + 4 + 2 + 24 + 1)
    expect(lengthOf(applied('skip Diagnose'))).toBe(1 + 24 + 1)
  })

  test('stays where a branch can pick it, without what belonged to it', () => {
    const result = applied('skip Visit, Report')
    expect(result.skipped).toEqual(new Set(['Report', 'Visit']))
    expect(touchpoint(result, 'Visit')).toMatchObject({ repeats: [], duration: { seconds: 0 } })
    expect(touchpoint(result, 'Report')).not.toHaveProperty('emotion')
    expect(touchpoint(result, 'Confirm').dependencies).toHaveLength(2)
  })
})

test('what is no touchpoint of the journey is told', () => {
  expect(told(applied('skip Nowhere').notes)).toEqual([
    'Faster names Nowhere, which is no touchpoint of Claim: that part has no effect.',
  ])
})
