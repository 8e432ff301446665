import { expect, test } from 'vitest'
import { comparison } from '../../../src/analysis/scenario/index.js'
import { scenarioResultSchema } from '../../../src/analysis/scenario/schema.js'
import { asked } from '../../support/asking.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished, told } from '../../support/told.js'

const claim = `journey Claim {
  touchpoint Report   { duration 1h  emotion -2  matters satisfaction 5 }
  touchpoint Diagnose { duration 2h  after Report  emotion -1  matters satisfaction 5 }
  touchpoint Order    { duration 20h  after Diagnose }
  touchpoint Visit    { duration 3h  after Order  emotion 2  matters satisfaction 3 }
  touchpoint Survey   { duration 1h  after Report }
  promise Quick { from Report to Visit  within 24h }
}
impacts Drivers { Report -> Diagnose +1  Order -> Visit +3  Diagnose -> Visit +2 }
`
const resultOf = (scenario: string) => {
  const { workspace } = projectOf({ 'a.journey': `${claim}scenario Faster of Claim { ${scenario} }` })
  const [what] = workspace.project().model.scenarios
  const result = asked(workspace, comparison, what!, { options: { runs: 0 } })
  expectPublished(scenarioResultSchema, result)
  return result
}
const hours = (count: number) => count * 3600

test('length, critical path and promises stand side by side', () => {
  expect(resultOf('skip Order')).toMatchObject({
    scenario: 'Faster',
    journey: 'Claim',
    length: { base: hours(26), scenario: hours(6) },
    criticalPaths: { base: [['Report', 'Diagnose', 'Order', 'Visit']], scenario: [['Report', 'Diagnose', 'Visit']] },
    promises: [
      {
        name: 'Quick',
        base: { planned: hours(26), verdict: 'broken' },
        scenario: { planned: hours(6), verdict: 'kept' },
      },
    ],
  })
})

test('each touchpoint is changed, skipped, moved or the same', () => {
  const { touchpoints } = resultOf('skip Order  change Diagnose { duration 1h  emotion 1 }')
  expect(touchpoints.map(({ name, effect, properties }) => [name, effect, ...properties])).toEqual([
    ['Report', 'same'],
    ['Diagnose', 'changed', 'duration', 'emotion'],
    ['Order', 'skipped'],
    ['Visit', 'moved'],
    ['Survey', 'moved'],
  ])
  expect(touchpoints[1]).toMatchObject({
    base: { emotion: -1, duration: hours(2) },
    scenario: { emotion: 1, duration: hours(1) },
  })
  expect(touchpoints[2].scenario).toBeNull()
})

test('emotions and ranks are those of the journey as it would be', () => {
  const { emotions, ranks } = resultOf('skip Order, Survey  change Report { emotion 2 }')
  expect(emotions).toEqual({
    mean: { base: -1 / 3, scenario: 1 },
    minimum: { base: -2, scenario: -1 },
    last: { base: 2, scenario: 2 },
    peakEnd: { base: 2, scenario: 2 },
  })
  expect(ranks.priorities).toEqual([
    { name: 'Report', base: 1, scenario: 2 },
    { name: 'Diagnose', base: 2, scenario: 1 },
    { name: 'Visit', base: 3, scenario: 3 },
  ])
  expect(ranks.influence).toEqual([
    {
      impacts: 'Drivers',
      factors: [
        { name: 'Order', base: 1, scenario: null },
        { name: 'Diagnose', base: 2, scenario: 1 },
        { name: 'Report', base: 3, scenario: 2 },
        { name: 'Visit', base: 4, scenario: 3 },
      ],
    },
  ])
})

test('what the plan says only of the journey as it would be is told as such', () => {
  const { notes } = resultOf('change Report { after Diagnose }  skip Nowhere')
  expect(told(notes)).toEqual([
    'Faster names Nowhere, which is no touchpoint of Claim: that part has no effect.',
    'In the scenario: Report → Diagnose → Report wait for each other, so none of them can ever start.',
    'In the scenario: Left out, because they are on such a ring or behind one: Report, Diagnose, Order, Visit, Survey. Times, paths and length are those of the rest.',
    'In the scenario: The promise Quick is not judged: Report is not in the plan of Claim.',
  ])
})

test('a scenario that changes nothing changes no number', () => {
  const { length, touchpoints, emotions, ranks } = resultOf('')
  expect(length.scenario).toBe(length.base)
  expect(new Set(touchpoints.map(({ effect }) => effect))).toEqual(new Set(['same']))
  for (const { base, scenario } of [...Object.values(emotions), ...ranks.priorities]) expect(scenario).toBe(base)
  expect(ranks.influence).toEqual([])
})
