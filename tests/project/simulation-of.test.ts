import { expect, test } from 'vitest'
import { finish } from '../../src/analysis/long-work.js'
import type { Journey } from '../../src/model/journey.js'
import { criticalPathOf } from '../../src/project/critical-path-of.js'
import { simulatedCriticalPathOf } from '../../src/project/simulation-of.js'
import { projectOf } from '../support/reading.js'

const workspaceOf = (text: string) => projectOf({ 'a.journey': text }).workspace
const journeyOf = (workspace: ReturnType<typeof workspaceOf>): Journey => workspace.model().journeys[0]!

const varying = 'journey Claim { touchpoint A { duration 1h 2h 6h } touchpoint B { duration 2h } }'

test('a simulation comes in steps, each with the share done', () => {
  const workspace = workspaceOf(varying)
  const work = simulatedCriticalPathOf(journeyOf(workspace), workspace, { runs: 2000 })
  const shares: number[] = []
  for (let step = work.next(); !step.done; step = work.next()) shares.push(step.value)
  expect(shares.length).toBeGreaterThan(2)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect([shares[0], shares.at(-1)! < 1]).toEqual([0, true])
})

test('a simulation that is done is not done again until a file changes', () => {
  const workspace = workspaceOf(varying)
  const first = finish(simulatedCriticalPathOf(journeyOf(workspace), workspace))
  const again = simulatedCriticalPathOf(journeyOf(workspace), workspace).next()
  expect(again).toEqual({ done: true, value: first })
  expect(simulatedCriticalPathOf(journeyOf(workspace), workspace, { seed: 2 }).next().done).toBe(false)
})

test('without a simulation the result is the plan', () => {
  const workspace = workspaceOf(varying)
  const plan = criticalPathOf(journeyOf(workspace), workspace.model(), workspace.settings)
  expect(finish(simulatedCriticalPathOf(journeyOf(workspace), workspace, { runs: 0 }))).toBe(plan)
  const fixed = workspaceOf('journey Claim { touchpoint A { duration 1h } }')
  expect(finish(simulatedCriticalPathOf(journeyOf(fixed), fixed)).simulation).toBeUndefined()
})
