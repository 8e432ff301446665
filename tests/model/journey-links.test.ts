import { describe, expect, test } from 'vitest'
import { analyzeCriticalPath, plannedPath } from '../../src/analysis/critical-path/index.js'
import type { Journey, Reference } from '../../src/model/index.js'
import { touchpointIn } from '../../src/model/journey-links.js'
import { spelling } from '../../src/model/spelling.js'
import { arrowsOf } from '../../src/views/arrows.js'
import { asked } from '../support/asking.js'
import { exampleProjects } from '../support/example-files.js'
import { projectOf } from '../support/reading.js'

const journeyIn = (text: string): Journey => projectOf({ 'a.journey': text }).workspace.project().model.journeys[0]

const written = (text: string): Reference => ({
  name: spelling(text),
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  expects: ['touchpoint'],
})

describe('a reference within a journey means', () => {
  const journey = journeyIn('journey Claim { stage Check { touchpoint Report  touchpoint Call  touchpoint Report } }')
  test.each([
    ['a touchpoint by its name', 'Call', 1],
    ['also behind the name of the journey', 'Claim.Call', 1],
    ['of two touchpoints of one name the first', 'Report', 0],
    ['the same where it is qualified', 'Claim.Report', 0],
    ['no stage', 'Check', undefined],
    ['nothing of another journey', 'Other.Call', undefined],
    ['not the journey itself', 'Claim', undefined],
  ])('%s: `%s`', (_, text, place) => {
    expect(touchpointIn(journey)(written(text))).toBe(place)
  })
})

test('it leads to the same as in the project, in all examples', () => {
  let followed = 0
  for (const files of Object.values(exampleProjects())) {
    const { model, links } = projectOf(files).workspace.project()
    for (const journey of model.journeys) {
      const find = touchpointIn(journey)
      for (const reference of ownReferences(journey)) {
        expect(journey.touchpoints[find(reference) ?? -1]).toBe(links.target(reference)?.element)
        followed++
      }
    }
  }
  expect(followed).toBeGreaterThan(30)
})

const ownReferences = ({ touchpoints, promises }: Journey): readonly Reference[] =>
  [
    ...touchpoints.flatMap(({ dependencies, branches, repeats }) => [
      ...dependencies.map(({ on }) => on),
      ...branches.map(({ to }) => to),
      ...repeats.map(({ from }) => from),
    ]),
    ...promises.flatMap(({ from, to }) => [from, to]),
  ].filter(reference => reference !== undefined)

describe('of two touchpoints of one name the first is meant, whoever asks', () => {
  const twice = `journey Claim {
  touchpoint Report { duration 1h 2h 3h }
  touchpoint Check  { duration 1h  after Report }
  touchpoint Report { duration 10h  after Check }
  touchpoint Call   { after Check  repeat 10% from Report }
  promise Quick { to Report  within 4h }
}`
  test('a promise ends with it, in the plan and by classic PERT', () => {
    const { promises, pert } = analyzeCriticalPath(journeyIn(twice))
    expect(promises).toMatchObject([{ name: 'Quick', planned: 2 * 3600, verdict: 'kept' }])
    // Two hours left, and a standard deviation of twenty minutes.
    expect(pert!.promises[0].probability).toBeCloseTo(1, 6)
  })

  test('an arrow leads back to it', () => {
    expect(arrowsOf(journeyIn(twice)).map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'follows Report Check',
      'follows Check Report',
      'follows Check Call',
      'loop Call Report',
    ])
    const [branch] = arrowsOf(
      journeyIn('journey Claim { touchpoint Report  touchpoint Check { then Report }  touchpoint Report }'),
    )
    expect(branch).toMatchObject({ kind: 'loop', to: 'Report' })
  })
})

test('details lead to the first of two journeys of one name, in the order of files', () => {
  const { workspace } = projectOf({
    'outer.journey': 'journey Outer { touchpoint A { details Inner } }',
    'b.journey': 'journey Inner { touchpoint X { duration 5h } }',
    'a.journey': 'journey Inner { touchpoint X { duration 2h } }',
  })
  const length = (): number => {
    const outer = workspace.project().model.journeys.find(({ name }) => name === 'Outer')
    return asked(workspace, plannedPath, outer!).duration
  }
  expect(length()).toBe(2 * 3600)
  workspace.remove('a.journey')
  expect(length()).toBe(5 * 3600)
})
