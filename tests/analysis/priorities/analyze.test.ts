import { describe, expect, test } from 'vitest'
import { analyzePriorities } from '../../../src/analysis/priorities/index.js'
import { prioritiesResultSchema } from '../../../src/analysis/priorities/schema.js'
import type { Journey } from '../../../src/model/journey.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished, told } from '../../support/told.js'

const prioritiesIn = (journeys: string, of: string, scale = { min: -2, max: 2 }) => {
  const { workspace } = projectOf({ 'a.journey': journeys })
  const { model, links } = workspace.project()
  const all = model.journeys
  const journey = all.find(({ name }) => name === of)!
  const isFollowed = ({ follows }: Journey, plan: Journey): boolean =>
    follows !== undefined && links.target(follows)?.element === plan
  const result = analyzePriorities(journey, {
    scale,
    plan: all.find(plan => isFollowed(journey, plan)),
    followers: all.filter(follower => isFollowed(follower, journey)),
  })
  expectPublished(prioritiesResultSchema, result)
  return result
}

const priorities = (touchpoints: string, scale?: { readonly min: number; readonly max: number }) =>
  prioritiesIn(`journey Claim { kind planned ${touchpoints} }`, 'Claim', scale)

test('significance is the mean of what is written; the gap sets it against the experience, brought to the same 0..5', () => {
  const { touchpoints } = priorities(
    'touchpoint A { matters satisfaction 5, retention 4, advocacy 3  emotion -1 } touchpoint B { matters retention 2  emotion +2 }',
  )
  expect(touchpoints).toEqual([
    {
      name: 'A',
      significance: 4,
      experience: -1,
      basis: 'assumed',
      occurrences: 1,
      quadrant: 'concentrate here',
      gap: 2.75,
      rank: 1,
    },
    {
      name: 'B',
      significance: 2,
      experience: 2,
      basis: 'assumed',
      occurrences: 1,
      quadrant: 'possible overkill',
      gap: -3,
      rank: 2,
    },
  ])
})

// Importance and performance on the four sides of the cross: Martilla & James (1977).
test.each([
  [5, -2, 'concentrate here'],
  [2.5, -0.1, 'concentrate here'],
  [2.5, 0, 'keep up'],
  [5, 2, 'keep up'],
  [2, -2, 'low priority'],
  [0, 0, 'possible overkill'],
])('what matters %d and feels %d: %s', (matters, emotion, quadrant) => {
  // 2.5 is the mean of 0 and 5.
  const written = matters === 2.5 ? 'satisfaction 0, retention 5' : `satisfaction ${matters}`
  const { touchpoints } = priorities(`touchpoint A { matters ${written}  emotion ${emotion} }`)
  expect(touchpoints[0]?.quadrant).toBe(quadrant)
})

test('what matters and feels bad ranks first, even where something unimportant has a larger gap', () => {
  const { touchpoints } = priorities(`
    touchpoint Trifle { matters satisfaction 2  emotion -2 }
    touchpoint Good   { matters satisfaction 5  emotion +2 }
    touchpoint Bad    { matters satisfaction 3  emotion -1 }
    touchpoint Worse  { matters satisfaction 3  emotion -2 }`)
  expect(touchpoints.map(({ rank, name, gap }) => [rank, name, gap])).toEqual([
    [1, 'Worse', 3],
    [2, 'Bad', 1.75],
    [3, 'Trifle', 2],
    [4, 'Good', 0],
  ])
})

test('equal gaps rank by significance, then in the order written', () => {
  const { touchpoints } = priorities(`
    touchpoint B { matters satisfaction 4  emotion -2 }
    touchpoint A { matters satisfaction 4  emotion -2 }
    touchpoint C { matters satisfaction 5  emotion -1.2 }`)
  expect(touchpoints.map(({ name, gap }) => [name, gap])).toEqual([
    ['C', 4],
    ['B', 4],
    ['A', 4],
  ])
})

test('another scale of emotions changes neither quadrant nor gap', () => {
  const [usual] = priorities('touchpoint A { matters satisfaction 4  emotion -1 }').touchpoints
  const [other] = priorities('touchpoint A { matters satisfaction 4  emotion 2 }', { min: 1, max: 5 }).touchpoints
  expect([other?.quadrant, other?.gap]).toEqual([usual?.quadrant, usual?.gap])
})

test('what is not written leaves a touchpoint unplaced', () => {
  const { touchpoints, notPlaced } = priorities(
    'touchpoint A { emotion 1 } touchpoint B { matters satisfaction 1 } touchpoint C',
  )
  expect(touchpoints).toEqual([])
  expect(notPlaced).toEqual([
    { name: 'A', without: ['matters'] },
    { name: 'B', without: ['emotion'] },
    { name: 'C', without: ['matters', 'emotion'] },
  ])
})

describe('experience is what was told of the journeys that follow the plan', () => {
  const project = `
    journey Plan { kind planned
      touchpoint A { matters satisfaction 4  emotion +1 }
      touchpoint B { matters satisfaction 4  emotion +1 }
    }
    journey One { kind actual  follows Plan  touchpoint A { emotion -2 } touchpoint Call { emotion -2 } }
    journey Two { kind actual  follows Plan  touchpoint First { as A  emotion -1 } touchpoint B }`

  test('and the plan’s own only where none tells any', () => {
    const { touchpoints, notes } = prioritiesIn(project, 'Plan')
    expect(
      touchpoints.map(({ name, experience, basis, occurrences }) => [name, experience, basis, occurrences]),
    ).toEqual([
      ['A', -1.5, 'actual', 2],
      ['B', 1, 'assumed', 1],
    ])
    expect(told(notes)).toEqual(['The experience of B is what the plan assumes: no journey that follows it tells any.'])
  })

  test('of one such journey, what matters is what the plan says', () => {
    const { touchpoints, notPlaced } = prioritiesIn(project, 'One')
    expect(touchpoints).toMatchObject([{ name: 'A', significance: 4, experience: -2, basis: 'actual' }])
    expect(notPlaced).toEqual([{ name: 'Call', without: ['matters'] }])
  })

  test('without any such journey, everything is assumed, which is said', () => {
    expect(told(priorities('touchpoint A { matters satisfaction 4  emotion 1 }').notes)).toEqual([
      'Experience is what the plan assumes: no actual journey follows it (`follows`).',
    ])
  })
})
