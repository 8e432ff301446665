import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeCriticalPath } from '../../../src/analysis/critical-path/index.js'
import { type Activity, journeyOf } from './journey-of.js'

const folder = join(import.meta.dirname, '../../data/psplib')
const day = 86400

/** The jobs of a PSPLIB file in seconds, and its MPM-Time in days. */
const readProblem = (text: string): { activities: Activity[]; mpmTime: number } => {
  const rowsBelow = (heading: RegExp): number[][] => {
    const lines = text.split('\n')
    const rows: number[][] = []
    for (const line of lines.slice(lines.findIndex(candidate => heading.test(candidate)) + 1)) {
      if (line.startsWith('*')) break
      if (/^\s*\d/.test(line)) rows.push(line.trim().split(/\s+/).map(Number))
    }
    return rows
  }
  const successors = rowsBelow(/^PRECEDENCE RELATIONS/).map(([job, , , ...after]) => [job, after] as const)
  const activities = rowsBelow(/^REQUESTS\/DURATIONS/).map(([job, , duration]) => ({
    id: String(job),
    duration: duration! * day,
    predecessors: successors
      .filter(([, after]) => after.includes(job!))
      .map(([before]) => ({ id: String(before), type: 'FS' as const, lag: 0 })),
  }))
  return { activities, mpmTime: rowsBelow(/^PROJECT INFORMATION/)[0].at(-1)! }
}

type Expected = {
  readonly mpm: number
  readonly pathCount: number
  readonly topPathLengths: readonly number[]
  readonly topPaths: readonly (readonly number[])[]
  readonly ES: readonly number[]
  readonly LS: readonly number[]
  readonly totalFloat: readonly number[]
  readonly freeFloat: readonly number[]
  readonly drag: Readonly<Record<string, number>>
}
const answers = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Readonly<Record<string, Expected>>

describe.each(Object.entries(answers))('%s', (name, expected) => {
  const { activities, mpmTime } = readProblem(readFileSync(join(folder, name), 'utf8'))
  const result = analyzeCriticalPath(journeyOf(activities), { longestPathCount: 1000 })
  const inDays = (pick: (touchpoint: (typeof result.touchpoints)[number]) => number) =>
    result.touchpoints.map(t => pick(t) / day)

  test('is as long as the MPM-Time in the file', () => {
    expect(result.duration / day).toBe(mpmTime)
    expect(mpmTime).toBe(expected.mpm)
  })

  test('has the times and floats', () => {
    expect(inDays(t => t.earliestStart)).toEqual(expected.ES)
    expect(inDays(t => t.latestStart)).toEqual(expected.LS)
    expect(inDays(t => t.totalFloat)).toEqual(expected.totalFloat)
    expect(inDays(t => t.freeFloat)).toEqual(expected.freeFloat)
  })

  test('has the drag', () => {
    const drag = result.touchpoints.filter(t => t.critical).map(t => [t.name, t.drag / day])
    expect(Object.fromEntries(drag)).toEqual(expected.drag)
  })

  test('has the longest paths', () => {
    expect(result.longestPaths).toHaveLength(expected.pathCount)
    expect(result.longestPaths.slice(0, 10).map(({ length }) => length / day)).toEqual(expected.topPathLengths)
    for (const path of expected.topPaths)
      expect(result.longestPaths.slice(0, 10).map(found => found.path)).toContainEqual(path.map(String))
    expect(result.longestPaths.map(({ length, slack }) => length + slack)).toEqual(
      result.longestPaths.map(() => result.duration),
    )
  })
})
