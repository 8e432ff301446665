import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeCriticalPath } from '../../../../src/analysis/critical-path/index.js'
import { told } from '../../../support/told.js'
import { type Activity, journeyOf } from '../journey-of.js'

const fs = (id: string, lag = 0) => ({ id, type: 'FS' as const, lag })
const shorteningsOf = (activities: readonly Activity[]) => analyzeCriticalPath(journeyOf(activities)).crashing

describe('which touchpoint to shorten next', () => {
  test('those of the only critical path, the one that gains most first, with the path that takes over', () => {
    expect(
      shorteningsOf([
        { id: 'A', duration: 3, predecessors: [] },
        { id: 'B', duration: 9, predecessors: [fs('A')] },
        { id: 'C', duration: 4, predecessors: [fs('A')] },
        { id: 'D', duration: 1, predecessors: [fs('B'), fs('C')] },
      ]),
    ).toEqual([
      { name: 'B', by: 5, takesOver: ['A', 'C', 'D'] },
      { name: 'A', by: 3, takesOver: [] },
      { name: 'D', by: 1, takesOver: [] },
    ])
  })

  test('the path that takes over goes on to what takes no time', () => {
    expect(
      shorteningsOf([
        { id: 'A', duration: 9, predecessors: [] },
        { id: 'B', duration: 4, predecessors: [] },
        { id: 'Told', duration: 0, predecessors: [fs('B')] },
        { id: 'Done', duration: 0, predecessors: [fs('A')] },
      ]),
    ).toEqual([{ name: 'A', by: 5, takesOver: ['B', 'Told'] }])
  })

  test('of several critical paths, those that are on all of them', () => {
    const result = analyzeCriticalPath(
      journeyOf([
        { id: 'A', duration: 2, predecessors: [] },
        { id: 'B', duration: 3, predecessors: [fs('A')] },
        { id: 'C', duration: 3, predecessors: [fs('A')] },
      ]),
    )
    expect(result.crashing).toEqual([{ name: 'A', by: 2, takesOver: [] }])
    expect(told(result.notes)).toEqual([])
  })

  test('none, and a note says so, where the critical paths have nothing in common', () => {
    const result = analyzeCriticalPath(
      journeyOf([
        { id: 'A', duration: 3, predecessors: [] },
        { id: 'B', duration: 3, predecessors: [] },
        { id: 'Done', duration: 0, predecessors: [fs('A'), fs('B')] },
      ]),
    )
    expect(result.crashing).toEqual([])
    expect(told(result.notes)).toEqual([
      'No duration counts on every critical path, so shortening a single touchpoint does not shorten the journey.',
    ])
  })

  test('none where a “not before” holds the finish up to the last touchpoint', () => {
    expect(
      shorteningsOf([
        { id: 'A', duration: 3, predecessors: [] },
        { id: 'B', duration: 0, predecessors: [fs('A')], earliestStart: 9 },
      ]),
    ).toEqual([])
  })

  test('gains as much as the drag where finishes hold starts only (05-wikipedia-drag.json)', () => {
    const { activities } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../data/critical-path/05-wikipedia-drag.json'), 'utf8'),
    ) as { activities: Activity[] }
    const { touchpoints, crashing } = analyzeCriticalPath(journeyOf(activities))
    const drags = touchpoints.filter(({ drag }) => drag > 0).map(({ name, drag }) => [name, drag] as const)
    expect(Object.fromEntries(crashing.map(({ name, by }) => [name, by]))).toEqual(Object.fromEntries(drags))
  })

  test('only as long as getting shorter does not make it start later', () => {
    // B starts 2 after A starts and ends 3 before D does: from 4 on, A → B's start … B's finish → C bind; shorter, it moves back.
    const ladder: readonly Activity[] = [
      { id: 'A', duration: 10, predecessors: [] },
      {
        id: 'B',
        duration: 12,
        predecessors: [
          { id: 'A', type: 'SS', lag: 2 },
          { id: 'A', type: 'FF', lag: 1 },
        ],
      },
      {
        id: 'C',
        duration: 10,
        predecessors: [
          { id: 'B', type: 'SS', lag: 2 },
          { id: 'B', type: 'FF', lag: 1 },
        ],
      },
    ]
    const { duration, crashing, touchpoints } = analyzeCriticalPath(journeyOf(ladder))
    expect(duration).toBe(15)
    expect(crashing.map(({ name, by }) => [name, by])).toEqual([['B', 1]])
    expect(crashing[0].takesOver).toEqual(['A', 'B', 'C'])
    expect(touchpoints[1].drag).toBeLessThan(0)
  })
})

describe('near-critical', () => {
  test('are those with a float of at most a tenth of the length that are not critical', () => {
    const { nearCritical } = analyzeCriticalPath(
      journeyOf([
        { id: 'Critical', duration: 100, predecessors: [] },
        { id: 'Near', duration: 90, predecessors: [] },
        { id: 'Late', duration: 90, predecessors: [], due: 80 },
        { id: 'Far', duration: 89, predecessors: [] },
        { id: 'Done', duration: 0, predecessors: ['Critical', 'Near', 'Late', 'Far'].map(id => fs(id)) },
      ]),
    )
    expect(nearCritical).toEqual(['Near'])
  })
})
