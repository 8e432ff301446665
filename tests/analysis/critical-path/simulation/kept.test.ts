import { expect, test } from 'vitest'
import { ask } from '../../../../src/analysis/ask.js'
import { criticalPath, plannedPath } from '../../../../src/analysis/critical-path/index.js'
import { finish } from '../../../../src/analysis/long-work.js'
import { asked } from '../../../support/asking.js'
import { projectOf } from '../../../support/reading.js'

const workspaceOf = (text: string) => projectOf({ 'a.journey': text }).workspace
const subjectOf = (workspace: ReturnType<typeof workspaceOf>) => {
  const project = workspace.project()
  return { element: project.model.journeys[0], project }
}

const varying = 'journey Claim { touchpoint A { duration 1h 2h 6h } touchpoint B { duration 2h } }'

test('a simulation comes in steps, each with the share done', () => {
  const work = ask(criticalPath, subjectOf(workspaceOf(varying)), { runs: 2000 })
  const shares: number[] = []
  for (let step = work.next(); !step.done; step = work.next()) shares.push(step.value)
  expect(shares.length).toBeGreaterThan(2)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect([shares[0], shares.at(-1)! < 1]).toEqual([0, true])
})

test('a simulation that is done is not done again until a file changes', () => {
  const workspace = workspaceOf(varying)
  const first = finish(ask(criticalPath, subjectOf(workspace)))
  expect(ask(criticalPath, subjectOf(workspace)).next()).toEqual({ done: true, value: first })
  expect(ask(criticalPath, subjectOf(workspace), { seed: 2 }).next().done).toBe(false)
})

test('without a simulation the result is the plan', () => {
  const workspace = workspaceOf(varying)
  const { element } = subjectOf(workspace)
  expect(asked(workspace, criticalPath, element, { options: { runs: 0 } })).toBe(asked(workspace, plannedPath, element))
  const fixed = workspaceOf('journey Claim { touchpoint A { duration 1h } }')
  expect(asked(fixed, criticalPath, subjectOf(fixed).element).simulation).toBeUndefined()
})
