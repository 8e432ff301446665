import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeCriticalPath } from '../../../src/analysis/critical-path/index.js'
import { criticalPathResultSchema } from '../../../src/analysis/critical-path/schema.js'
import { expectPublished } from '../../support/told.js'
import { type Activity, journeyOf } from './journey-of.js'

const folder = join(import.meta.dirname, '../../data/critical-path')

type Answer = {
  readonly duration?: number
  readonly mean?: Readonly<Record<string, number>>
  readonly activities?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly criticalActivities?: readonly string[]
  readonly criticalPaths?: readonly (readonly string[])[]
  readonly drag?: Readonly<Record<string, number>>
  readonly longestPaths?: readonly { readonly length: number; readonly activities: readonly string[] }[]
  readonly paths?: Readonly<Record<string, number>>
  readonly pathCount?: number
}
type Case = {
  readonly title: string
  readonly source: string
  readonly activities: readonly Activity[]
  readonly tolerance: number
  readonly expected: { readonly published?: Answer; readonly computed?: Answer }
}

/** The scheduler wrote some zeros as -0. */
const positiveZero = (_: string, value: unknown): unknown => (value === 0 ? 0 : value)

const fieldNames: Readonly<Record<string, 'earliestStart'>> = {
  ES: 'earliestStart',
  EF: 'earliestFinish' as 'earliestStart',
  LS: 'latestStart' as 'earliestStart',
  LF: 'latestFinish' as 'earliestStart',
}

/** The other files have answers of another kind: chains, distributions. */
const isNetwork = (name: string): boolean => {
  if (!name.endsWith('.json')) return false
  const content = JSON.parse(readFileSync(join(folder, name), 'utf8')) as object
  return 'activities' in content && 'tolerance' in content
}

describe.each(readdirSync(folder).filter(isNetwork))('%s', name => {
  const { activities, expected, tolerance } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case
  const result = analyzeCriticalPath(journeyOf(activities), { longestPathCount: 1000 })
  const byName = new Map(result.touchpoints.map(touchpoint => [touchpoint.name, touchpoint]))
  const { published = {}, computed = {} } = expected
  const answer: Answer = { ...computed, ...published }

  test('keeps the contract of the result', () => {
    expectPublished(criticalPathResultSchema, result)
  })

  test('gives the length and the planned durations', () => {
    expect(Math.abs(result.duration - answer.duration!)).toBeLessThanOrEqual(tolerance)
    for (const [id, mean] of Object.entries(answer.mean ?? {}))
      expect(Math.abs(byName.get(id)!.duration - mean)).toBeLessThanOrEqual(tolerance)
  })

  test.each(activities.map(({ id }) => id))('gives the times and floats of %s', id => {
    const times = { ...computed.activities?.[id], ...published.activities?.[id] }
    expect(Object.keys(times)).not.toEqual([])
    for (const [field, value] of Object.entries(times)) {
      const actual = byName.get(id)![fieldNames[field] ?? (field as 'totalFloat')]
      expect(Math.abs(actual - value), `${field} of ${id}: ${actual} for ${value}`).toBeLessThanOrEqual(tolerance)
    }
  })

  test('gives the critical touchpoints', () => {
    const critical = result.touchpoints.filter(touchpoint => touchpoint.critical).map(touchpoint => touchpoint.name)
    expect(critical.toSorted()).toEqual(answer.criticalActivities!.toSorted())
    expect([...new Set(result.criticalPaths.flat())].toSorted()).toEqual(critical.toSorted())
  })

  if (answer.criticalPaths) {
    test('gives the critical paths', () => {
      expect(result.criticalPaths.toSorted()).toEqual(answer.criticalPaths!.toSorted())
    })
  }

  test('gives the drag of critical touchpoints', () => {
    for (const [id, value] of Object.entries(answer.drag!)) {
      expect(Math.abs(byName.get(id)!.drag - value), `drag of ${id}: ${byName.get(id)!.drag}`).toBeLessThanOrEqual(
        tolerance,
      )
    }
  })

  if (answer.longestPaths) {
    test('gives the longest paths and how many there are', () => {
      expect(result.longestPaths).toHaveLength(answer.pathCount!)
      for (const [k, { length }] of answer.longestPaths!.entries()) {
        expect(Math.abs(result.longestPaths[k].length - length)).toBeLessThanOrEqual(tolerance)
      }
      // Where paths tie, the list in the file may end among equals.
      const shortest = answer.longestPaths!.at(-1)!.length
      const clear = answer
        .longestPaths!.filter(({ length }) => length > shortest)
        .map(({ activities }) => activities.join('-'))
      expect(result.longestPaths.map(({ path }) => path.join('-'))).toEqual(expect.arrayContaining(clear))
    })
  }

  if (answer.paths) {
    test('gives the published path sums', () => {
      expect(Object.fromEntries(result.longestPaths.map(({ path, length }) => [path.join('-'), length]))).toEqual(
        answer.paths,
      )
    })
  }
})

describe('the ladder of start–start and finish–finish (18-mubarak-ladder.json)', () => {
  test('gets longer when its middle gets shorter', () => {
    const { activities } = JSON.parse(readFileSync(join(folder, '18-mubarak-ladder.json'), 'utf8')) as Case
    expect(analyzeCriticalPath(journeyOf(activities)).touchpoints.map(({ drag }) => drag)).toEqual([0, -1, 0])
  })
})

describe('400 networks answered by an independent scheduler', () => {
  const lines = readFileSync(join(folder, 'differential-finish-to-start.jsonl'), 'utf8').trim().split('\n')

  test('are 400', () => expect(lines).toHaveLength(400))

  test.each(lines.map((line, i) => [i, line] as const))('network %i', (_, line) => {
    const { activities, expected } = JSON.parse(line, positiveZero) as {
      activities: Activity[]
      expected: Required<Pick<Answer, 'duration' | 'activities'>>
    }
    const result = analyzeCriticalPath(journeyOf(activities))
    expect(result.duration).toBe(expected.duration)
    const actual = result.touchpoints.map(t => [
      t.name,
      {
        ES: t.earliestStart,
        EF: t.earliestFinish,
        LS: t.latestStart,
        LF: t.latestFinish,
        totalFloat: t.totalFloat,
        freeFloat: t.freeFloat,
      },
    ])
    expect(Object.fromEntries(actual)).toEqual(expected.activities)
  })
})
